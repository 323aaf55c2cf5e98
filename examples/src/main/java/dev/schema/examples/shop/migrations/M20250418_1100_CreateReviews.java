package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** One review of a product by a customer; it stays when the customer goes. */
@Revision(
        id = "083d49a3aa49",
        parents = "da1077373490", // create reporting views
        labels = "reviews",
        message = "create reviews")
public class M20250418_1100_CreateReviews extends Migration {

    @Override
    public void up(Schema schema) {
        schema.createTable("reviews", t -> {
            t.id();
            t.bigint("product_id").notNull().references("products", "id").onDelete(CASCADE);
            t.bigint("customer_id").references("customers", "id").onDelete(SET_NULL);
            t.smallint("rating").notNull().check("rating between 1 and 5");
            t.text("body");
            t.timestamptz("written_at").notNull().defaultNow();
            t.unique("product_id", "customer_id");
        });
    }
}
