package dev.schema.engine.drift;

import dev.schema.Migration;
import dev.schema.Schema;
import dev.schema.engine.law.Dice;
import dev.schema.engine.sample.Written;
import dev.schema.servers.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Somebody who types changes of one kind of database into its client, as they are written there. */
abstract class Hand {

    private final TestDatabase database;

    Hand(TestDatabase database) {
        this.database = database;
    }

    final TestDatabase database() {
        return database;
    }

    @Override
    public final String toString() {
        return database.name().toLowerCase(Locale.ROOT);
    }

    /** What the revisions say. */
    final Written shop() {
        return new Written().then("shop", schema -> {
            if (database != TestDatabase.SQLITE) {
                schema.createSequence("numbers").start(100).increment(5);
            }
            schema.createEnum("state", "open", "paid", "gone");
            shop(schema);
        });
    }

    private static void shop(Schema schema) {
        schema.createTable("customers", t -> {
            t.id();
            t.varchar("name", 200).notNull();
            t.varchar("email", 320).unique();
            t.integer("points").notNull().defaultValue(0).check("points >= 0");
            t.bool("active").notNull().defaultValue(true);
            t.date("born");
            t.text("notes").comment("for us");
            t.bigint("referrer").references("customers", "id").onDelete(Migration.SET_NULL);
            t.index("name");
        });
        schema.createTable("products", t -> {
            t.id();
            t.varchar("sku", 40).notNull().unique();
            t.varchar("title", 120).defaultValue("new");
            t.decimal("price", 10, 2).notNull();
            t.doublePrecision("weight");
            t.timestamp("added").defaultNow();
            t.uuid("code");
            t.check("ck_price", "price >= 0");
            t.index("title").desc("price").name("ix_title");
            t.comment("what we sell");
        });
        schema.createTable("orders", t -> {
            t.id();
            t.bigint("customer_id").notNull().references("customers", "id").onDelete(Migration.CASCADE);
            t.varchar("number", 32);
            t.decimal("total", 10, 2);
            t.timestamp("placed");
            t.enumeration("state", "state").notNull().defaultValue("open");
            t.smallint("items").notNull().defaultValue(1);
            t.index("customer_id");
            t.index("placed").unique().name("ix_placed");
        });
        schema.createTable("parts", t -> {
            t.bigint("order_id").notNull().references("orders", "id").onDelete(Migration.CASCADE);
            t.bigint("product_id").notNull().references("products", "id");
            t.integer("amount").notNull();
            t.varchar("remark", 80);
            t.primaryKey("order_id", "product_id");
        });
        schema.createTable("tags", t -> {
            t.varchar("tag", 40).notNull().primaryKey();
            t.varchar("label", 80);
        });
        schema.createView("paid", "select id, number from orders");
        schema.createView("cheap", "select id, sku from products where price < 10");
    }

    /** Some rows; run again, they stand for those of before. */
    static List<String> rows() {
        return List.of(
                "DELETE FROM parts",
                "DELETE FROM orders",
                "DELETE FROM customers",
                "DELETE FROM products",
                "DELETE FROM tags",
                "INSERT INTO customers (name, email, born, notes) VALUES ('Ada', 'ada@x.org', '1815-12-10', 'first')",
                "INSERT INTO customers (name, email, points) VALUES ('Bob', 'bob@x.org', 7)",
                "INSERT INTO products (sku, title, price, weight) VALUES ('a-1', 'tea', 3.5, 0.25)",
                "INSERT INTO products (sku, price) VALUES ('b-2', 12)",
                "INSERT INTO orders (customer_id, number, total, placed)"
                        + " SELECT id, 'n-1', 3.5, '2026-01-02 03:04:05' FROM customers WHERE name = 'Ada'",
                "INSERT INTO parts (order_id, product_id, amount, remark)"
                        + " SELECT o.id, p.id, 2, 'gift' FROM orders o, products p WHERE p.sku = 'a-1'",
                "INSERT INTO tags (tag, label) VALUES ('x', 'ex')",
                "INSERT INTO tags (tag) VALUES ('y')");
    }

    /** All columns that the revisions say. */
    static final Map<String, List<String>> COLUMNS = Map.of(
            "customers", List.of("id", "name", "email", "points", "active", "born", "notes", "referrer"),
            "products", List.of("id", "sku", "title", "price", "weight", "added", "code"),
            "orders", List.of("id", "customer_id", "number", "total", "placed", "state", "items"),
            "parts", List.of("order_id", "product_id", "amount", "remark"),
            "tags", List.of("tag", "label"));

    /** Columns that nothing else hangs on: no view, key or index. */
    static final List<String> FREE = List.of(
            "customers.born",
            "customers.notes",
            "customers.active",
            "products.weight",
            "products.added",
            "products.code",
            "orders.total",
            "orders.items",
            "parts.amount",
            "parts.remark",
            "tags.label");

    static final List<String> TABLES = List.of("customers", "products", "orders", "parts", "tags");

    /** What can be thrown, each in its turn. */
    final List<Function<Dice, HandTold>> kinds() {
        List<Function<Dice, HandTold>> kinds = new ArrayList<>(List.of(
                this::columnAdded,
                this::columnAdded,
                this::columnDropped,
                this::columnRenamed,
                this::tableMade,
                this::tableDropped,
                this::tableRenamed,
                this::viewMade,
                this::viewDropped,
                this::indexMade,
                this::indexMade,
                this::indexDropped,
                this::indexOtherwise));
        kinds.addAll(more());
        return kinds;
    }

    /** What only this kind of database knows, or says in its own way. */
    abstract List<Function<Dice, HandTold>> more();

    /** Kinds of changes that are reported and that no operation takes back. */
    abstract Set<String> unsayable();

    /** Changes that are not seen: the kind says what of a database that is. */
    abstract List<HandTold> unseen();

    /** What a new column may be, with default and rules. */
    abstract List<String> newColumns();

    /** What follows the name of a new table. */
    abstract List<String> newTables();

    /** How the index of a table is dropped. */
    abstract String dropIndex(String index, String table);

    /** What may follow the table where an index is made, but for columns. */
    abstract List<String> newIndexes();

    private HandTold columnAdded(Dice dice) {
        String table = dice.pick(TABLES);
        String name = dice.any("nickname", "loyalty", "extra_1", "xtra", "a", "legacy_ref", "imported_by");
        return HandTold.of(
                "column added",
                Set.of(table + "." + name),
                List.of("column " + table + "." + name),
                "ALTER TABLE " + table + " ADD COLUMN " + name + " " + dice.pick(newColumns()));
    }

    private HandTold columnDropped(Dice dice) {
        String column = dice.pick(FREE);
        return HandTold.of(
                "column dropped",
                Set.of(column),
                List.of("column " + column),
                "ALTER TABLE " + table(column) + " DROP COLUMN " + name(column));
    }

    private HandTold columnRenamed(Dice dice) {
        String column = dice.pick(FREE);
        return HandTold.of(
                "column renamed",
                Set.of(column),
                List.of("column " + column),
                renameColumn(table(column), name(column), dice.any("was_", "x_", "new_") + name(column)));
    }

    String renameColumn(String table, String from, String to) {
        return "ALTER TABLE " + table + " RENAME COLUMN " + from + " TO " + to;
    }

    private HandTold tableMade(Dice dice) {
        String name = dice.any("hand", "tmp_export", "customers_bak", "zz_2024");
        return HandTold.of(
                "table made",
                Set.of(name),
                List.of("table " + name),
                "CREATE TABLE " + name + " " + dice.pick(newTables()));
    }

    private HandTold tableDropped(Dice dice) {
        String table = dice.any("tags", "parts");
        return HandTold.of("table dropped", Set.of(table), List.of("table " + table), "DROP TABLE " + table);
    }

    private HandTold tableRenamed(Dice dice) {
        String table = dice.pick(List.of("tags", "parts"));
        return HandTold.of(
                "table renamed",
                Set.of(table),
                List.of("table " + table),
                "ALTER TABLE " + table + " RENAME TO " + table + dice.any("_old", "2", "_x", "_new"));
    }

    private HandTold viewMade(Dice dice) {
        String name = dice.any("v_hand", "report", "all_names");
        return HandTold.of(
                "view made",
                Set.of("view " + name),
                List.of("view " + name),
                "CREATE VIEW " + name + " AS "
                        + dice.any(
                                "SELECT id, name FROM customers",
                                "SELECT count(*) AS n FROM orders",
                                "SELECT o.id, c.email FROM orders o JOIN customers c ON c.id = o.customer_id",
                                "SELECT tag FROM tags WHERE tag <> 'x' ORDER BY tag"));
    }

    private HandTold viewDropped(Dice dice) {
        String name = dice.any("paid", "cheap");
        return HandTold.of("view dropped", Set.of("view " + name), List.of("view " + name), "DROP VIEW " + name);
    }

    final HandTold viewOtherwise(Dice dice) {
        return HandTold.of(
                "view made otherwise",
                Set.of("view paid"),
                List.of("view paid"),
                "DROP VIEW paid",
                "CREATE VIEW paid AS SELECT id, number FROM orders WHERE "
                        + dice.any("id", "customer_id")
                        + dice.any(" > ", " < ", " = ")
                        + dice.any("1", "7", "100"));
    }

    private HandTold indexMade(Dice dice) {
        String name = dice.any("ix_hand", "idx_tmp", "perf_2");
        String where = dice.any(
                "customers (born)",
                "customers (born, name DESC)",
                "orders (number)",
                "orders (total DESC, id)",
                "products (weight)",
                "products (sku, price)",
                "parts (product_id, amount)",
                "tags (label)");
        String on = dice.chance(40) ? dice.pick(newIndexes()) : dice.chance(30) ? "UNIQUE " + where : where;
        boolean unique = on.startsWith("UNIQUE ");
        String columns = unique ? on.substring("UNIQUE ".length()) : on;
        return HandTold.of(
                "index made",
                Set.of(columns.substring(0, columns.indexOf(' ')) + "." + name),
                List.of("." + name),
                "CREATE " + (unique ? "UNIQUE " : "") + "INDEX " + name + " ON " + columns);
    }

    static final Map<String, String> INDEXES = Map.of(
            "ix_customers_name", "customers",
            "ix_title", "products",
            "ix_placed", "orders");

    private HandTold indexDropped(Dice dice) {
        String index = dice.pick(List.copyOf(new TreeSet<>(INDEXES.keySet())));
        return HandTold.of(
                "index dropped",
                Set.of(INDEXES.get(index) + "." + index),
                List.of("." + index),
                dropIndex(index, INDEXES.get(index)));
    }

    private HandTold indexOtherwise(Dice dice) {
        String index = dice.pick(List.copyOf(new TreeSet<>(INDEXES.keySet())));
        String table = INDEXES.get(index);
        String parts =
                switch (table) {
                    case "customers" -> dice.any("name DESC", "name, born", "born", "email, name");
                    case "products" -> dice.any("title", "title, price", "price DESC, title", "sku");
                    default -> dice.any("placed", "placed, number", "number", "placed DESC");
                };
        return HandTold.of(
                "index made otherwise",
                Set.of(INDEXES.get(index) + "." + index),
                List.of("." + index),
                dropIndex(index, table),
                "CREATE INDEX " + index + " ON " + table + " (" + parts + ")");
    }

    static String table(String column) {
        return column.substring(0, column.indexOf('.'));
    }

    static String name(String column) {
        return column.substring(column.indexOf('.') + 1);
    }

    /** A change of one column that stays. */
    static HandTold column(String kind, String column, String... statements) {
        return HandTold.of(kind, Set.of(column), List.of("column " + column), statements);
    }

    /** A change that is not seen, and why. */
    /** Other operators and another order of the same words. */
    static List<HandTold> unseenTexts() {
        String texts = "what of an expression is not in its fingerprint";
        return List.of(
                unseen(
                        texts,
                        "ALTER TABLE products DROP CONSTRAINT ck_price",
                        "ALTER TABLE products ADD CONSTRAINT ck_price CHECK (price + 0 >= 0)"),
                unseen(texts, "CREATE OR REPLACE VIEW paid AS SELECT DISTINCT id, number FROM orders"));
    }

    static HandTold unseen(String why, String... statements) {
        return HandTold.of(why, Set.of(), List.of(), statements);
    }

    /** A change that the database takes for none. */
    static HandTold none(String kind, String column, String... statements) {
        return HandTold.of(kind, Set.of(column), List.of(), statements);
    }
}
