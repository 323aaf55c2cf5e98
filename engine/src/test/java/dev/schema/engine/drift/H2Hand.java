package dev.schema.engine.drift;

import dev.schema.engine.law.Dice;
import dev.schema.servers.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Somebody at the console of H2. */
final class H2Hand extends StandardHand {

    H2Hand() {
        super(TestDatabase.H2);
    }

    @Override
    List<Function<Dice, HandTold>> own() {
        return List.of(this::sequence, this::identity, this::inItsOwnWords, this::dropCascade);
    }

    @Override
    String renameColumn(String table, String from, String to) {
        return "ALTER TABLE " + table + " ALTER COLUMN " + from + " RENAME TO " + to;
    }

    /** Whether rows are numbered, and how a sequence counts, is changed by no operation. */
    @Override
    Set<String> unsayable() {
        return Set.of("identity", "sequence otherwise");
    }

    @Override
    List<String> newColumns() {
        return List.of(
                "VARCHAR(9)",
                "CLOB",
                "INT",
                "BIGINT DEFAULT 0 NOT NULL",
                "DECIMAL(6, 2) DEFAULT 1.5",
                "BOOLEAN DEFAULT FALSE NOT NULL",
                "TIMESTAMP WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP",
                "DATE DEFAULT CURRENT_DATE",
                "UUID DEFAULT RANDOM_UUID()",
                "JSON",
                "VARCHAR(10) ARRAY",
                "INT ARRAY DEFAULT ARRAY[]",
                "INTERVAL DAY TO SECOND",
                "VARCHAR(20) UNIQUE",
                "INT CHECK (1 < 2)",
                "BIGINT REFERENCES customers (id) ON DELETE SET NULL",
                "VARCHAR(9) GENERATED ALWAYS AS ('a' || 'b')",
                "VARBINARY(16)",
                "BLOB",
                "TIME(3)",
                "CHAR(3) DEFAULT 'abc'",
                "TINYINT",
                "REAL",
                "DOUBLE PRECISION DEFAULT 1E10",
                "DECFLOAT(10)",
                "GEOMETRY",
                "ENUM('a', 'b')",
                "VARCHAR_IGNORECASE(30)");
    }

    @Override
    List<String> newTables() {
        return List.of(
                "(id INT)",
                "(id INT AUTO_INCREMENT PRIMARY KEY, note VARCHAR(20) DEFAULT 'x' NOT NULL)",
                "(id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at TIMESTAMP(9))",
                "(a INT, b INT, PRIMARY KEY (a, b), UNIQUE (b))",
                "(customer BIGINT REFERENCES customers (id) ON DELETE CASCADE, doc JSON)",
                "AS SELECT id, name FROM customers",
                "AS SELECT * FROM products",
                "(a INT CHECK (a > 0), b VARCHAR_IGNORECASE(9))",
                "(k VARCHAR, at DATE)",
                "(s ENUM('x', 'y'), ss INT ARRAY[3])");
    }

    @Override
    String dropIndex(String index, String table) {
        return "DROP INDEX " + index;
    }

    @Override
    List<String> newIndexes() {
        return List.of(
                "customers (born ASC)",
                "customers (active, points DESC)",
                "customers (born NULLS FIRST)",
                "orders (placed DESC NULLS LAST)",
                "orders (number, total, id)",
                "products (weight DESC)",
                "products (code)",
                "parts (amount)");
    }

    @Override
    List<HandTold> unseen() {
        String others = "aliases of functions, constants, domains, synonyms, users, rights";
        List<HandTold> unseen = new ArrayList<>(unseenTexts());
        unseen.addAll(List.of(
                unseen(others, "CREATE CONSTANT one VALUE 1"),
                unseen(others, "CREATE DOMAIN positive AS INT CHECK (VALUE > 0)"),
                unseen(others, "CREATE ALIAS next_prime FOR \"java.lang.Math.abs(int)\""),
                unseen(
                        "schemas that no revision made, and what is in them",
                        "CREATE SCHEMA other",
                        "CREATE TABLE other.t (a INT)"),
                unseen("comments on anything but tables and columns", "COMMENT ON VIEW paid IS 'x'"),
                unseen(
                        "the next value of a sequence, its cache, limits and cycle",
                        "ALTER SEQUENCE numbers CACHE 7 CYCLE"),
                unseen(
                        "the order of columns",
                        "ALTER TABLE tags DROP COLUMN label",
                        "ALTER TABLE tags ADD COLUMN label VARCHAR(80) BEFORE tag"),
                unseen(
                        "whether an identity is generated always or by default",
                        "ALTER TABLE orders ALTER COLUMN id SET GENERATED ALWAYS"),
                unseen(
                        "what a column becomes on an update",
                        "ALTER TABLE products ALTER COLUMN title SET ON UPDATE 'old'"),
                unseen("whether columns are invisible", "ALTER TABLE tags ALTER COLUMN label SET INVISIBLE")));
        return unseen;
    }

    @Override
    Map<String, List<String>> types() {
        return Map.of(
                "customers.born", List.of("TIMESTAMP", "VARCHAR(20)", "TIMESTAMP WITH TIME ZONE"),
                "customers.notes", List.of("VARCHAR(500)", "VARCHAR(30)", "BLOB"),
                "customers.name", List.of("VARCHAR(300)", "VARCHAR(50)", "CHAR(40)", "VARCHAR_IGNORECASE(200)"),
                "customers.points", List.of("BIGINT", "SMALLINT", "DECIMAL(12)", "DOUBLE PRECISION"),
                "products.title", List.of("VARCHAR(121)", "VARCHAR(9)"),
                "products.weight", List.of("REAL", "DECIMAL(8, 3)", "FLOAT(20)"),
                "products.added", List.of("TIMESTAMP WITH TIME ZONE", "TIMESTAMP(3)", "TIMESTAMP(0)"),
                "products.code", List.of("VARCHAR(36)", "CHAR(36)", "BINARY(16)"),
                "orders.total", List.of("DECIMAL(12, 2)", "DECIMAL(10, 4)", "DOUBLE PRECISION", "REAL"),
                "orders.items", List.of("INT", "BIGINT", "TINYINT"));
    }

    @Override
    List<String[]> defaults() {
        return List.of(
                new String[] {"customers.points", "5"},
                new String[] {"customers.points", "-1 + 3"},
                new String[] {"customers.points", null},
                new String[] {"customers.active", "FALSE"},
                new String[] {"customers.active", null},
                new String[] {"customers.born", "CURRENT_DATE"},
                new String[] {"customers.born", "DATE '2000-01-01'"},
                new String[] {"customers.notes", "''"},
                new String[] {"customers.notes", "'it''s'"},
                new String[] {"products.title", "'old'"},
                new String[] {"products.title", null},
                new String[] {"products.title", "UPPER('new')"},
                new String[] {"products.added", null},
                new String[] {"products.added", "TIMESTAMP '2020-01-01 00:00:00'"},
                new String[] {"products.code", "RANDOM_UUID()"},
                new String[] {"orders.number", "'n-' || NEXT VALUE FOR numbers"},
                new String[] {"orders.items", "2"},
                new String[] {"orders.total", "0"},
                new String[] {"orders.total", "0.00"});
    }

    @Override
    List<String[]> sameAgain() {
        return List.of(
                new String[] {"customers.points", "SET DEFAULT 0"},
                new String[] {"customers.active", "SET DEFAULT TRUE"},
                new String[] {"customers.active", "SET NOT NULL"},
                new String[] {"customers.name", "SET DATA TYPE CHARACTER VARYING(200)"},
                new String[] {"products.title", "SET DEFAULT 'new'"},
                new String[] {"customers.born", "DROP DEFAULT"},
                new String[] {"customers.born", "DROP NOT NULL"},
                new String[] {"orders.total", "SET DATA TYPE NUMERIC(10, 2)"},
                new String[] {"customers.notes", "SELECTIVITY 20"});
    }

    @Override
    List<String[]> rules() {
        return List.of(
                new String[] {"customers", "CHECK (points < 1000)"},
                new String[] {"customers", "CHECK (name <> '' AND LENGTH(name) > 1)"},
                new String[] {"customers", "CHECK (born > DATE '1800-01-01') NOCHECK"},
                new String[] {"customers", "UNIQUE (name, email)"},
                new String[] {"orders", "CHECK (total IS NULL OR total BETWEEN 0 AND 9999)"},
                new String[] {"orders", "UNIQUE (number)"},
                new String[] {"orders", "UNIQUE NULLS NOT DISTINCT (number)"},
                new String[] {"products", "CHECK (weight >= 0)"},
                new String[] {"parts", "FOREIGN KEY (remark) REFERENCES tags (tag) NOCHECK"},
                new String[] {"parts", "CHECK (amount IN (1, 2, 3))"},
                new String[] {"tags", "FOREIGN KEY (label) REFERENCES tags (tag) ON UPDATE CASCADE NOCHECK"},
                new String[] {"tags", "CHECK (label LIKE 'e%')"});
    }

    private HandTold sequence(Dice dice) {
        return switch (dice.below(3)) {
            case 0 ->
                HandTold.of(
                        "sequence made",
                        Set.of("sequence hand"),
                        List.of("sequence hand"),
                        "CREATE SEQUENCE hand"
                                + dice.any("", " START WITH 10", " INCREMENT BY 2", " MINVALUE 5 START WITH 7"));
            case 1 ->
                HandTold.of(
                        "sequence dropped",
                        Set.of("sequence numbers"),
                        List.of("sequence numbers"),
                        "DROP SEQUENCE numbers");
            default ->
                HandTold.of(
                        "sequence otherwise",
                        Set.of("sequence numbers"),
                        List.of("sequence numbers"),
                        "ALTER SEQUENCE numbers " + dice.any("INCREMENT BY 1", "INCREMENT BY 10", "START WITH 5"));
        };
    }

    private HandTold identity(Dice dice) {
        String table = dice.any("customers", "products", "orders");
        return column("identity", table + ".id", "ALTER TABLE " + table + " ALTER COLUMN id DROP IDENTITY");
    }

    /** What H2 itself says beside the standard. */
    private HandTold inItsOwnWords(Dice dice) {
        String[] change = dice.pick(List.of(
                new String[] {"customers.born", "ALTER TABLE customers ALTER COLUMN born VARCHAR(12)"},
                new String[] {"customers.points", "ALTER TABLE customers ALTER COLUMN points BIGINT DEFAULT 1 NOT NULL"
                },
                new String[] {"orders.items", "ALTER TABLE orders ALTER COLUMN items INT"},
                new String[] {"orders.number", "ALTER TABLE orders ALTER COLUMN number VARCHAR(64) NOT NULL"},
                new String[] {"parts.remark", "ALTER TABLE parts ALTER COLUMN remark CHAR(80)"}));
        return column("in H2's own words", change[0], change[1]);
    }

    private HandTold dropCascade(Dice dice) {
        String[] drop = dice.pick(List.of(
                new String[] {
                    "ALTER TABLE customers DROP COLUMN email", "customers.email", "customers.uq_customers_email"
                },
                new String[] {
                    "ALTER TABLE customers DROP COLUMN referrer",
                    "customers.referrer",
                    "customers.fk_customers_referrer"
                },
                new String[] {"DROP TABLE orders CASCADE; DELETE FROM parts", "orders", "parts"}));
        return HandTold.of(
                "dropped with all on it",
                Set.of(drop[1], drop[2], "view"),
                List.of("column " + drop[1], "table " + drop[1]),
                drop[0]);
    }
}
