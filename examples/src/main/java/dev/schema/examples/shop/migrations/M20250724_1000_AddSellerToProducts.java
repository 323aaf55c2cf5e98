package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** All that is there is sold by the house. */
@Revision(
        id = "7d0c745ff026",
        parents = "fa4641fbe310", // create sellers
        message = "add sellers to products")
public class M20250724_1000_AddSellerToProducts extends Migration {

    @Override
    public void up(Schema schema) {
        schema.addColumn("products")
                .bigint("seller_id")
                .notNull()
                .backfill("(select s.id from sellers s where s.code = 'house')")
                .references("sellers", "id");
        schema.createIndex("products", "seller_id");
    }
}
