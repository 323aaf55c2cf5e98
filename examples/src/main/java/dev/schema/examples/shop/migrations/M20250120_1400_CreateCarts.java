package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** Carts, which may belong to nobody, and wish lists, which do not. */
@Revision(
        id = "6190de69af96",
        parents = "b1d9e3246df1", // create currencies and prices
        message = "create carts and wish lists")
public class M20250120_1400_CreateCarts extends Migration {

    @Override
    public void up(Schema schema) {
        schema.createTable("carts", t -> {
            t.id();
            t.uuid("token").notNull().unique();
            t.bigint("customer_id").references("customers", "id").onDelete(SET_NULL);
            t.timestamptz("touched_at").notNull().defaultNow();
            t.index("touched_at");
        });
        schema.createTable("cart_items", t -> {
            t.bigint("cart_id").references("carts", "id").onDelete(CASCADE);
            t.bigint("variant_id").references("product_variants", "id").onDelete(CASCADE);
            t.integer("quantity").notNull().defaultValue(1).check("quantity > 0");
            t.primaryKey("cart_id", "variant_id");
        });
        schema.createTable("wish_lists", t -> {
            t.id();
            t.bigint("customer_id").notNull().references("customers", "id").onDelete(CASCADE);
            t.varchar("name", 100).notNull();
        });
    }
}
