package dev.schema.engine.drift;

import dev.schema.engine.law.Dice;
import dev.schema.servers.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Somebody at sqlite3, who makes a table anew where ALTER cannot change it. */
final class SqliteHand extends Hand {

    /** The tables as sqlite3 shows them. */
    private final Map<String, String> schema;

    private record Edit(String column, String from, String to) {}

    private static final List<Edit> EDITS = List.of(
            new Edit("customers.name", "name VARCHAR(200) NOT NULL", "name VARCHAR(300) NOT NULL"),
            new Edit("customers.name", "name VARCHAR(200) NOT NULL", "name VARCHAR(200)"),
            new Edit("customers.name", "name VARCHAR(200) NOT NULL", "name TEXT NOT NULL"),
            new Edit("customers.name", "name VARCHAR(200) NOT NULL", "name VARCHAR(200) NOT NULL COLLATE NOCASE"),
            new Edit("customers.points", "points INTEGER", "points BIGINT"),
            new Edit("customers.points", "points INTEGER DEFAULT 0 NOT NULL", "points INTEGER DEFAULT 0"),
            new Edit("customers.points", "DEFAULT 0", "DEFAULT 5"),
            new Edit("customers.points", "DEFAULT 0", "DEFAULT (1 + 1)"),
            new Edit("customers.points", "DEFAULT 0", ""),
            new Edit("customers.ck_customers_points", "points >= 0", "points >= 1 - 1"),
            new Edit("customers.ck_customers_points", "points >= 0", "points >= 0 AND points < 1000"),
            new Edit("customers.born", "born DATE", "born DATE DEFAULT '2000-01-01'"),
            new Edit("customers.born", "born DATE", "born TEXT"),
            new Edit("customers.born", "born DATE", "born DATE DEFAULT CURRENT_DATE"),
            new Edit("customers.notes", "notes TEXT", "notes TEXT DEFAULT ''"),
            new Edit("customers.notes", "notes TEXT", "notes BLOB"),
            new Edit("products.title", "title VARCHAR(120)", "title VARCHAR(121)"),
            new Edit("products.title", "'new'", "'it''s'"),
            new Edit("products.price", "price DECIMAL(10, 2)", "price DECIMAL(12, 4)"),
            new Edit("products.ck_price", "price >= 0", "price > 0"),
            new Edit("products.weight", "weight DOUBLE", "weight DOUBLE DEFAULT 1"),
            new Edit("orders.total", "total DECIMAL(10, 2)", "total DECIMAL(10, 2) NOT NULL"),
            new Edit("orders.total", "total DECIMAL(10, 2)", "total REAL"),
            new Edit("orders.number", "number VARCHAR(32)", "number VARCHAR(32) CONSTRAINT uq_hand UNIQUE"),
            new Edit("orders.items", "items SMALLINT", "items INTEGER"),
            new Edit("orders.fk_orders_customer_id", "ON DELETE CASCADE", "ON DELETE RESTRICT"),
            new Edit("orders.fk_orders_customer_id", "ON DELETE CASCADE", "ON DELETE CASCADE ON UPDATE CASCADE"),
            new Edit("parts.amount", "amount INTEGER NOT NULL", "amount INTEGER"),
            new Edit(
                    "parts.amount",
                    "amount INTEGER NOT NULL",
                    "amount INTEGER NOT NULL CONSTRAINT ck_h CHECK (amount > 0)"),
            new Edit("parts.remark", "remark VARCHAR(80)", "remark VARCHAR(80) CONSTRAINT fk_h REFERENCES tags (tag)"),
            new Edit("tags.label", "label VARCHAR(80)", "label VARCHAR(80) DEFAULT 'x'"),
            new Edit("tags.label", "label VARCHAR(80)", "label VARCHAR(80), CONSTRAINT ck_h CHECK (label <> tag)"));

    SqliteHand(Map<String, String> schema) {
        super(TestDatabase.SQLITE);
        this.schema = schema;
    }

    @Override
    List<Function<Dice, HandTold>> more() {
        return List.of(
                this::viewOtherwise,
                this::rebuilt,
                this::rebuilt,
                this::rebuilt,
                this::rebuilt,
                this::rebuilt,
                this::trigger,
                this::withoutRowid,
                this::sameAgain,
                this::rebuiltTheSame);
    }

    @Override
    Set<String> unsayable() {
        return Set.of("trigger", "without rowid");
    }

    @Override
    List<String> newColumns() {
        return List.of(
                "VARCHAR(9)",
                "TEXT",
                "INT",
                "BIGINT NOT NULL DEFAULT 0",
                "DECIMAL(6,2) DEFAULT 1.5",
                "BOOLEAN NOT NULL DEFAULT FALSE",
                "",
                "ANY",
                "TEXT COLLATE NOCASE",
                "TEXT DEFAULT 'it''s'",
                "INTEGER CHECK (1 < 2)",
                "INTEGER CONSTRAINT ck_hand CHECK (1 < 2)",
                "INTEGER REFERENCES customers (id)",
                "INTEGER REFERENCES customers (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED",
                "TEXT GENERATED ALWAYS AS ('a' || 'b') VIRTUAL",
                "INT AS (1 + 1)",
                "BLOB DEFAULT x'00ff'",
                "DATETIME",
                "JSON",
                "UNSIGNED BIG INT",
                "REAL DEFAULT 1e10",
                "DEFAULT -1");
    }

    @Override
    List<String> newTables() {
        return List.of(
                "(id INTEGER)",
                "(id INTEGER PRIMARY KEY AUTOINCREMENT, note TEXT NOT NULL DEFAULT 'x')",
                "(a INT, b INT, PRIMARY KEY (a, b), UNIQUE (b)) WITHOUT ROWID",
                "(customer INTEGER REFERENCES customers (id) ON DELETE CASCADE, doc JSON)",
                "AS SELECT id, name FROM customers",
                "AS SELECT * FROM products",
                "(a INT CHECK (a > 0), b TEXT COLLATE NOCASE) STRICT",
                "(a, b, c)",
                "(a TEXT UNIQUE ON CONFLICT REPLACE)");
    }

    @Override
    String dropIndex(String index, String table) {
        return "DROP INDEX " + index;
    }

    @Override
    List<String> newIndexes() {
        return List.of(
                "customers (lower(email))",
                "customers (born) WHERE active",
                "customers (name COLLATE NOCASE)",
                "customers (active, points DESC)",
                "orders (number, total, id)",
                "products (price * 2)",
                "parts (amount) WHERE remark IS NOT NULL");
    }

    @Override
    List<HandTold> unseen() {
        return List.of(
                unseen(
                        "the order of columns",
                        "ALTER TABLE tags DROP COLUMN label",
                        "ALTER TABLE tags ADD COLUMN label VARCHAR(80)",
                        "ALTER TABLE products DROP COLUMN weight",
                        "ALTER TABLE products ADD COLUMN weight DOUBLE"),
                unseen("what a connection sets and no table says: pragmas, the page size", "PRAGMA user_version = 7"));
    }

    private HandTold rebuilt(Dice dice) {
        Edit edit = dice.pick(EDITS);
        return HandTold.of(
                "table made anew",
                Set.of(edit.column(), table(edit.column()) + "!"),
                List.of(edit.column(), "." + edit.to().replaceAll(".*CONSTRAINT (\\w+) .*", "$1")),
                anew(table(edit.column()), edit.from(), edit.to()).toArray(String[]::new));
    }

    /** As the manual tells it: lang_altertable.html, 7. */
    private List<String> anew(String table, String from, String to) {
        String sql = schema.getOrDefault(table, "");
        String columns = String.join(", ", COLUMNS.get(table));
        if (!sql.contains(from)) {
            throw new IllegalArgumentException(from + " is not in " + sql);
        }
        List<String> statements = new ArrayList<>(List.of(
                "PRAGMA foreign_keys = OFF",
                "PRAGMA legacy_alter_table = ON",
                sql.replace("TABLE " + table, "TABLE new_" + table).replace(from, to),
                "INSERT INTO new_" + table + " (" + columns + ") SELECT " + columns + " FROM " + table,
                "DROP TABLE " + table,
                "ALTER TABLE new_" + table + " RENAME TO " + table));
        schema.values().stream()
                .filter(index -> index.contains(" ON " + table + " "))
                .forEach(statements::add);
        statements.add("PRAGMA legacy_alter_table = OFF");
        statements.add("PRAGMA foreign_keys = ON");
        return statements;
    }

    private HandTold rebuiltTheSame(Dice dice) {
        String table = dice.pick(TABLES);
        return HandTold.of(
                "made anew as it was",
                Set.of(table),
                List.of(),
                anew(table, " (", "  (").toArray(String[]::new));
    }

    private HandTold sameAgain(Dice dice) {
        String index = dice.pick(List.copyOf(new TreeSet<>(INDEXES.keySet())));
        return HandTold.of(
                "the same again",
                Set.of(INDEXES.get(index) + "." + index),
                List.of(),
                "DROP INDEX " + index,
                schema.getOrDefault(index, "").toUpperCase(Locale.ROOT));
    }

    private HandTold withoutRowid(Dice dice) {
        String table = dice.any("tags", "parts");
        List<String> statements = anew(table, "\n)", "\n) WITHOUT ROWID");
        return HandTold.of(
                "without rowid", Set.of(table), List.of("table " + table), statements.toArray(String[]::new));
    }

    private HandTold trigger(Dice dice) {
        String table = dice.pick(TABLES);
        return HandTold.of(
                "trigger",
                Set.of("trigger", table + ".trigger"),
                List.of("trigger tr_hand"),
                "CREATE TRIGGER tr_hand AFTER " + dice.any("DELETE", "INSERT", "UPDATE") + " ON " + table
                        + " BEGIN SELECT 1; END");
    }
}
