package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** Points for customers; on SQLite the check makes it a rebuild of the table. */
@Revision(
        id = "6f8557a7f05d",
        parents = "da1077373490", // create reporting views
        labels = "loyalty",
        message = "add loyalty points")
public class M20250407_1000_AddLoyaltyPoints extends Migration {

    @Override
    public void up(Schema schema) {
        schema.addColumn("customers")
                .integer("points")
                .notNull()
                .defaultValue(0)
                .check("points >= 0");
        schema.createTable("loyalty_tiers", t -> {
            t.varchar("code", 20).primaryKey();
            t.integer("from_points").notNull().unique();
        });
        schema.insert("loyalty_tiers", "code", "from_points")
                .row("bronze", 0)
                .row("silver", 1000)
                .row("gold", 5000);
    }
}
