package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** What went out together: lines point at lines of orders, by both columns of their key. */
@Revision(
        id = "15c29d05d88b",
        parents = "b1cfe046cf3b", // create payments and refunds
        message = "create shipments")
public class M20250303_1015_CreateShipments extends Migration {

    @Override
    public void up(Schema schema) {
        schema.createTable("shipments", t -> {
            t.id();
            t.bigint("address_id").notNull().references("addresses", "id");
            t.varchar("carrier", 40).notNull();
            t.varchar("tracking_code", 100);
            t.timestamp("left_at");
            t.unique("carrier", "tracking_code");
        });
        schema.createTable("shipment_lines", t -> {
            t.bigint("shipment_id").references("shipments", "id").onDelete(CASCADE);
            t.bigint("order_id");
            t.integer("line_no");
            t.integer("quantity").notNull().check("quantity > 0");
            t.primaryKey("shipment_id", "order_id", "line_no");
            t.foreignKey("order_id", "line_no")
                    .references("order_lines", "order_id", "line_no")
                    .onDelete(CASCADE);
        });
    }
}
