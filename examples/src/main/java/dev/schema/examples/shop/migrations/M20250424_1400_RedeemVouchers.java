package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;
import java.math.BigDecimal;

/** An order keeps what was taken off, and for which voucher. */
@Revision(
        id = "5012acf41e4e",
        parents = "5763089b2297", // create vouchers
        message = "redeem vouchers")
public class M20250424_1400_RedeemVouchers extends Migration {

    @Override
    public void up(Schema schema) {
        schema.alterTable("orders", t -> {
            t.add()
                    .decimal("discount", 12, 2)
                    .notNull()
                    .defaultValue(new BigDecimal("0.00"))
                    .check("discount >= 0");
            t.add().bigint("voucher_id").references("vouchers", "id").onDelete(SET_NULL);
            t.addIndex("voucher_id");
        });
        schema.createTable("voucher_redemptions", t -> {
            t.bigint("voucher_id").references("vouchers", "id").onDelete(CASCADE);
            t.bigint("customer_id").references("customers", "id").onDelete(CASCADE);
            t.timestamptz("redeemed_at").notNull().defaultNow();
            t.primaryKey("voucher_id", "customer_id");
        });
    }
}
