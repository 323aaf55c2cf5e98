package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** The base of billing, which has a history of its own: another team writes it. */
@Revision(id = "3bf84f5ebb7d", labels = "billing", message = "create invoices")
public class M20250203_1000_CreateInvoices extends Migration {

    @Override
    public void up(Schema schema) {
        schema.createTable("invoices", t -> {
            t.id();
            t.varchar("number", 32).notNull().unique();
            t.fixedChar("currency", 3).notNull();
            t.decimal("net", 12, 2).notNull().check("net >= 0");
            t.decimal("tax", 12, 2).notNull().check("tax >= 0");
            t.date("issued_on").notNull();
            t.date("paid_on");
        });
        schema.createTable("invoice_lines", t -> {
            t.bigint("invoice_id").references("invoices", "id").onDelete(CASCADE);
            t.integer("line_no");
            t.varchar("wording", 400).notNull();
            t.decimal("net", 12, 2).notNull();
            t.primaryKey("invoice_id", "line_no");
        });
    }
}
