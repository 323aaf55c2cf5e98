package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** A unique index over an expression, where there is one; elsewhere the program takes care. */
@Revision(
        id = "9896a2acdb88",
        parents = "3f7929f2bcdd", // create returns
        message = "make emails unique in any case")
public class M20250519_0900_UniqueEmails extends Migration {

    @Override
    public void up(Schema schema) {
        schema.on(SQLITE, s -> s.createIndex("customers")
                        .name("ux_customers_email")
                        .expression("lower(email)")
                        .unique())
                .on(POSTGRESQL, s -> s.createIndex("customers")
                        .name("ux_customers_email")
                        .expression("lower(email)")
                        .unique());
        schema.alterColumn("customers", "email").comment("As typed; compared in lower case.");
    }
}
