package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** Reviews wait for somebody; those that were there are shown already. */
@Revision(
        id = "c888bf030bc5",
        parents = "083d49a3aa49", // create reviews
        message = "moderate reviews")
public class M20250429_1100_ModerateReviews extends Migration {

    @Override
    public void up(Schema schema) {
        schema.addColumn("reviews")
                .oneOf("state", "pending", "shown", "hidden")
                .notNull()
                .defaultValue("pending")
                .backfill("'shown'");
    }
}
