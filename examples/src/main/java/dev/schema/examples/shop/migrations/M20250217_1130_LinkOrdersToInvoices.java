package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** The shop needs tables of billing: it depends on a revision there, without following it. */
@Revision(
        id = "6cc4b49ddf2a",
        parents = "403c80f85130", // create orders
        dependsOn = "6fb040b33533", // add gross amounts to invoices
        message = "link orders to invoices")
public class M20250217_1130_LinkOrdersToInvoices extends Migration {

    @Override
    public void up(Schema schema) {
        schema.alterTable("orders", t -> {
            t.add().bigint("invoice_id").references("invoices", "id").onDelete(SET_NULL);
            t.addIndex("invoice_id");
        });
    }
}
