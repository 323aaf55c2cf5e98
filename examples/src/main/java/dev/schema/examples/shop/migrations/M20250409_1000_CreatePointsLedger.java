package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** Where points come from and where they go. */
@Revision(
        id = "bbaeeeee2ff4",
        parents = "6f8557a7f05d", // add loyalty points
        message = "create points ledger")
public class M20250409_1000_CreatePointsLedger extends Migration {

    @Override
    public void up(Schema schema) {
        schema.createTable("points_ledger", t -> {
            t.id();
            t.bigint("customer_id").notNull().references("customers", "id").onDelete(CASCADE);
            t.bigint("order_id").references("orders", "id").onDelete(SET_NULL);
            t.integer("delta").notNull().check("delta <> 0");
            t.varchar("reason", 100);
            t.timestamptz("booked_at").notNull().defaultNow();
            t.index("customer_id").desc("booked_at");
        });
    }
}
