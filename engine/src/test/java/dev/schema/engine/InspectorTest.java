package dev.schema.engine;

import static dev.schema.Migration.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.Schema;
import dev.schema.catalog.Catalog;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.engine.sample.Inspected;
import dev.schema.engine.sample.Scratch;
import dev.schema.engine.sample.Written;
import dev.schema.servers.Statements;
import dev.schema.servers.TestDatabase;
import dev.schema.type.Name;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Databases that people made by hand, in styles of their own: read as what they mean. */
class InspectorTest {

    @TempDir
    Path folder;

    private Scratch made(String... statements) {
        Scratch database = new Scratch(folder.resolve("made.db"));
        database.run(statements);
        return database;
    }

    private SchemaMigrator migrator(Scratch database, Consumer<Schema> up) {
        return SchemaMigrator.configure()
                .source(new Written().then("b1", up))
                .url(database.url())
                .load();
    }

    private List<String> differences(Consumer<Schema> up, Scratch database) {
        Catalog projected = migrator(database, up).projection().after("b1");
        return Inspected.differences(projected, database.url());
    }

    /** What somebody wrote, and what a migration would say. */
    record Style(String name, List<String> written, Consumer<Schema> meant) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Style> styles() {
        return Stream.of(
                new Style(
                        "lower case, rules beside columns, no names",
                        List.of(
                                "create table users (id integer primary key autoincrement, email varchar(320) not null"
                                        + " unique, age integer check(age>=0) default 18, team int references teams)",
                                "create table teams(id integer not null primary key)"),
                        s -> {
                            s.createTable("teams", t -> t.integer("id").primaryKey());
                            s.createTable("users", t -> {
                                t.id();
                                t.varchar("email", 320).notNull().unique();
                                t.integer("age").check("age >= 0").defaultValue(18);
                                t.integer("team").typeOn(SQLITE, "int").references("teams", "id");
                            });
                        }),
                new Style(
                        "names in every kind of quotes and in capitals",
                        List.of("CREATE TABLE [Users] (`ID` INTEGER NOT NULL, 'Mail Box' TEXT, \"order\" TEXT,"
                                + " CONSTRAINT PK_Users PRIMARY KEY (\"id\"),"
                                + " CHECK (\"ID\" > 0 AND [Mail Box] <> 'It''s' and `order` is not null))"),
                        s -> s.createTable("users", t -> {
                            t.integer("id").primaryKey();
                            t.text("mail box");
                            t.text("order");
                            t.check("ck_users", "id > 0 and \"Mail Box\" <> 'It''s' and \"order\" is not null");
                        })),
                new Style(
                        "comments within",
                        List.of("CREATE TABLE t ( -- the, table (of all)\n  a INTEGER /* check (a > 9) */ NOT NULL,\n"
                                + "  b DECIMAL ( 10 ,2 ), -- last, one\n  CHECK (a > /* much */ 0 -- really )\n ) )"),
                        s -> s.createTable("t", t -> {
                            t.integer("a").notNull();
                            t.decimal("b", 10, 2);
                            t.check("ck_t", "a > 0");
                        })),
                new Style(
                        "options",
                        List.of("create table t (a text not null, b int, primary key (a)) without rowid , strict"),
                        s -> s.createTable("t", t -> {
                            t.text("a").primaryKey();
                            t.integer("b").typeOn(SQLITE, "INT");
                            t.option(SQLITE, "STRICT, WITHOUT ROWID");
                        })),
                new Style(
                        "generated columns",
                        List.of("CREATE TABLE t (a INTEGER, b INTEGER AS (a*2), c INTEGER GENERATED ALWAYS AS ( a+1 )"
                                + " STORED NOT NULL)"),
                        s -> s.createTable("t", t -> {
                            t.integer("a");
                            t.integer("b").virtualAs("a * 2");
                            t.integer("c").storedAs("a + 1").notNull();
                        })),
                new Style(
                        "indexes",
                        List.of(
                                "CREATE TABLE t (a INTEGER, b TEXT COLLATE nocase)",
                                "CREATE INDEX IF NOT EXISTS main.ix_a ON T(A desc, \"b\")",
                                "create unique index ix_part on t ( lower(b), (a) ) where a>0 and b is not null;",
                                "CREATE INDEX ix_sum ON t ((a + 1) ASC)"),
                        s -> s.createTable("t", t -> {
                            t.integer("a");
                            t.text("b").collate("NOCASE");
                            t.index().desc("a").column("b").name("ix_a");
                            t.index()
                                    .expression("lower(b)")
                                    .column("a")
                                    .unique()
                                    .where("a > 0 and b is not null")
                                    .name("ix_part");
                            t.index().expression("a + 1").name("ix_sum");
                        })),
                new Style(
                        "foreign keys",
                        List.of(
                                "CREATE TABLE p (a INTEGER NOT NULL, b INTEGER NOT NULL, PRIMARY KEY (a, b))",
                                "CREATE TABLE c (x INTEGER, y INTEGER, CONSTRAINT fk_p FOREIGN KEY (X, Y) REFERENCES P"
                                        + " ON UPDATE CASCADE ON DELETE SET NULL MATCH SIMPLE DEFERRABLE INITIALLY"
                                        + " DEFERRED)"),
                        s -> {
                            s.createTable("p", t -> {
                                t.integer("a").notNull();
                                t.integer("b").notNull();
                                t.primaryKey("a", "b");
                            });
                            s.createTable("c", t -> {
                                t.integer("x");
                                t.integer("y");
                                t.foreignKey("x", "y")
                                        .references("p", "a", "b")
                                        .name("fk_p")
                                        .onDelete(dev.schema.Migration.SET_NULL)
                                        .onUpdate(dev.schema.Migration.CASCADE)
                                        .initiallyDeferred();
                            });
                        }),
                new Style(
                        "defaults",
                        List.of("CREATE TABLE t (a INTEGER DEFAULT -1, b TEXT DEFAULT ( 'x' ), c REAL DEFAULT 1.5e-3,"
                                + " d TEXT DEFAULT NULL, e TIMESTAMP DEFAULT CURRENT_TIMESTAMP, f BLOB DEFAULT x'ab',"
                                + " g TEXT DEFAULT (lower ('A')||'b'), h INTEGER DEFAULT TRUE)"),
                        s -> s.createTable("t", t -> {
                            t.integer("a").defaultValue(-1);
                            t.text("b").defaultValue("x");
                            t.real("c").defaultExpr("1.5e-3");
                            t.text("d");
                            t.timestamp("e").defaultNow();
                            t.bytes("f").defaultValue(new byte[] {(byte) 0xab});
                            t.text("g").defaultExpr("lower('A') || 'b'");
                            t.integer("h").defaultExpr("true");
                        })),
                new Style(
                        "views and triggers",
                        List.of(
                                "CREATE TABLE t (a INTEGER)",
                                "CREATE VIEW IF NOT EXISTS v as select a\n -- all of it\n from t;",
                                "CREATE TRIGGER IF NOT EXISTS tr AFTER INSERT ON t BEGIN DELETE FROM t  WHERE a<0; END"),
                        s -> {
                            s.createTable("t", t -> t.integer("a"));
                            s.createView("v", "SELECT a FROM t");
                            s.sql("create trigger main.tr after insert on t begin delete from t where a < 0; end;")
                                    .down("drop trigger tr");
                        }),
                new Style(
                        "an enum is a check",
                        List.of("CREATE TABLE t (a INTEGER, mood varchar(255) check(mood in('sad','it''s ok')))"),
                        s -> {
                            s.createEnum("mood", "sad", "it's ok");
                            s.createTable("t", t -> {
                                t.integer("a").comment("nobody knows").typeOn(dev.schema.Migration.POSTGRESQL, "int8");
                                t.enumeration("mood", "mood");
                                t.comment("neither here");
                            });
                        }));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void a_style_of_writing_is_no_difference(Style style) {
        Scratch database = made(style.written().toArray(String[]::new));

        List<String> differences = differences(style.meant(), database);

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void own_words_stay_the_same_when_said_twice(Style style) {
        Catalog live = Inspected.of(made(style.written().toArray(String[]::new)).url());
        var inspector = new dev.schema.engine.dialect.sqlite.SqliteDialect().inspector();

        Catalog once = inspector.inOwnWords(live);

        assertThat(inspector.inOwnWords(once)).isEqualTo(once);
    }

    /** A change by hand, and the line that tells of it. */
    record Drift(String line, String... by) {
        @Override
        public String toString() {
            return line;
        }
    }

    static Stream<Drift> drifts() {
        return Stream.of(
                new Drift("+ column t.extra", "ALTER TABLE t ADD COLUMN extra"),
                new Drift("- column t.b", "ALTER TABLE t DROP COLUMN b"),
                new Drift("+ index t.ix_b", "CREATE INDEX ix_b ON t (b)"),
                new Drift("- index t.ix_t_a", "DROP INDEX ix_t_a"),
                new Drift(
                        "~ index t.ix_t_a: where none is a > 5",
                        "DROP INDEX ix_t_a",
                        "CREATE INDEX ix_t_a ON t (a) WHERE a > 5"),
                new Drift("+ table other", "CREATE TABLE other (a)", "ALTER TABLE other RENAME a TO b"),
                new Drift("- view v", "DROP VIEW v"),
                new Drift(
                        "~ view v: query select a from t is select b from t",
                        "DROP VIEW v",
                        "CREATE VIEW v AS SELECT b FROM t"),
                new Drift("+ trigger tr", "CREATE TRIGGER tr AFTER INSERT ON t BEGIN SELECT 1; END"),
                new Drift("~ constraint t.ck_t_a: expression a > 0 is a > 1", again("a > 1", "TEXT", "")),
                new Drift("~ column t.b: type TEXT is VARCHAR(9)", again("a > 0", "VARCHAR(9)", "")),
                new Drift("~ column t.b: defaultValue none is 'x'", again("a > 0", "TEXT DEFAULT 'x'", "")),
                new Drift("~ column t.b: collation none is nocase", again("a > 0", "TEXT COLLATE NOCASE", "")),
                new Drift("+ constraint t.uq_t_b", again("a > 0", "TEXT UNIQUE", "")),
                new Drift("+ constraint t.uq_t_b", again("a > 0", "TEXT UNIQUE ON CONFLICT REPLACE", "")),
                new Drift("~ table t: options {} is {sqlite=STRICT}", again("a > 0", "TEXT", "STRICT")),
                new Drift("+ constraint t.fk_t_b", again("a > 0", "TEXT REFERENCES gone (x)", "")),
                new Drift(
                        "+ table docs, whose definition is not understood", "CREATE VIRTUAL TABLE docs USING fts5(b)"));
    }

    private static String[] again(String check, String type, String options) {
        return new String[] {
            "DROP VIEW v",
            "DROP TABLE t",
            "CREATE TABLE t (a INTEGER NOT NULL, b " + type + ", CONSTRAINT ck_t_a CHECK (" + check + ")) " + options,
            "CREATE INDEX ix_t_a ON t (a)",
            "CREATE VIEW v AS SELECT a FROM t"
        };
    }

    @ParameterizedTest
    @MethodSource("drifts")
    void what_somebody_changed_by_hand_is_one_line(Drift drift) {
        Consumer<Schema> up = s -> {
            s.createTable("t", t -> {
                t.integer("a").notNull().check("a > 0");
                t.text("b");
                t.index("a");
            });
            s.createView("v", "select a from t");
        };
        Scratch database = new Scratch(folder.resolve("drift.db"));
        migrator(database, up).upgrade();
        assertThat(differences(up, database)).isEmpty();

        database.run(drift.by());

        List<String> of = differences(up, database);
        assertThat(of).contains(drift.line());
        assertThat(of.stream().filter(line -> !line.contains("other."))).hasSize(1);
    }

    @Test
    void what_a_catalog_cannot_say_is_kept_in_sqlites_words() {
        Catalog live = Inspected.of(made(
                        "CREATE TABLE t (a INTEGER PRIMARY KEY DESC, b TEXT NOT NULL ON CONFLICT IGNORE,"
                                + " UNIQUE (b COLLATE NOCASE), CHECK (a) CHECK (b))",
                        "CREATE INDEX ix ON t (b COLLATE RTRIM DESC)",
                        "CREATE VIEW v (x, y) AS SELECT a, b FROM t")
                .url());
        Table table = live.table(Name.of("t"));

        assertThat(table.constraints().stream().map(Constraint::toString))
                .containsExactly(
                        "Check[name=ck_t, expression=a]",
                        "Check[name=ck_t_2, expression=b]",
                        "Custom[name=nn_t_b, sql=NOT NULL ON CONFLICT IGNORE, databases=[sqlite]]",
                        "Custom[name=pk_t, sql=PRIMARY KEY (\"a\" DESC), databases=[sqlite]]",
                        "Custom[name=uq_t, sql=UNIQUE (b COLLATE NOCASE), databases=[sqlite]]");
        assertThat(table.index("ix").parts()).containsExactly(new Index.Part(null, "b COLLATE RTRIM", true));
        Scratch again = new Scratch(folder.resolve("again.db"));
        again.run("CREATE TABLE t (a, b)", "INSERT INTO t VALUES (1, 2)");
        again.run("CREATE VIEW v AS " + live.view(Name.of("v")).query());
        assertThat(again.rows("SELECT x, y FROM v")).containsExactly("1|2");
    }

    @Test
    void a_virtual_table_is_known_by_name_and_what_it_keeps_is_left_out() {
        Catalog live = Inspected.of(
                made("CREATE VIRTUAL TABLE docs USING fts5(body)", "CREATE TABLE docs_of_mine (a)", "ANALYZE")
                        .url());

        assertThat(live.unknown()).containsExactly(Name.of("docs"));
        assertThat(live.tables().keySet()).containsExactly(Name.of("docs_of_mine"));
    }

    @Test
    void an_index_that_no_catalog_can_hold_makes_its_table_unknown() {
        Catalog live = Inspected.of(made("CREATE TABLE t (a)", "CREATE INDEX i ON t (a, a)", "CREATE TABLE u (a)")
                .url());

        assertThat(live.unknown()).containsExactly(Name.of("t"));
        assertThat(live.tables().keySet()).containsExactly(Name.of("u"));
    }

    @Test
    void the_history_is_left_out_but_not_what_is_called_alike() {
        Scratch database = new Scratch(folder.resolve("history.db"));
        migrator(database, s -> s.createTable("schema_mine", t -> t.integer("a")))
                .upgrade();

        assertThat(Inspected.of(database.url()).tables().keySet()).containsExactly(Name.of("schema_mine"));
    }

    /** Its views compare names without case, whatever its files do. */
    @Test
    void tables_of_mariadb_whose_names_differ_in_case_alone_are_told_apart() throws SQLException {
        try (Connection connection = TestDatabase.connect(TestDatabase.MARIADB.fresh())) {
            try (var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE Item (id INT PRIMARY KEY, code VARCHAR(9) COLLATE utf8mb4_bin, UNIQUE"
                        + " KEY code_key (code))");
                statement.execute("CREATE TABLE iTem (id INT PRIMARY KEY, code JSON, item INT, KEY code_key (code(3)),"
                        + " CONSTRAINT fk_item FOREIGN KEY (item) REFERENCES Item (id))");
            }

            Catalog live = Inspected.of(connection);

            assertThat(live.unknown()).isEmpty();
            Table first = live.table(Name.of("Item"));
            Table second = live.table(Name.of("iTem"));
            assertThat(first.column("code").collation()).isEqualTo("utf8mb4_bin");
            assertThat(first.constraints().stream().map(Constraint::name)).containsExactly("PRIMARY", "code_key");
            assertThat(first.indexes()).isEmpty();
            assertThat(second.column("code").type().toString()).contains("json");
            assertThat(second.constraints().stream().map(Constraint::name)).containsExactly("PRIMARY", "fk_item");
            assertThat(second.index("code_key").parts()).containsExactly(new Index.Part(null, "`code`(3)", false));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_number_of_statements_does_not_grow_with_the_database(TestDatabase database) throws SQLException {
        int one = statements(database, 1);
        int many = statements(database, 40);

        System.out.println("inspect " + database + ": " + one + " statements for 1 table, " + many + " for 40");
        assertThat(many).isEqualTo(one);
    }

    /** How many it takes to read tables, each with what databases keep beside it. */
    private static int statements(TestDatabase database, int tables) throws SQLException {
        Statements statements = new Statements();
        try (Connection connection = TestDatabase.connect(database.fresh())) {
            try (var statement = connection.createStatement()) {
                for (int i = 0; i < tables; i++) {
                    statement.execute("CREATE TABLE t" + i + " (a INTEGER PRIMARY KEY, b VARCHAR(9) DEFAULT 'x' UNIQUE,"
                            + " c INTEGER CHECK (c > 0), FOREIGN KEY (c) REFERENCES t0 (a))");
                    statement.execute("CREATE INDEX i" + i + " ON t" + i + " (b, c)");
                    statement.execute("CREATE VIEW v" + i + " AS SELECT a FROM t" + i);
                    if (database != TestDatabase.SQLITE) {
                        statement.execute("CREATE SEQUENCE s" + i);
                    }
                }
            }
            Catalog live = Inspected.of(statements.counted(connection));
            assertThat(live.tables()).hasSize(tables);
            assertThat(live.views()).hasSize(tables);
        }
        return statements.sent();
    }
}
