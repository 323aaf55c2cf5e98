package dev.schema.engine.sample;

import dev.schema.Merge;
import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** A small history: two tables, two branches, a merge. Shared by the tests of the engine. */
public final class Shop {

    private Shop() {}

    /** All of it. */
    public static Migration[] all() {
        return new Migration[] {new Customers(), new Orders(), new Loyalty(), new Names(), new LoyaltyAndNames()};
    }

    /** The base. */
    @Revision(id = "a81f02c9d3e4", message = "create customers")
    public static final class Customers extends Migration {
        @Override
        public void up(Schema schema) {
            schema.createTable("customers", t -> {
                t.id();
                t.varchar("email", 320).notNull().unique();
                t.varchar("full_name", 200).notNull();
                t.index("full_name");
            });
        }
    }

    /** A child table. */
    @Revision(id = "5c3e9b7a1f20", parents = "a81f02c9d3e4", message = "create orders")
    public static final class Orders extends Migration {
        @Override
        public void up(Schema schema) {
            schema.createTable("orders", t -> {
                t.id();
                t.varchar("number", 32).notNull().unique();
                t.bigint("customer_id").notNull().references("customers", "id").onDelete(CASCADE);
                t.decimal("total", 12, 2).notNull().check("total >= 0");
                t.timestamptz("placed_at").notNull().defaultNow();
                t.index("customer_id").desc("placed_at");
            });
        }
    }

    /** The left branch: a rebuild of the parent table. */
    @Revision(id = "e07d4415ab92", parents = "5c3e9b7a1f20", labels = "loyalty", message = "add loyalty points")
    public static final class Loyalty extends Migration {
        @Override
        public void up(Schema schema) {
            schema.addColumn("customers").integer("points").notNull().defaultValue(0);
            schema.addCheck("customers", "ck_customers_points", "points >= 0");
        }
    }

    /** The right branch. */
    @Revision(id = "7f60bb1c2d05", parents = "5c3e9b7a1f20", message = "split customer name")
    public static final class Names extends Migration {
        @Override
        public void up(Schema schema) {
            schema.addColumn("customers").varchar("first_name", 100);
            schema.addColumn("customers").varchar("last_name", 100).notNull().backfill("full_name");
        }
    }

    /** Both again. */
    @Revision(
            id = "19ce8a44f7d1",
            parents = {"e07d4415ab92", "7f60bb1c2d05"},
            message = "merge loyalty and names")
    public static final class LoyaltyAndNames extends Merge {}
}
