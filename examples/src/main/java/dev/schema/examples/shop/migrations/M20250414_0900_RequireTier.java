package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** Now that all rows have a tier, it becomes a rule. */
@Revision(
        id = "384ecbc9576f",
        parents = "41c62faea76e", // fill tiers
        message = "require a tier")
public class M20250414_0900_RequireTier extends Migration {

    @Override
    public void up(Schema schema) {
        schema.alterColumn("customers", "tier").notNull().defaultValue("bronze");
        schema.createIndex("customers", "tier").desc("points");
    }
}
