package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** Currencies, of which a few are there from the start, and prices with a date. */
@Revision(
        id = "b1d9e3246df1",
        parents = "9a4b3201d8d6", // create variants and stock
        message = "create currencies and prices")
public class M20250113_0930_CreatePrices extends Migration {

    @Override
    public void up(Schema schema) {
        schema.createTable("currencies", t -> {
            t.fixedChar("code", 3).primaryKey();
            t.varchar("name", 60).notNull();
            t.smallint("digits").notNull().defaultValue(2);
        });
        schema.insert("currencies", "code", "name", "digits")
                .row("EUR", "Euro", 2)
                .row("USD", "US dollar", 2)
                .row("JPY", "Japanese yen", 0);
        schema.createTable("prices", t -> {
            t.bigint("variant_id").references("product_variants", "id").onDelete(CASCADE);
            t.fixedChar("currency", 3).references("currencies", "code");
            t.date("valid_from");
            t.decimal("amount", 12, 2).notNull().check("amount >= 0");
            t.primaryKey("variant_id", "currency", "valid_from");
        });
    }
}
