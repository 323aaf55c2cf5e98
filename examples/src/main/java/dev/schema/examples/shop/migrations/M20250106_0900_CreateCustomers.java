package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** The base of the shop: people and where they live. */
@Revision(id = "4160354c35aa", labels = "shop", message = "create customers")
public class M20250106_0900_CreateCustomers extends Migration {

    @Override
    public void up(Schema schema) {
        schema.createTable("customers", t -> {
            t.id();
            t.varchar("email", 320).notNull().unique();
            t.varchar("full_name", 200).notNull();
            t.varchar("phone", 40);
            t.timestamps();
            t.index("full_name");
            t.comment("People who have bought, or may.");
        });
        schema.createTable("addresses", t -> {
            t.id();
            t.bigint("customer_id").notNull().references("customers", "id").onDelete(CASCADE);
            t.varchar("street", 200).notNull();
            t.varchar("postal_code", 20).notNull();
            t.varchar("city", 100).notNull();
            t.fixedChar("country", 2).notNull().defaultValue("DE");
            t.index("customer_id");
        });
    }
}
