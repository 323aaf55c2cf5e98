package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** How often we have asked; an index over unpaid invoices alone, where the database has such a thing. */
@Revision(
        id = "2b218c804a3d",
        parents = "6fb040b33533", // add gross amounts to invoices
        message = "add dunning")
public class M20250310_1000_AddDunning extends Migration {

    @Override
    public void up(Schema schema) {
        schema.addColumn("invoices")
                .oneOf("dunning", "none", "reminder", "collection")
                .notNull()
                .defaultValue("none");
        schema.on(MARIADB, s -> s.createIndex("invoices", "issued_on").name("ix_invoices_unpaid"))
                .on(H2, s -> s.createIndex("invoices", "issued_on").name("ix_invoices_unpaid"))
                .otherwise(s -> s.createIndex("invoices", "issued_on")
                        .name("ix_invoices_unpaid")
                        .where("paid_on is null"));
    }
}
