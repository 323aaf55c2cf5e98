package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** A longer text, and a column that nobody reads any more. */
@Revision(
        id = "6b2364d9e3d2",
        parents = "6bd23f36e94a", // add slugs and weights
        message = "tidy up products")
public class M20250428_1000_TidyProducts extends Migration {

    @Override
    public void up(Schema schema) {
        schema.alterTable("products", t -> {
            t.alter("description").type(text());
            t.alter("sku").comment("Ours; suppliers have numbers of their own.");
            t.drop("legacy_code");
            t.renameIndex("ix_products_category_id_name", "ix_products_by_category");
            t.comment("What we sell, in the words of the shop.");
        });
    }
}
