package dev.schema.examples.embedded;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** The second revision of the shop. */
@Revision(id = "e07d4415ab92", parents = "a81f02c9d3e4", message = "add loyalty points")
public class AddLoyaltyPoints extends Migration {

    @Override
    public void up(Schema schema) {
        schema.addColumn("customers").integer("points").notNull().defaultValue(0);
    }
}
