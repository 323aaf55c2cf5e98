package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** Cards with money on them; a card that pays for an order is a payment. */
@Revision(
        id = "890ee73a6135",
        parents = "35e11ad600c7", // tighten some rules
        labels = "gift_cards",
        message = "create gift cards")
public class M20250721_1000_CreateGiftCards extends Migration {

    @Override
    public void up(Schema schema) {
        schema.createTable("gift_cards", t -> {
            t.id();
            t.varchar("code", 40).notNull().unique();
            t.fixedChar("currency", 3).notNull().references("currencies", "code");
            t.decimal("balance", 19, 4).notNull().check("balance >= 0");
            t.bytes("picture");
            t.doublePrecision("design_scale");
        });
        schema.addColumn("payments").bigint("gift_card_id").references("gift_cards", "id");
    }
}
