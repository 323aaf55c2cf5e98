package dev.schema.engine.drift;

import dev.schema.engine.law.Dice;
import dev.schema.servers.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Somebody at the client of MariaDB, where a column is changed by saying all of it again. */
final class MariaDbHand extends Hand {

    /** Columns as they are, each with what it may be instead. */
    private static final Map<String, List<String>> COLUMNS = Map.of(
            "customers.name",
                    List.of(
                            "VARCHAR(200)",
                            "VARCHAR(300) NOT NULL",
                            "CHAR(40) NOT NULL",
                            "TEXT NOT NULL",
                            "VARCHAR(200) NOT NULL COMMENT 'who'",
                            "VARCHAR(200) CHARACTER SET latin1 NOT NULL",
                            "VARCHAR(200) COLLATE utf8mb4_bin NOT NULL"),
            "customers.points",
                    List.of(
                            "INT",
                            "INT NOT NULL",
                            "INT DEFAULT 0",
                            "BIGINT NOT NULL DEFAULT 0",
                            "INT UNSIGNED NOT NULL DEFAULT 0",
                            "INT NOT NULL DEFAULT 7",
                            "MEDIUMINT NOT NULL DEFAULT 0",
                            "DECIMAL(12) NOT NULL DEFAULT 0"),
            "customers.born", List.of("DATETIME", "VARCHAR(20)", "DATE DEFAULT '2000-01-01'", "DATE COMMENT 'day'"),
            "customers.notes", List.of("VARCHAR(500)", "MEDIUMTEXT", "LONGTEXT", "TEXT COMMENT 'for you'", "BLOB"),
            "products.title",
                    List.of(
                            "VARCHAR(120)",
                            "VARCHAR(121) DEFAULT 'new'",
                            "VARCHAR(120) NOT NULL DEFAULT 'new'",
                            "VARCHAR(120) DEFAULT 'it''s'",
                            "TINYTEXT"),
            "products.weight", List.of("FLOAT", "DECIMAL(8, 3)", "DOUBLE DEFAULT 1", "DOUBLE DEFAULT 0.5"),
            "products.added", List.of("DATETIME", "TIMESTAMP NULL", "DATETIME(3)", "DATE"),
            "orders.total", List.of("DECIMAL(12, 2)", "DECIMAL(10, 4)", "DOUBLE", "DECIMAL(10, 2) NOT NULL DEFAULT 0"),
            "orders.items",
                    List.of(
                            "INT NOT NULL DEFAULT 1",
                            "TINYINT NOT NULL DEFAULT 1",
                            "SMALLINT NOT NULL DEFAULT 2",
                            "SMALLINT"),
            "parts.amount", List.of("INT", "BIGINT NOT NULL", "INT NOT NULL DEFAULT 1", "SMALLINT NOT NULL"));

    private static final Map<String, String> RULES = Map.of(
            "INDEX uq_customers_email", "customers",
            "CONSTRAINT ck_customers_points", "customers",
            "FOREIGN KEY fk_customers_referrer", "customers",
            "CONSTRAINT ck_price", "products",
            "INDEX uq_products_sku", "products",
            "FOREIGN KEY fk_orders_customer_id", "orders",
            "FOREIGN KEY fk_parts_order_id", "parts",
            "PRIMARY KEY", "tags");

    MariaDbHand() {
        super(TestDatabase.MARIADB);
    }

    @Override
    List<Function<Dice, HandTold>> more() {
        return List.of(
                this::modified,
                this::modified,
                this::modified,
                this::modified,
                this::changed,
                this::defaultValue,
                this::same,
                this::rule,
                this::rule,
                this::ruleDropped,
                this::indexRenamed,
                this::tableComment,
                this::sequence,
                this::enumeration,
                this::identity,
                this::trigger,
                this::several);
    }

    @Override
    Set<String> unsayable() {
        return Set.of("identity", "sequence otherwise", "trigger");
    }

    @Override
    List<String> newColumns() {
        return List.of(
                "VARCHAR(9)",
                "TEXT FIRST",
                "INT",
                "BIGINT NOT NULL DEFAULT 0",
                "DECIMAL(6, 2) DEFAULT 1.5",
                "BOOLEAN NOT NULL DEFAULT FALSE",
                "TIMESTAMP NULL DEFAULT NULL",
                "TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP",
                "DATE DEFAULT '2020-02-29'",
                "UUID DEFAULT uuid()",
                "JSON",
                "INET6",
                "YEAR",
                "SET('a', 'b')",
                "ENUM('x', 'y') NOT NULL DEFAULT 'y'",
                "VARCHAR(20) UNIQUE",
                "INT CHECK (1 < 2)",
                "BIGINT REFERENCES customers (id)",
                "VARCHAR(9) AS (concat('a', 'b')) STORED",
                "INT AS (1 + 1) VIRTUAL",
                "VARBINARY(16)",
                "LONGBLOB",
                "TIME(3)",
                "CHAR(3) DEFAULT 'abc'",
                "TINYINT UNSIGNED",
                "FLOAT",
                "DOUBLE DEFAULT 1e10",
                "VARCHAR(30) COLLATE utf8mb4_bin",
                "VARCHAR(30) CHARACTER SET ascii",
                "BIT(4)",
                "POINT",
                "INT INVISIBLE",
                "INT ZEROFILL COMMENT 'padded'");
    }

    @Override
    List<String> newTables() {
        return List.of(
                "(id INT)",
                "(id INT AUTO_INCREMENT PRIMARY KEY, note VARCHAR(20) NOT NULL DEFAULT 'x') ENGINE=InnoDB",
                "(id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT, PRIMARY KEY (id), KEY (id)) COMMENT 'x'",
                "(a INT, b INT, PRIMARY KEY (a, b), UNIQUE (b))",
                "(customer BIGINT, doc JSON, FOREIGN KEY (customer) REFERENCES customers (id) ON DELETE CASCADE)",
                "AS SELECT id, name FROM customers",
                "AS SELECT * FROM products",
                "LIKE orders",
                "LIKE tags",
                "(a INT CHECK (a > 0), b VARCHAR(9), KEY (b(3))) ENGINE=MyISAM",
                "(k VARCHAR(9), at DATE) PARTITION BY HASH (year(at)) PARTITIONS 4",
                "(s ENUM('x', 'y'), t TEXT, FULLTEXT KEY ft (t))");
    }

    @Override
    String dropIndex(String index, String table) {
        return "DROP INDEX " + index + " ON " + table;
    }

    @Override
    List<String> newIndexes() {
        return List.of(
                "customers (notes(20))",
                "customers (name(5), email(7))",
                "customers (active, points DESC)",
                "orders (number) USING HASH",
                "orders (number, total, id)",
                "products (weight DESC)",
                "products (code)",
                "parts (amount)",
                "tags (label) COMMENT 'x'");
    }

    @Override
    List<HandTold> unseen() {
        String others = "functions, procedures, events, users and rights";
        String storage = "how rows are stored: partitions, row formats, statistics";
        List<HandTold> unseen = new ArrayList<>(unseenTexts());
        unseen.addAll(List.of(
                unseen(others, "CREATE FUNCTION f() RETURNS int DETERMINISTIC RETURN 1"),
                unseen(others, "CREATE PROCEDURE p() SELECT 1"),
                unseen(storage, "ALTER TABLE tags ROW_FORMAT=COMPRESSED"),
                unseen(storage, "ALTER TABLE tags AUTO_INCREMENT=77"),
                unseen(
                        "the next value of a sequence, its cache, limits and cycle",
                        "ALTER SEQUENCE numbers CACHE 7 CYCLE"),
                unseen(
                        "the character set and collation of a table, and what its columns have from it",
                        "ALTER TABLE tags CONVERT TO CHARACTER SET latin1"),
                unseen(
                        "whether a column that may be null has lost its default NULL",
                        "ALTER TABLE customers ALTER born DROP DEFAULT"),
                unseen("the order of columns", "ALTER TABLE tags MODIFY label VARCHAR(80) FIRST"),
                unseen("whether columns are invisible", "ALTER TABLE tags MODIFY label VARCHAR(80) INVISIBLE")));
        return unseen;
    }

    private HandTold modified(Dice dice) {
        String column = dice.pick(List.copyOf(new TreeSet<>(COLUMNS.keySet())));
        return column(
                "column modified",
                column,
                "ALTER TABLE " + table(column) + " MODIFY " + dice.any("", "COLUMN ") + name(column) + " "
                        + dice.pick(COLUMNS.get(column)));
    }

    private HandTold changed(Dice dice) {
        String column = dice.any("customers.born", "products.weight", "products.added", "orders.total", "parts.amount");
        return column(
                "column changed",
                column,
                "ALTER TABLE " + table(column) + " CHANGE " + name(column) + " " + dice.any("b_2", "other", "x1") + " "
                        + dice.pick(COLUMNS.get(column)));
    }

    private HandTold defaultValue(Dice dice) {
        String[] change = dice.pick(List.of(
                new String[] {"customers.points", "SET DEFAULT 5"},
                new String[] {"customers.points", "SET DEFAULT -1"},
                new String[] {"customers.points", "DROP DEFAULT"},
                new String[] {"customers.active", "SET DEFAULT FALSE"},
                new String[] {"customers.active", "DROP DEFAULT"},
                new String[] {"customers.born", "SET DEFAULT '2000-01-01'"},
                new String[] {"products.title", "SET DEFAULT 'old'"},
                new String[] {"products.title", "DROP DEFAULT"},
                new String[] {"products.title", "SET DEFAULT (upper('new'))"},
                new String[] {"orders.state", "SET DEFAULT 'paid'"},
                new String[] {"orders.items", "SET DEFAULT 2"},
                new String[] {"orders.total", "SET DEFAULT 0"},
                new String[] {"orders.total", "SET DEFAULT 0.00"}));
        return column(
                "default",
                change[0],
                "ALTER TABLE " + table(change[0]) + " ALTER " + name(change[0]) + " " + change[1]);
    }

    private HandTold same(Dice dice) {
        String[] change = dice.pick(List.of(
                new String[] {"customers.points", "ALTER points SET DEFAULT 0"},
                new String[] {"customers.points", "MODIFY points INTEGER(11) NOT NULL DEFAULT '0'"},
                new String[] {"customers.active", "ALTER active SET DEFAULT TRUE"},
                new String[] {"customers.active", "MODIFY active BOOL NOT NULL DEFAULT 1"},
                new String[] {"customers.name", "MODIFY name CHARACTER VARYING(200) NOT NULL"},
                new String[] {"products.title", "ALTER title SET DEFAULT 'new'"},
                new String[] {"orders.total", "MODIFY total NUMERIC(10, 2) NULL"},
                new String[] {"products.added", "ALTER added DROP DEFAULT"}, // the server leaves an expression there
                new String[] {"tags.label", "FORCE"}));
        return none("the same again", change[0], "ALTER TABLE " + table(change[0]) + " " + change[1]);
    }

    private HandTold rule(Dice dice) {
        String name = dice.any("ck_hand", "hand_rule", "r1");
        String[] rule = dice.pick(List.of(
                new String[] {"customers", "ADD CONSTRAINT %s CHECK (points < 1000)"},
                new String[] {"customers", "ADD CONSTRAINT %s CHECK (name <> '' and length(name) > 1)"},
                new String[] {"customers", "ADD CONSTRAINT %s UNIQUE (name, email)"},
                new String[] {"orders", "ADD CONSTRAINT %s CHECK (total IS NULL OR total BETWEEN 0 AND 9999)"},
                new String[] {"orders", "ADD UNIQUE KEY %s (number)"},
                new String[] {"orders", "ADD UNIQUE INDEX %s (number(8))"},
                new String[] {"products", "ADD CONSTRAINT %s CHECK (weight >= 0)"},
                new String[] {"products", "ADD FULLTEXT KEY %s (title)"},
                new String[] {"products", "ADD KEY %s (price, weight)"},
                new String[] {"parts", "ADD CONSTRAINT %s CHECK (amount IN (1, 2, 3))"},
                new String[] {"tags", "ADD CONSTRAINT %s CHECK (tag LIKE '_%%')"}));
        return HandTold.of(
                "rule added",
                Set.of(rule[0] + "." + name, rule[0] + "!"),
                List.of("." + name),
                "ALTER TABLE " + rule[0] + " " + String.format(rule[1], name));
    }

    private HandTold ruleDropped(Dice dice) {
        String rule = dice.pick(List.copyOf(new TreeSet<>(RULES.keySet())));
        String name = rule.equals("PRIMARY KEY") ? "primary" : rule.substring(rule.lastIndexOf(' ') + 1);
        return HandTold.of(
                "rule dropped",
                Set.of(RULES.get(rule) + "." + name),
                List.of("." + name),
                "ALTER TABLE " + RULES.get(rule) + " DROP " + rule);
    }

    private HandTold indexRenamed(Dice dice) {
        String index = dice.pick(List.copyOf(new TreeSet<>(INDEXES.keySet())));
        return HandTold.of(
                "index renamed",
                Set.of(INDEXES.get(index) + "." + index),
                List.of("." + index),
                "ALTER TABLE " + INDEXES.get(index) + " RENAME " + dice.any("INDEX ", "KEY ") + index + " TO "
                        + dice.any("renamed_ix", "ix_2", "other_ix"));
    }

    private HandTold tableComment(Dice dice) {
        String table = dice.pick(TABLES);
        return HandTold.of(
                "table comment",
                Set.of(table + ".comment"),
                List.of("table " + table),
                "ALTER TABLE " + table + " COMMENT" + dice.any(" ", "=")
                        + dice.any("'day'", "'it''s ours'", "'zwölf'"));
    }

    private HandTold sequence(Dice dice) {
        return switch (dice.below(4)) {
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
            case 2 ->
                HandTold.of(
                        "sequence renamed",
                        Set.of("sequence numbers"),
                        List.of("sequence numbers"),
                        "RENAME TABLE numbers TO digits");
            default ->
                HandTold.of(
                        "sequence otherwise",
                        Set.of("sequence numbers"),
                        List.of("sequence numbers"),
                        "ALTER SEQUENCE numbers " + dice.any("INCREMENT BY 1", "INCREMENT BY 10", "START WITH 5"));
        };
    }

    private HandTold enumeration(Dice dice) {
        return HandTold.of(
                "enum otherwise",
                Set.of("enum state", "orders.state"),
                List.of("orders.state"),
                "ALTER TABLE orders MODIFY state "
                        + dice.any(
                                "ENUM('open', 'paid', 'gone', 'late') NOT NULL DEFAULT 'open'",
                                "ENUM('open', 'paid') NOT NULL DEFAULT 'open'",
                                "ENUM('paid', 'open', 'gone') NOT NULL DEFAULT 'open'",
                                "ENUM('open', 'paid', 'gone') NOT NULL",
                                "ENUM('open', 'paid', 'gone') DEFAULT 'open'",
                                "VARCHAR(10) NOT NULL DEFAULT 'open'"));
    }

    private HandTold identity(Dice dice) {
        String table = dice.any("customers", "products", "orders");
        return column("identity", table + ".id", "ALTER TABLE " + table + " MODIFY id BIGINT NOT NULL");
    }

    private HandTold trigger(Dice dice) {
        String table = dice.pick(TABLES);
        return HandTold.of(
                "trigger",
                Set.of("trigger", table + ".trigger"),
                List.of("trigger tr_hand"),
                "CREATE TRIGGER tr_hand AFTER " + dice.any("DELETE", "INSERT", "UPDATE") + " ON " + table
                        + " FOR EACH ROW SET @seen = 1");
    }

    /** One statement, several changes. */
    private HandTold several(Dice dice) {
        String sql = dice.any(
                "ALTER TABLE tags ADD x INT, ADD KEY kx (x), COMMENT 'more'",
                "ALTER TABLE tags ADD (x INT, y INT), DROP label",
                "ALTER TABLE tags RENAME TO marks, ADD x INT",
                "ALTER TABLE tags DROP PRIMARY KEY, ADD UNIQUE KEY pk_2 (tag, label)",
                "ALTER TABLE tags ENGINE=MyISAM, ADD x INT");
        return HandTold.of("several", Set.of("tags"), List.of("tags"), sql);
    }
}
