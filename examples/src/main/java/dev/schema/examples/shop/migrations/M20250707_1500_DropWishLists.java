package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** Nobody used them. */
@Revision(
        id = "23fd759b7e86",
        parents = "b9d44507804b", // add totals in euro
        message = "drop wish lists")
public class M20250707_1500_DropWishLists extends Migration {

    @Override
    public void up(Schema schema) {
        schema.dropTable("wish_lists");
    }
}
