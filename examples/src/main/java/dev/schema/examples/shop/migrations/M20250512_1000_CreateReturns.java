package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** A further state of orders, and what comes back. */
@Revision(
        id = "3f7929f2bcdd",
        parents = "0d58865c79ca", // merge customers and catalog
        message = "create returns")
public class M20250512_1000_CreateReturns extends Migration {

    @Override
    public void up(Schema schema) {
        schema.addEnumValue("order_status", "returned");
        schema.createTable("returns", t -> {
            t.id();
            t.bigint("order_id").notNull();
            t.integer("line_no").notNull();
            t.integer("quantity").notNull().check("quantity > 0");
            t.text("reason");
            t.foreignKey("order_id", "line_no")
                    .references("order_lines", "order_id", "line_no")
                    .name("fk_returns_line");
        });
    }
}
