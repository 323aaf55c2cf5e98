package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** A tree of categories, by a foreign key to itself, and the products in it. */
@Revision(
        id = "1782fc566c40",
        parents = "4160354c35aa", // create customers
        message = "create products and categories")
public class M20250107_1000_CreateProducts extends Migration {

    @Override
    public void up(Schema schema) {
        schema.createTable("categories", t -> {
            t.id();
            t.bigint("parent_id").references("categories", "id").onDelete(CASCADE);
            t.varchar("name", 100).notNull();
            t.unique("parent_id", "name");
        });
        schema.createTable("products", t -> {
            t.id();
            t.varchar("sku", 40).notNull().unique();
            t.varchar("name", 200).notNull();
            t.varchar("description", 2000);
            t.varchar("legacy_code", 30).comment("From the old shop.");
            t.bigint("category_id").references("categories", "id").onDelete(SET_NULL);
            t.bool("active").notNull().defaultValue(true);
            t.index("category_id", "name");
        });
    }
}
