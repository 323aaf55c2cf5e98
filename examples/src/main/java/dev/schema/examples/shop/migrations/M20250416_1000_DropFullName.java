package dev.schema.examples.shop.migrations;

import static dev.schema.type.Database.SQLITE;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** The old column goes. The way back that is derived could not fill it again, so there is one of our own. */
@Revision(
        id = "cc87a36f2eae",
        parents = "91aa4d76693d", // split names
        message = "drop full names")
public class M20250416_1000_DropFullName extends Migration {

    @Override
    public void up(Schema schema) {
        schema.dropView("customer_orders");
        schema.alterTable("customers", t -> {
            t.alter("last_name").notNull();
            t.dropIndex("ix_customers_full_name");
            t.drop("full_name");
            t.addIndex("last_name", "first_name");
        });
        schema.createView(
                "customer_orders",
                """
                select c.id as customer_id, c.first_name, c.last_name, count(o.id) as order_count,
                  sum(o.total) as turnover
                from customers c left join orders o on o.customer_id = c.id
                group by c.id, c.first_name, c.last_name""");
    }

    @Override
    public void down(Schema schema) {
        schema.dropView("customer_orders");
        schema.alterTable("customers", t -> {
            t.dropIndex("ix_customers_last_name_first_name");
            t.alter("last_name").nullable();
        });
        // SQLite knows concat(..) since 3.44; many a sqlite3 that runs scripts is older.
        schema.on(SQLITE, s -> addFullName(s, "trim(coalesce(first_name, '') || ' ' || last_name)"))
                .otherwise(s -> addFullName(s, "trim(concat(coalesce(first_name, ''), ' ', last_name))"));
        schema.createView(
                "customer_orders",
                """
                select c.id as customer_id, c.full_name, count(o.id) as order_count, sum(o.total) as turnover
                from customers c left join orders o on o.customer_id = c.id
                group by c.id, c.full_name""");
    }

    private static void addFullName(Schema schema, String value) {
        schema.alterTable("customers", t -> {
            t.add().varchar("full_name", 200).notNull().backfill(value);
            t.addIndex("full_name");
        });
    }
}
