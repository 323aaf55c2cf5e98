package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** How orders are paid, and what is paid back. */
@Revision(
        id = "b1cfe046cf3b",
        parents = "6cc4b49ddf2a", // link orders to invoices
        message = "create payments and refunds")
public class M20250224_0900_CreatePayments extends Migration {

    @Override
    public void up(Schema schema) {
        schema.createTable("payments", t -> {
            t.id();
            t.bigint("order_id").notNull().references("orders", "id").onDelete(RESTRICT);
            t.oneOf("method", "card", "transfer", "invoice").notNull();
            t.decimal("amount", 12, 2).notNull().check("amount > 0");
            t.varchar("reference", 100);
            t.json("provider_answer");
            t.timestamptz("received_at").notNull().defaultNow();
            t.index("order_id");
        });
        schema.createTable("refunds", t -> {
            t.id();
            t.bigint("payment_id").notNull().references("payments", "id").onDelete(RESTRICT);
            t.decimal("amount", 12, 2).notNull().check("amount > 0");
            t.text("reason");
            t.index("payment_id");
        });
    }
}
