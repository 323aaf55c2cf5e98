import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

@Revision(
        id = "5c3e9b7a1f20",
        parents = "a81f02c9d3e4", // create customers
        message = "create orders")
public class M20261103_1015_CreateOrders extends Migration {

    @Override
    public void up(Schema schema) {
        schema.createTable("orders", t -> {
            t.id();
            t.varchar("number", 32).notNull().unique();
            t.bigint("customer_id").notNull().references("customers", "id").onDelete(RESTRICT);
            t.decimal("total", 12, 2).notNull().check("total >= 0");
            t.timestamptz("placed_at").notNull().defaultNow();
            t.index("customer_id").desc("placed_at");
        });
    }
}
