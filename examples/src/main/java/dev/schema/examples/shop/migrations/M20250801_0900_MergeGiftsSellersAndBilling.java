package dev.schema.examples.shop.migrations;

import dev.schema.Merge;
import dev.schema.Revision;
import dev.schema.Schema;

/** Three parents, one of them with a base of its own; invoices now have a seller. */
@Revision(
        id = "1cef48585536",
        parents = {
            "890ee73a6135", // create gift cards
            "7d0c745ff026", // add sellers to products
            "1770f141eded" // create reminders
        },
        message = "merge gift cards, marketplace and billing")
public class M20250801_0900_MergeGiftsSellersAndBilling extends Merge {

    @Override
    public void up(Schema schema) {
        schema.createTable("seller_invoices", t -> {
            t.bigint("seller_id").references("sellers", "id");
            t.bigint("invoice_id").references("invoices", "id").onDelete(CASCADE);
            t.primaryKey("seller_id", "invoice_id");
        });
    }
}
