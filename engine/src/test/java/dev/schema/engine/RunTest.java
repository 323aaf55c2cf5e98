package dev.schema.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schema.Migration;
import dev.schema.Schema;
import dev.schema.engine.hash.Sha256;
import dev.schema.engine.history.PositionDigest;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.sample.OneConnection;
import dev.schema.engine.sample.Scratch;
import dev.schema.engine.sample.Written;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** What happens on a SQLite database while plans are carried out, and what is refused before. */
class RunTest {

    @TempDir
    Path folder;

    private Scratch database;

    @BeforeEach
    void makeDatabase() {
        database = new Scratch(folder.resolve("run.db"));
    }

    private SchemaMigrator migrator(Written revisions) {
        return SchemaMigrator.configure().source(revisions).url(database.url()).load();
    }

    private static Written items() {
        return new Written()
                .then(
                        "a1",
                        s -> s.createTable("items", t -> {
                            t.integer("id").primaryKey();
                            t.varchar("name", 50);
                            t.integer("price");
                        }));
    }

    private void fill(int rows) {
        database.run(
                "INSERT INTO items (id, name, price) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                        + " WHERE i < " + rows + ") SELECT i, 'item ' || i, i FROM n");
    }

    private static void refused(ThrowingCallable work, Reason reason, String... words) {
        assertThatThrownBy(work).isInstanceOfSatisfying(SchemaException.class, refused -> {
            assertThat(refused.reason()).as(refused.getMessage()).isEqualTo(reason);
            assertThat(refused.getMessage()).contains(words);
        });
    }

    private static Migration migration(Consumer<Schema> up, Consumer<Schema> down) {
        return new Migration() {
            @Override
            public void up(Schema schema) {
                up.accept(schema);
            }

            @Override
            public void down(Schema schema) {
                down.accept(schema);
            }
        };
    }

    @Test
    void a_revision_that_fails_leaves_no_trace() {
        Written revisions = items().then("b2", s -> {
            s.addColumn("items").integer("stock");
            s.sql("insert into items (id, name) values (1, 'x'), (1, 'y')").down("delete from items where id = 1");
        });
        refused(
                () -> migrator(revisions).upgrade(),
                Reason.FAILED,
                "RunTest.java:",
                "Revision \"b2\" failed at \"sql: insert into items",
                "UNIQUE constraint failed");

        assertThat(migrator(revisions).current()).containsExactly("a1");
        assertThat(database.rows("SELECT name FROM pragma_table_info('items')")).doesNotContain("stock");
        assertThat(database.rows("SELECT state FROM schema_run ORDER BY id")).containsExactly("failed");
    }

    @Test
    void mistakes_are_found_before_anything_runs() {
        Written revisions = items().then("b2", s -> s.addColumn("itms").integer("stock"));

        refused(() -> migrator(revisions).upgrade(), Reason.FAILED, "did you mean \"items\"?", "RunTest.java:");

        assertThat(database.rows("SELECT name FROM sqlite_schema")).isEmpty();
    }

    @Test
    void what_the_database_cannot_do_is_found_before_anything_runs() {
        Written revisions = items().then("b2", s -> {
                    s.createSequence("numbers");
                    s.createSchema("audit");
                })
                .then("c3", s -> s.addColumn("items").array("tags", Migration.text()));

        refused(
                () -> migrator(revisions).upgrade(),
                Reason.FAILED,
                "sqlite has no sequences",
                "sqlite has no schemas",
                "sqlite has no array type");

        assertThat(database.rows("SELECT name FROM sqlite_schema")).isEmpty();
    }

    @Test
    void a_backfill_runs_in_batches_and_goes_on_where_it_stopped() {
        Written revisions = items().then("b2", s -> {
            s.addColumn("items").integer("doubled");
            s.backfill("items").set("doubled", "price * 2").where("price > 3").batchSize(7);
        });
        migrator(revisions).upgrade("a1");
        fill(100);
        // The 60th row refuses its update: batches before it stay, and the next run goes on with that one.
        database.run(
                "CREATE TRIGGER refuse BEFORE UPDATE ON items WHEN new.id = 60 BEGIN SELECT raise(abort, 'no'); END");
        refused(() -> migrator(revisions).upgrade(), Reason.FAILED, "backfill items.doubled", "no");
        assertThat(database.rows("SELECT count(doubled) FROM items")).containsExactly("53");
        assertThat(database.rows("SELECT state, reached, rows_done FROM schema_step WHERE reached IS NOT NULL"))
                .containsExactly("partly|56|53");
        assertThat(migrator(revisions).status()).last().satisfies(status -> assertThat(status.state())
                .isEqualTo(RevisionStatus.State.UNFINISHED));

        refused(() -> migrator(revisions).downgrade("base", true), Reason.HALF_WAY, "schema upgrade b2");

        database.run(
                "DROP TRIGGER refuse",
                "CREATE TABLE seen (id INTEGER)",
                "CREATE TRIGGER watch AFTER UPDATE ON items BEGIN INSERT INTO seen VALUES (new.id); END");
        migrator(revisions).upgrade();

        assertThat(database.rows("SELECT count(*), sum(doubled) FROM items WHERE doubled = price * 2"))
                .containsExactly("97|10088");
        assertThat(database.rows("SELECT min(id), count(*) FROM seen")).containsExactly("57|44");
        assertThat(database.rows("SELECT * FROM schema_step")).isEmpty();
    }

    @Test
    void a_statement_outside_a_transaction_that_was_cut_off_is_judged_by_its_author() {
        Written careless =
                items().then("b2", s -> s.sql("vacuum").down("vacuum").autocommit());
        Written careful = items().then(
                        "b2", s -> s.sql("vacuum").down("vacuum").autocommit().idempotent());
        migrator(careless).upgrade("a1");
        migrator(careless).upgrade("b2");
        migrator(careless).downgrade("a1", true);
        // As a process leaves it that dies between the statement and its note.
        database.run("INSERT INTO schema_step VALUES ('b2', 'up', 0, 'intent', '" + Sha256.hex("reindex")
                + "', NULL, 0, 1, 'now')");
        refused(() -> migrator(careless).upgrade(), Reason.HALF_WAY, "has changed since");
        database.run("UPDATE schema_step SET sql_hash = '" + Sha256.hex("vacuum") + "'");
        refused(
                () -> migrator(careless).upgrade(),
                Reason.HALF_WAY,
                "nobody can tell",
                ".verify(query) or .idempotent()");

        migrator(careful).upgrade();

        assertThat(migrator(careful).current()).containsExactly("b2");
    }

    @Test
    void a_change_outside_a_transaction_that_was_cut_off_is_judged_by_the_live_catalog() {
        Written revisions = items().then("b2", s -> s.autocommit(all -> all.createIndex("items", "price")));
        String index = "CREATE INDEX ix_items_price ON items (price)";
        String cutOff = "INSERT INTO schema_step VALUES ('b2', 'up', 0, 'intent', '" + Sha256.hex(index)
                + "', NULL, 0, 1, 'now')";

        migrator(revisions).upgrade("a1");
        database.run(cutOff);
        migrator(revisions).upgrade();
        assertThat(database.schema()).as("died before it").anyMatch(sql -> sql.contains(index));

        migrator(revisions).downgrade("a1", true);
        database.run(cutOff, index);
        migrator(revisions).upgrade();
        assertThat(database.rows("SELECT * FROM schema_step"))
                .as("died after it")
                .isEmpty();

        migrator(revisions).downgrade("a1", true);
        database.run(cutOff, "CREATE INDEX ix_items_price ON items (name)");
        refused(() -> migrator(revisions).upgrade(), Reason.HALF_WAY, "create index", "neither as before nor as after");
    }

    @Test
    void a_column_that_refuses_null_comes_back_with_a_blank_in_each_row() {
        Written revisions = new Written()
                .then(
                        "a1",
                        s -> s.createTable("t", t -> {
                            t.integer("id").primaryKey();
                            t.time("at").notNull();
                            t.integer("n").notNull().defaultExpr("5");
                            t.varchar("v", 9).notNull().defaultValue(null);
                        }))
                .then("b2", s -> {
                    s.dropColumn("t", "at");
                    s.dropColumn("t", "n");
                    s.dropColumn("t", "v");
                });
        migrator(revisions).upgrade();
        database.run("INSERT INTO t (id) VALUES (9)");

        assertThat(migrator(revisions).planDowngrade("a1").losses())
                .extracting(Object::toString)
                .contains("the values of \"t.at\" (each row gets '00:00:00' instead)", "the values of \"t.n\"");
        migrator(revisions).downgrade("a1", true);

        assertThat(database.rows("SELECT id, at, n, v FROM t")).containsExactly("9|00:00:00|5|");
    }

    @Test
    void what_somebody_made_by_hand_is_not_lost_in_a_rebuild() {
        Written revisions =
                items().then("b2", s -> s.alterColumn("items", "price").notNull());
        migrator(revisions).upgrade("a1");
        database.run(
                "ALTER TABLE items ADD COLUMN by_hand TEXT",
                "CREATE INDEX ix_by_hand ON items (by_hand)",
                "CREATE TRIGGER tr_by_hand AFTER DELETE ON items BEGIN SELECT 1; END");
        List<String> before = database.schema();

        refused(
                () -> migrator(revisions).upgrade(),
                Reason.DRIFT,
                "column by_hand, index ix_by_hand, trigger tr_by_hand");

        assertThat(database.schema()).isEqualTo(before);
    }

    @Test
    void a_statement_that_relies_on_cascades_is_kept_apart_from_a_rebuild() {
        Written revisions = items().then(
                        "b2",
                        s -> s.createTable("parts", t -> {
                            t.integer("id").primaryKey();
                            t.integer("item_id").references("items", "id").onDelete(Migration.CASCADE);
                        }))
                .then("c3", s -> {
                    s.alterColumn("items", "price").notNull();
                    s.sql("delete from items where price = 0").down("select 1");
                });

        refused(() -> migrator(revisions).upgrade(), Reason.FAILED, "foreign keys do not act", "revision of its own");
    }

    @Test
    void a_changed_revision_is_reported_by_meaning() {
        migrator(items()).upgrade();
        Written changed = new Written()
                .then(
                        "a1",
                        s -> s.createTable("items", t -> {
                            t.integer("id").primaryKey();
                            t.varchar("name", 80);
                            t.integer("price");
                        }));

        refused(
                () -> migrator(changed).upgrade(),
                Reason.DRIFT,
                "Revision \"a1\" was changed after it was applied",
                "~ create table items: table.columns[name].type.length 50 -> 80");
        assertThat(migrator(changed).status()).singleElement().satisfies(status -> assertThat(status.state())
                .isEqualTo(RevisionStatus.State.CHANGED));
    }

    @Test
    void a_moved_revision_is_noticed_until_it_is_known_to_make_no_difference() {
        Consumer<Schema> fills =
                s -> s.sql("update items set name = name || '!'").down("select 1");
        Consumer<Schema> empties = s -> s.sql("update items set name = ''").down("select 1");
        migrator(items().then("b2", fills).then("c3", empties)).upgrade();
        Written moved = items().then("c3", empties).with("b2", List.of("c3"), fills);

        refused(
                () -> migrator(moved).upgrade(),
                Reason.DRIFT,
                "\"c3\" was applied when it followed \"b2\", and now follows \"a1\": it was rebased, and the database"
                        + " cannot catch up");
        refused(() -> migrator(moved).downgrade("base", true), Reason.DRIFT, "it was rebased");
    }

    @Test
    void a_revision_without_its_file_can_be_undone() {
        Written there = items().then("b2", s -> {
            s.addColumn("items").integer("stock").notNull().defaultValue(0);
            s.renameColumn("items", "name", "title");
        });
        migrator(there).upgrade();

        refused(() -> migrator(items()).upgrade(), Reason.FAILED, "has run \"b2\"", "whose file is not here");
        assertThat(migrator(items()).status())
                .extracting(RevisionStatus::state)
                .containsExactly(RevisionStatus.State.APPLIED, RevisionStatus.State.MISSING);
        migrator(items()).downgrade("a1", true);

        assertThat(database.rows("SELECT name FROM pragma_table_info('items')")).containsExactly("id", "name", "price");
    }

    @Test
    void an_own_way_back_is_taken() {
        Written revisions = items().with(
                        "b2",
                        List.of("a1"),
                        true,
                        migration(
                                s -> s.sql("update items set price = price + 1"),
                                s -> s.sql("update items set price = price - 1")));
        migrator(revisions).upgrade("a1");
        fill(3);
        migrator(revisions).upgrade();
        assertThat(database.rows("SELECT sum(price) FROM items")).containsExactly("9");

        migrator(revisions).downgrade("a1", false);

        assertThat(database.rows("SELECT sum(price) FROM items")).containsExactly("6");
    }

    @Test
    void what_cannot_be_undone_says_so_first() {
        Written raw = items().then("b2", s -> s.sql("update items set price = 1"));
        Written refusing = items().with(
                        "b2", List.of("a1"), true, migration(s -> {}, s -> s.irreversible("the old prices are gone")));
        migrator(raw).upgrade();

        refused(() -> migrator(raw).downgrade("a1", true), Reason.FAILED, "raw SQL without .down(..)", "RunTest.java:");
        assertThat(migrator(raw).current()).containsExactly("b2");

        database = new Scratch(folder.resolve("other.db"));
        migrator(refusing).upgrade();
        refused(() -> migrator(refusing).downgrade("a1", true), Reason.FAILED, "the old prices are gone");
    }

    @Test
    void a_data_step_runs_in_the_transaction_of_its_revision() {
        Written revisions = items().then("b2", s -> s.data("raise prices")
                .writes("items", "price")
                .run(connection -> update(connection, "UPDATE items SET price = price * 10"))
                .undo(connection -> update(connection, "UPDATE items SET price = price / 10")));
        migrator(revisions).upgrade("a1");
        fill(2);

        migrator(revisions).upgrade();
        assertThat(database.rows("SELECT sum(price) FROM items")).containsExactly("30");
        refused(() -> migrator(revisions).upgradeScript(""), Reason.FAILED, "data step raise prices", "is Java");
        migrator(revisions).downgrade("a1", false);
        assertThat(database.rows("SELECT sum(price) FROM items")).containsExactly("3");

        Written failing = items().then(
                        "b2", s -> s.data("raise prices").writes("items").run(connection -> {
                            update(connection, "UPDATE items SET price = 0");
                            throw new IllegalStateException("no such price");
                        }));
        refused(() -> migrator(failing).upgrade(), Reason.FAILED, "data step raise prices", "no such price");
        assertThat(database.rows("SELECT sum(price) FROM items")).containsExactly("3");
    }

    private static void update(Connection connection, String sql) throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void a_database_with_tables_but_no_history_is_left_alone() {
        database.run("CREATE TABLE old_one (id INTEGER)");

        refused(() -> migrator(items()).upgrade(), Reason.FAILED, "tables but no history: old_one", "schema stamp");

        assertThat(database.rows("SELECT name FROM sqlite_schema")).containsExactly("old_one");
        migrator(items().then("b2", s -> s.createTable("new_one", t -> t.id()))).stamp(List.of("a1"), false);
        assertThat(database.rows("SELECT id, origin FROM schema_revision")).containsExactly("a1|stamped");
    }

    @Test
    void stamps_and_their_reversal_run_nothing() {
        Written revisions = items().then("b2", s -> s.createTable("other", t -> t.id()));

        migrator(revisions).stamp(List.of("head"), false);
        assertThat(migrator(revisions).current()).containsExactly("b2");
        migrator(revisions).stamp(List.of("a1"), false);
        assertThat(migrator(revisions).current()).containsExactly("a1");

        assertThat(database.rows("SELECT name FROM sqlite_schema WHERE name IN ('items', 'other')"))
                .isEmpty();
        assertThat(database.rows("SELECT revision, direction FROM schema_log ORDER BY id"))
                .containsExactly("a1|mark", "b2|mark", "b2|unmark");
    }

    @Test
    void a_new_key_does_not_number_rows_that_have_no_value() {
        Written revisions = new Written()
                .then("a1", s -> s.createTable("loose", t -> t.integer("code")))
                .then("b2", s -> s.addPrimaryKey("loose", "code"));
        migrator(revisions).upgrade("a1");
        database.run("INSERT INTO loose VALUES (7), (NULL)");

        refused(
                () -> migrator(revisions).upgrade(),
                Reason.FAILED,
                "\"loose.code\" is to be a key: a row without a value");

        assertThat(database.rows("SELECT code FROM loose ORDER BY 1")).containsExactly("null", "7");
        database.run("DELETE FROM loose WHERE code IS NULL");
        assertThat(migrator(revisions).upgrade().revisions()).hasSize(1);
    }

    @Test
    void a_damaged_history_is_refused() {
        Written revisions = items().then("b2", s -> {}).then("c3", s -> {});
        migrator(revisions).upgrade("b2");
        database.run("DELETE FROM schema_revision WHERE id = 'a1'");
        refused(() -> migrator(revisions).upgrade(), Reason.FAILED, "'b2' as applied, but not 'a1'", "backup");

        database.run("UPDATE schema_revision SET id = 'a1', parents = 'nonsense'");
        refused(() -> migrator(revisions).upgrade(), Reason.FAILED, "the row of revision \"a1\"", "backup");
        database.run("UPDATE schema_revision SET parents = '[]', operations = '[{}]', checksum = 'x'");
        refused(
                () -> migrator(revisions).upgrade(),
                Reason.FAILED,
                "are not those that \"schema_meta\" counts",
                "backup");
        database.run("UPDATE schema_meta SET position = '" + PositionDigest.of(Map.of("a1", "x")) + "'");
        refused(() -> migrator(revisions).upgrade(), Reason.FAILED, "the operations of revision \"a1\"", "backup");
        database.run("DELETE FROM schema_meta");
        refused(() -> migrator(revisions).upgrade(), Reason.FAILED, "\"schema_meta\" is empty");
    }

    @Test
    void a_newer_history_is_refused() {
        migrator(items()).upgrade();
        database.run("UPDATE schema_meta SET format = 2, tool = 'schema 9'");

        refused(() -> migrator(items()).upgrade(), Reason.FAILED, "format 2", "schema 9");
    }

    @Test
    void a_data_source_gets_its_connections_back_as_they_were() throws Exception {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(false);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(database.url());
        try (Connection shared = source.getConnection()) {
            shared.setAutoCommit(false);
            SchemaMigrator.configure()
                    .source(items().then(
                                    "b2", s -> s.alterColumn("items", "price").notNull()))
                    .dataSource(new OneConnection(shared))
                    .load()
                    .upgrade();
            assertThat(shared.getAutoCommit()).isFalse();
            try (Statement statement = shared.createStatement();
                    var row = statement.executeQuery("PRAGMA foreign_keys")) {
                assertThat(row.getInt(1)).isZero();
            }
        }
        assertThat(database.rows("SELECT id FROM schema_revision ORDER BY 1")).containsExactly("a1", "b2");
    }

    @Test
    void eight_starts_at_once_run_each_revision_once() throws Exception {
        Written revisions = items();
        for (int i = 0; i < 12; i++) {
            String column = "c" + i;
            revisions.then("r" + i, s -> {
                s.addColumn("items").integer(column).notNull().defaultValue(1);
                s.addCheck("items", "ck_" + column, column + " > 0");
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<RunResult> start = () -> migrator(revisions).upgrade();
            List<Future<RunResult>> results = threads.invokeAll(java.util.Collections.nCopies(8, start));
            List<String> ran = new ArrayList<>();
            for (Future<RunResult> result : results) {
                assertThat(result.get().to()).containsExactly("r11");
                result.get().revisions().forEach(revision -> ran.add(revision.id()));
            }
            assertThat(ran).hasSize(13).doesNotHaveDuplicates();
        } finally {
            threads.shutdownNow();
        }
        assertThat(database.rows("SELECT count(*) FROM schema_log")).containsExactly("13");
    }

    @Test
    void branches_that_do_not_fit_are_refused_before_they_meet() {
        Written twice = items().then("b2", s -> s.addColumn("items").integer("rank"))
                .with("c3", List.of("a1"), s -> s.addColumn("items").varchar("rank", 5));
        Written apart = items().then("b2", s -> s.addColumn("items").integer("rank"))
                .with("c3", List.of("a1"), s -> s.addColumn("items").varchar("grade", 5));
        Written different = items().then(
                        "b2", s -> s.alterColumn("items", "price").defaultValue(1))
                .with("c3", List.of("a1"), s -> s.alterColumn("items", "price").defaultValue(2));
        Written data = items().then(
                        "b2", s -> s.sql("update items set price = 1").down("select 1"))
                .with("c3", List.of("a1"), s -> s.sql("update items set price = 2")
                        .down("select 1"));

        refused(() -> migrator(twice).upgrade("heads"), Reason.SEVERAL_HEADS, "column \"rank\" is already declared");
        refused(
                () -> migrator(different).upgrade("heads"),
                Reason.SEVERAL_HEADS,
                "column items.price: both branches change its default");
        refused(() -> migrator(data).upgrade("heads"), Reason.UNPROVEN, "table items", "may depend on each other");
        assertThat(database.rows("SELECT name FROM sqlite_schema")).isEmpty();
        assertThat(migrator(apart).upgrade("heads").to()).containsExactlyInAnyOrder("b2", "c3");
    }
}
