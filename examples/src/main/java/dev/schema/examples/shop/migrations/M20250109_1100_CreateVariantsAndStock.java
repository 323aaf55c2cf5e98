package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** What is sold of a product, and how much of it lies where: a key of two columns. */
@Revision(
        id = "9a4b3201d8d6",
        parents = "1782fc566c40", // create products and categories
        message = "create variants and stock")
public class M20250109_1100_CreateVariantsAndStock extends Migration {

    @Override
    public void up(Schema schema) {
        schema.createTable("product_variants", t -> {
            t.id();
            t.bigint("product_id").notNull().references("products", "id").onDelete(CASCADE);
            t.varchar("sku", 40).notNull().unique();
            t.varchar("title", 200);
            t.integer("weight_grams").check("weight_grams > 0");
            t.index("product_id");
        });
        schema.createTable("warehouses", t -> {
            t.id();
            t.varchar("code", 10).notNull().unique();
            t.varchar("name", 100).notNull();
        });
        schema.createTable("stock", t -> {
            t.bigint("variant_id").references("product_variants", "id").onDelete(CASCADE);
            t.bigint("warehouse_id").references("warehouses", "id").onDelete(RESTRICT);
            t.integer("quantity").notNull().defaultValue(0).check("quantity >= 0");
            t.primaryKey("variant_id", "warehouse_id");
        });
    }
}
