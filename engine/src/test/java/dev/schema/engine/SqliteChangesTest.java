package dev.schema.engine;

import static dev.schema.Migration.CASCADE;
import static dev.schema.Migration.SET_NULL;
import static dev.schema.Migration.integer;
import static dev.schema.Migration.text;
import static dev.schema.Migration.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.Schema;
import dev.schema.catalog.Catalog;
import dev.schema.engine.sample.Inspected;
import dev.schema.engine.sample.Live;
import dev.schema.engine.sample.Scratch;
import dev.schema.engine.sample.Written;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What SQLite has to build a table anew for, beside triggers, views and a counter, on a real file with rows: the live schema afterwards is what a new database with the projected
 * catalog has; going back restores the schema before; rows in columns that were not touched stay, by run and by script. Every
 * other change is among the {@link dev.schema.engine.cases.OperationCases}.
 */
class SqliteChangesTest {

    @TempDir
    Path folder;

    record Change(String name, Consumer<Schema> up) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** A parent with children, a view, triggers, an index of each kind, a collation, a counter. */
    private static void base(Schema schema) {
        schema.createTable("parent", t -> {
            t.id();
            t.varchar("code", 20).notNull().unique();
            t.varchar("label", 100).collate("NOCASE").defaultValue("it's");
            t.integer("amount").check("amount > 0");
            t.integer("twice").virtualAs("amount * 2");
            t.varchar("odd name", 30);
            t.timestamptz("made_at").notNull().defaultNow();
            t.index("label").name("ix_label").where("label is not null");
            t.index("amount").desc("code");
        });
        schema.createTable("child", t -> {
            t.id();
            t.bigint("parent_id").notNull().references("parent", "id").onDelete(CASCADE);
            t.bigint("other_id").references("parent", "id").onDelete(SET_NULL);
            t.text("note");
        });
        schema.createTable("tree", t -> {
            t.integer("id").primaryKey();
            t.integer("up").references("tree", "id");
            t.integer("value");
        });
        schema.createView("child_notes", "select note from child");
        schema.sql("create trigger parent_touch after update of code on parent begin"
                        + " update parent set label = 'touched; really' where code = new.code; end")
                .down("drop trigger parent_touch");
    }

    private static final String[] ROWS = {
        "INSERT INTO parent (code, label, amount, \"odd name\") VALUES ('a', 'A;''', 1, 'o'), ('b', NULL, 2, NULL)",
        "INSERT INTO parent (id, code, amount) VALUES (50, 'gone', 5)",
        "DELETE FROM parent WHERE id = 50",
        "INSERT INTO child (parent_id, other_id, note) VALUES (1, 2, 'x'), (2, NULL, 'y')",
        "INSERT INTO tree (id, up, value) VALUES (1, NULL, 10), (2, 1, 20)"
    };

    static Stream<Change> changes() {
        return Stream.of(
                new Change(
                        "add a time",
                        s -> s.addColumn("parent").timestamptz("at").notNull().defaultNow()),
                new Change(
                        "add a filled column",
                        s -> s.addColumn("parent").varchar("slug", 40).notNull().backfill("lower(code) || '-' || id")),
                new Change(
                        "add a stored column",
                        s -> s.addColumn("parent").integer("thrice").storedAs("amount * 3")),
                new Change(
                        "add a unique column",
                        s -> s.addColumn("parent").varchar("x", 9).unique()),
                new Change("add a column that builds on a new one", s -> {
                    s.addColumn("parent").integer("p").notNull().backfill("amount");
                    s.addColumn("parent").integer("q").notNull().backfill("p + 1");
                }),
                new Change("drop a column with all that uses it", s -> s.dropColumn("parent", "amount")
                        .cascade()),
                new Change("rename a referenced column", s -> s.renameColumn("parent", "id", "key")),
                new Change(
                        "set not null", s -> s.alterColumn("parent", "amount").notNull()),
                new Change("drop not null", s -> s.alterColumn("parent", "code").nullable()),
                new Change(
                        "change a type", s -> s.alterColumn("parent", "label").type(text())),
                new Change(
                        "convert a type",
                        s -> s.alterColumn("tree", "value").type(varchar(20)).using("'v' || value")),
                new Change(
                        "several at once",
                        s -> s.alterTable("parent", t -> {
                            t.add().integer("version").notNull().defaultValue(1);
                            t.alter("label").type(varchar(400)).defaultValue("");
                            t.drop("made_at");
                            t.addUnique("odd name");
                        })),
                new Change("add a check", s -> s.addCheck("parent", "ck_label", "length(label) < 90")),
                new Change("drop a check", s -> s.dropConstraint("parent", "ck_parent_amount")),
                new Change("drop a unique constraint", s -> s.dropConstraint("parent", "uq_parent_code")),
                new Change("add a foreign key", s -> s.addForeignKey("parent", "amount")
                        .references("tree", "id")
                        .name("fk_odd")
                        .deferrable()),
                new Change("drop a foreign key", s -> s.dropConstraint("child", "fk_child_other_id")),
                new Change("drop a key of itself", s -> s.dropConstraint("tree", "fk_tree_up")),
                new Change("drop the primary key", s -> {
                    s.dropConstraint("tree", "fk_tree_up");
                    s.dropConstraint("tree", "pk_tree");
                }),
                new Change("rename an index", s -> s.renameIndex("parent", "ix_label", "ix_called")),
                new Change("an enum and its values", s -> {
                    s.createEnum("mood", "sad", "it's ok");
                    s.addColumn("tree").enumeration("mood", "mood").notNull().defaultValue("sad");
                    s.addEnumValue("mood", "glad");
                }),
                new Change("sql with an effect", s -> s.sql("alter table tree add column raw integer")
                        .effect(e -> e.addColumn("tree").column("raw", integer()))
                        .down("alter table tree drop column raw")),
                new Change("a rebuild beside a trigger in another table", s -> {
                    s.sql("create trigger child_log after insert on child begin"
                                    + " update parent set label = 'has child' where amount = new.parent_id; end")
                            .down("drop trigger child_log");
                    s.alterColumn("parent", "code").type(varchar(50));
                }));
    }

    private SchemaMigrator migrator(Scratch database, Change change) {
        return SchemaMigrator.configure()
                .source(new Written().then("b1", SqliteChangesTest::base).then("c2", change.up()))
                .url(database.url())
                .load();
    }

    private Scratch filled(String name, Change change) {
        Scratch database = new Scratch(folder.resolve(name + ".db"));
        migrator(database, change).upgrade("b1");
        database.run(ROWS);
        return database;
    }

    @ParameterizedTest
    @MethodSource("changes")
    void the_live_schema_is_the_projected_one_and_goes_back(Change change) {
        Scratch database = filled("run", change);
        List<String> before = Live.of(database);
        Catalog based = migrator(database, change).projection().after("b1");
        Catalog changed = migrator(database, change).projection().after("c2");
        assertThat(Inspected.differences(based, database.url())).isEmpty();

        migrator(database, change).upgrade();
        assertThat(Inspected.differences(changed, database.url())).isEmpty();
        assertThat(Live.of(database)).isEqualTo(Live.of(made(migrator(database, change))));

        migrator(database, change).downgrade("b1", true);
        assertThat(Inspected.differences(based, database.url())).isEmpty();
        assertThat(Live.of(database)).isEqualTo(before);

        migrator(database, change).upgrade();
        assertThat(Inspected.differences(changed, database.url())).isEmpty();
        assertThat(Live.of(database)).isEqualTo(Live.of(made(migrator(database, change))));
    }

    /** A new database whose one revision creates the projected catalog. */
    private Scratch made(SchemaMigrator migrator) {
        Scratch fresh = new Scratch(folder.resolve("made" + System.nanoTime() + ".db"));
        Catalog catalog = migrator.projection().after("c2");
        fresh.create(catalog);
        return fresh;
    }

    @ParameterizedTest
    @MethodSource("changes")
    void rows_in_untouched_columns_stay(Change change) {
        Scratch database = filled("rows", change);
        List<String> parents = database.rows("SELECT id, code FROM parent ORDER BY id");
        List<String> children = database.rows("SELECT id, parent_id, other_id FROM child ORDER BY id");

        migrator(database, change).upgrade();

        Catalog after = migrator(database, change).projection().after("c2");
        String key =
                after.table(dev.schema.type.Name.of("parent")).columnNames().get(0);
        assertThat(database.rows("SELECT \"" + key + "\", code FROM parent ORDER BY 1"))
                .isEqualTo(parents);
        if (after.tables().containsKey(dev.schema.type.Name.of("child"))) {
            assertThat(database.rows("SELECT id, parent_id, other_id FROM child ORDER BY id"))
                    .isEqualTo(children);
        }
        assertThat(database.rows("SELECT seq FROM sqlite_sequence WHERE name = 'parent'"))
                .containsExactly("50");
        assertThat(database.rows("SELECT * FROM pragma_foreign_key_check")).isEmpty();
        assertThat(database.rows("PRAGMA integrity_check")).containsExactly("ok");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void the_script_leaves_the_same_file(Change change) {
        Scratch run = filled("online", change);
        Scratch scripted = filled("scripted", change);

        scripted.script(migrator(scripted, change).upgradeScript("b1:c2"));
        migrator(run, change).upgrade("c2");

        assertThat(scripted.schema()).isEqualTo(run.schema());
        assertThat(scripted.history()).isEqualTo(run.history());
        scripted.script(migrator(scripted, change).downgradeScript("c2:b1"));
        migrator(run, change).downgrade("b1", true);
        assertThat(scripted.schema()).isEqualTo(run.schema());
        assertThat(scripted.history()).isEqualTo(run.history());
    }

    /** There and back no column is left that the rows could be copied from. */
    @Test
    void rows_outlast_all_of_their_columns() {
        Written revisions = new Written()
                .then(
                        "b1",
                        s -> s.createTable("counts", t -> t.integer("amount").check("amount > 0")))
                .then("c2", s -> {
                    s.dropConstraint("counts", "ck_counts_amount");
                    s.addColumn("counts").text("note").defaultValue("x");
                    s.dropColumn("counts", "amount");
                    s.addCheck("counts", "ck_note", "note <> ''");
                });
        Scratch database = new Scratch(folder.resolve("other.db"));
        SchemaMigrator migrator =
                SchemaMigrator.configure().source(revisions).url(database.url()).load();
        migrator.upgrade("b1");
        database.run("INSERT INTO counts (amount) VALUES (1), (2)");

        migrator.upgrade("c2");
        assertThat(Inspected.differences(migrator.projection().after("c2"), database.url()))
                .isEmpty();
        assertThat(database.rows("SELECT note FROM counts")).containsExactly("x", "x");

        migrator.downgrade("b1", true);
        assertThat(Inspected.differences(migrator.projection().after("b1"), database.url()))
                .isEmpty();
        assertThat(database.rows("SELECT count(*) FROM counts WHERE amount IS NULL"))
                .containsExactly("2");
    }
}
