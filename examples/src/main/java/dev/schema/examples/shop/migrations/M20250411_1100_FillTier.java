package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** A backfill in batches: each is a transaction of its own, so it is alone in its revision. */
@Revision(
        id = "41c62faea76e",
        parents = "ef997454d83e", // add tier to customers
        message = "fill tiers")
public class M20250411_1100_FillTier extends Migration {

    @Override
    public void up(Schema schema) {
        schema.backfill("customers")
                .set("tier", "case when points >= 5000 then 'gold' when points >= 1000 then 'silver' else 'bronze' end")
                .where("tier is null")
                .batchSize(500);
    }
}
