package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** The tier of a customer, unknown at first. */
@Revision(
        id = "ef997454d83e",
        parents = "bbaeeeee2ff4", // create points ledger
        message = "add tier to customers")
public class M20250411_1000_AddTier extends Migration {

    @Override
    public void up(Schema schema) {
        schema.addColumn("customers").varchar("tier", 20).references("loyalty_tiers", "code");
    }
}
