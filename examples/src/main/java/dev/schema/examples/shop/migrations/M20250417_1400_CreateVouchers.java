package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** Vouchers: a share or an amount, for a while. */
@Revision(
        id = "5763089b2297",
        parents = "da1077373490", // create reporting views
        labels = "vouchers",
        message = "create vouchers")
public class M20250417_1400_CreateVouchers extends Migration {

    @Override
    public void up(Schema schema) {
        schema.createTable("vouchers", t -> {
            t.id();
            t.varchar("code", 40).notNull().unique();
            t.oneOf("kind", "percent", "amount").notNull();
            t.decimal("worth", 12, 2).notNull().check("worth > 0");
            t.date("valid_from").notNull();
            t.date("valid_until");
            t.check("ck_vouchers_validity", "valid_until >= valid_from");
        });
    }
}
