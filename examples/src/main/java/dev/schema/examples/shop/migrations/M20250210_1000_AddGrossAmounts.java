package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** A column that must not be null gets its values from the rows that are there. */
@Revision(
        id = "6fb040b33533",
        parents = "3bf84f5ebb7d", // create invoices
        message = "add gross amounts to invoices")
public class M20250210_1000_AddGrossAmounts extends Migration {

    @Override
    public void up(Schema schema) {
        schema.alterTable("invoices", t -> {
            t.add().decimal("gross", 12, 2).notNull().backfill("net + tax");
            t.addCheck("ck_invoices_gross", "gross >= net");
        });
    }
}
