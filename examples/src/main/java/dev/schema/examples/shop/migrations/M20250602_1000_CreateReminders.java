package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;
import java.math.BigDecimal;

/** Each letter that was sent, by invoice and number. */
@Revision(
        id = "1770f141eded",
        parents = "2b218c804a3d", // add dunning
        message = "create reminders")
public class M20250602_1000_CreateReminders extends Migration {

    @Override
    public void up(Schema schema) {
        schema.createTable("reminders", t -> {
            t.bigint("invoice_id").references("invoices", "id").onDelete(CASCADE);
            t.smallint("level").check("level between 1 and 3");
            t.timestamptz("sent_at").notNull().defaultNow();
            t.decimal("fee", 12, 2).notNull().defaultValue(new BigDecimal("0.00"));
            t.primaryKey("invoice_id", "level");
        });
    }
}
