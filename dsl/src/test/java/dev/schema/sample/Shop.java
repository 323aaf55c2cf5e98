package dev.schema.sample;

import static dev.schema.type.Database.POSTGRESQL;

import dev.schema.Migration;
import dev.schema.Recorder;
import dev.schema.Recording;
import dev.schema.Schema;
import dev.schema.catalog.Catalog;
import dev.schema.operation.Operation;
import dev.schema.type.Database;
import java.util.List;

/** A small catalog to start from, and migrations written as lambdas. */
public final class Shop {

    private Shop() {}

    /** What a migration's method does. */
    @FunctionalInterface
    public interface Body {
        void record(Schema schema) throws Exception;
    }

    public static Migration migration(Body up) {
        return new Migration() {
            @Override
            public void up(Schema schema) throws Exception {
                up.record(schema);
            }
        };
    }

    public static Migration withDown(Body down) {
        return new Migration() {
            @Override
            public void up(Schema schema) {}

            @Override
            public void down(Schema schema) throws Exception {
                down.record(schema);
            }
        };
    }

    public static Recording up(Catalog before, Body body) {
        return Recorder.up(migration(body), before);
    }

    /** Customers and orders on PostgreSQL, a view, a sequence, an enum, a schema and a trigger. */
    public static Catalog catalog() {
        return catalog(POSTGRESQL);
    }

    public static Catalog catalog(Database database) {
        return after(Catalog.empty(database), Shop::create);
    }

    public static Catalog after(Catalog before, Body body) {
        Catalog catalog = before;
        for (Operation operation : up(before, body).operations()) {
            catalog = operation.applyTo(catalog);
        }
        return catalog;
    }

    public static List<Operation> operations(Body body) {
        return up(catalog(), body).operations();
    }

    private static void create(Schema schema) {
        schema.createTable("customers", t -> {
            t.id();
            t.varchar("email", 200).notNull().unique();
            t.varchar("name", 100).defaultValue("nobody");
            t.integer("points");
        });
        schema.createTable("orders", t -> {
            t.id();
            t.bigint("customer_id").notNull().references("customers", "id").onDelete(Migration.RESTRICT);
            t.decimal("total", 12, 2).notNull().check("total >= 0");
            t.decimal("tax", 12, 2).storedAs("total * 0.2");
            t.index("customer_id");
            t.comment("what people bought");
        });
        schema.createTable("tags", t -> {
            t.varchar("code", 20).primaryKey();
            t.varchar("label", 50);
        });
        schema.createView("big_orders", "select id, total from orders where total > 1000");
        schema.createView("biggest", "select max(total) as top from big_orders");
        schema.createSequence("numbers");
        schema.createEnum("mood", "sad", "ok", "happy");
        schema.createSchema("audit");
        schema.sql("create trigger tags_seen after insert on tags for each row execute function seen()")
                .down("drop trigger tags_seen on tags");
    }
}
