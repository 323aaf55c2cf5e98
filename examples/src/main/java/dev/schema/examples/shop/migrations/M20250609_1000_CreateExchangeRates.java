package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** A table by raw SQL. Its effect tells what it is, so that later revisions can change it. */
@Revision(
        id = "c0286b1c7ee6",
        parents = "63a2e7064352", // widen amounts of money
        message = "create exchange rates")
public class M20250609_1000_CreateExchangeRates extends Migration {

    @Override
    public void up(Schema schema) {
        schema.sql(
                        """
                create table exchange_rates (
                  currency char(3) not null,
                  quoted_on date not null,
                  rate decimal(18, 8) not null,
                  constraint pk_exchange_rates primary key (currency, quoted_on),
                  constraint fk_exchange_rates_currency foreign key (currency) references currencies (code)
                )""")
                .down("drop table exchange_rates")
                .effect(s -> s.createTable("exchange_rates", t -> {
                    t.fixedChar("currency", 3).references("currencies", "code");
                    t.date("quoted_on");
                    t.decimal("rate", 18, 8).notNull();
                    t.primaryKey("currency", "quoted_on");
                }));
    }
}
