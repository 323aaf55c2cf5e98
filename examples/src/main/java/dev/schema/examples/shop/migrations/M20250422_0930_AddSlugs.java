package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** Names for addresses of pages, a weight that is computed, and an index over an expression. */
@Revision(
        id = "6bd23f36e94a",
        parents = "2ff83b0d07ab", // rename variants and product names
        message = "add slugs and weights")
public class M20250422_0930_AddSlugs extends Migration {

    @Override
    public void up(Schema schema) {
        schema.alterTable("categories", t -> {
            t.add().varchar("slug", 120).notNull().backfill("replace(lower(name), ' ', '-')");
            t.addUnique("parent_id", "slug");
        });
        schema.addColumn("variants").decimal("weight_kg", 10, 3).storedAs("weight_grams / 1000.0");
        schema.on(
                        SQLITE,
                        s -> s.createIndex("products").name("ix_products_title").expression("lower(title)"))
                .on(
                        POSTGRESQL,
                        s -> s.createIndex("products").name("ix_products_title").expression("lower(title)"))
                .otherwise(s -> s.createIndex("products", "title").name("ix_products_title"));
    }
}
