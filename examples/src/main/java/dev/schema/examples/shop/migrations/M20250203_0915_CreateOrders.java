package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** Orders with a state of an enum type, and lines whose total the database computes. */
@Revision(
        id = "403c80f85130",
        parents = "6190de69af96", // create carts and wish lists
        message = "create orders")
public class M20250203_0915_CreateOrders extends Migration {

    @Override
    public void up(Schema schema) {
        schema.createEnum("order_status", "new", "paid", "shipped", "cancelled");
        schema.createTable("orders", t -> {
            t.id();
            t.varchar("number", 32).notNull().unique();
            t.bigint("customer_id").notNull().references("customers", "id").onDelete(RESTRICT);
            t.enumeration("status", "order_status").notNull().defaultValue("new");
            t.fixedChar("currency", 3).notNull().references("currencies", "code");
            t.decimal("total", 12, 2).notNull().check("total >= 0");
            t.timestamptz("placed_at").notNull().defaultNow();
            t.index("customer_id").desc("placed_at");
        });
        schema.createTable("order_lines", t -> {
            t.bigint("order_id").references("orders", "id").onDelete(CASCADE);
            t.integer("line_no");
            t.bigint("variant_id").notNull().references("product_variants", "id");
            t.integer("quantity").notNull().check("quantity > 0");
            t.decimal("unit_price", 12, 2).notNull();
            t.decimal("line_total", 14, 2).storedAs("quantity * unit_price");
            t.primaryKey("order_id", "line_no");
            t.index("variant_id");
        });
    }
}
