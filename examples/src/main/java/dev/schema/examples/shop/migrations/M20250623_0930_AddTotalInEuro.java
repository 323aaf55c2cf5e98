package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** What an order is worth in euro: known at once for orders in euro, the others wait for a rate. */
@Revision(
        id = "b9d44507804b",
        parents = "b63b0518adf6", // check exchange rates
        message = "add totals in euro")
public class M20250623_0930_AddTotalInEuro extends Migration {

    @Override
    public void up(Schema schema) {
        schema.addColumn("orders").decimal("total_eur", 19, 4);
        schema.backfill("orders")
                .set("total_eur", "total")
                .where("currency = 'EUR'")
                .batchSize(200);
    }
}
