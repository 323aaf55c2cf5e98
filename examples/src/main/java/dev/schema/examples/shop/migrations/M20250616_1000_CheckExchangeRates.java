package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** A rule for the table that raw SQL made, and a note where a rate is from. */
@Revision(
        id = "b63b0518adf6",
        parents = "c0286b1c7ee6", // create exchange rates
        message = "check exchange rates")
public class M20250616_1000_CheckExchangeRates extends Migration {

    @Override
    public void up(Schema schema) {
        schema.alterTable("exchange_rates", t -> {
            t.addCheck("ck_exchange_rates_rate", "rate > 0");
            t.add().varchar("source", 40).notNull().defaultValue("ECB");
        });
    }
}
