package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** Room for the parts of a name. */
@Revision(
        id = "cc382658a042",
        parents = "da1077373490", // create reporting views
        labels = "names",
        message = "add first and last names")
public class M20250408_1500_AddNameParts extends Migration {

    @Override
    public void up(Schema schema) {
        schema.alterTable("customers", t -> {
            t.add().varchar("first_name", 100);
            t.add().varchar("last_name", 100);
        });
    }
}
