package dev.schema.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schema.Migration;
import dev.schema.engine.DatabaseImport;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.inspect.Comparison;
import dev.schema.engine.inspect.Found;
import dev.schema.engine.law.Compiled;
import dev.schema.engine.model.Proposal;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Filters;
import dev.schema.engine.project.MigrationSource;
import dev.schema.engine.sample.LiveDatabase;
import dev.schema.engine.sample.Written;
import dev.schema.engine.source.MigrationSourceText;
import dev.schema.engine.source.NewRevision;
import dev.schema.servers.TestDatabase;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When a database can begin a project, and what is said of what it has beside tables. */
class DatabaseImportTest {

    private static final Map<TestDatabase, List<String>> BEYOND = Map.of(
            TestDatabase.SQLITE,
            List.of(
                    "CREATE VIRTUAL TABLE words USING fts5 (word)",
                    "CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL ON CONFLICT IGNORE)",
                    "CREATE INDEX by_text ON notes (lower(text) DESC)"),
            TestDatabase.H2,
            List.of(
                    "CREATE DOMAIN email AS VARCHAR(80)",
                    "CREATE ALIAS half FOR 'java.lang.Math.abs(int)'",
                    "CREATE CONSTANT one VALUE 1",
                    "CREATE SEQUENCE round CYCLE",
                    "CREATE TABLE numbered (id INTEGER GENERATED ALWAYS AS IDENTITY, few VARCHAR(9) ARRAY[3])",
                    "CREATE TABLE \"small\" (a INTEGER)"),
            TestDatabase.POSTGRESQL,
            List.of(
                    "CREATE DOMAIN email AS text CHECK (VALUE LIKE '%@%')",
                    "CREATE TYPE pair AS (a integer, b integer)",
                    "CREATE FUNCTION half(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n / 2'",
                    "CREATE PROCEDURE nothing() LANGUAGE sql AS ''",
                    "CREATE SEQUENCE round CYCLE",
                    "CREATE TABLE parts (a integer, b text) PARTITION BY RANGE (a)",
                    "CREATE TABLE parts_1 PARTITION OF parts FOR VALUES FROM (1) TO (10)",
                    "CREATE TABLE child () INHERITS (parts_like)",
                    "CREATE UNLOGGED TABLE quick (id integer GENERATED ALWAYS AS IDENTITY)",
                    "CREATE MATERIALIZED VIEW kept AS SELECT 1 AS one",
                    "ALTER TABLE quick ENABLE ROW LEVEL SECURITY",
                    "CREATE POLICY mine ON quick USING (true)",
                    "CREATE RULE never AS ON DELETE TO quick DO INSTEAD NOTHING",
                    "CREATE INDEX by_id ON quick (id)",
                    "COMMENT ON INDEX by_id IS 'quick'"),
            TestDatabase.MARIADB,
            List.of(
                    "CREATE FUNCTION half(n INT) RETURNS INT DETERMINISTIC RETURN n / 2",
                    "CREATE TABLE one (a INT, KEY k (a)) ENGINE = Aria",
                    "CREATE TABLE two (a INT, KEY k (a)) COLLATE latin1_swedish_ci",
                    "CREATE TABLE parts (a INT) PARTITION BY HASH (a) PARTITIONS 2",
                    "CREATE TABLE dated (a INT, b TIMESTAMP DEFAULT current_timestamp ON UPDATE current_timestamp)"));

    private static final Map<TestDatabase, List<String>> TOLD = Map.of(
            TestDatabase.SQLITE,
            List.of(
                    "table \"words\": its definition is not understood",
                    "'create index by_text on notes' cannot be written as source: no verb says an expression in descending"
                            + " order in index \"by_text\".",
                    "\"NOT NULL ON CONFLICT IGNORE\" in table \"notes\""),
            TestDatabase.H2,
            List.of(
                    "constant ONE",
                    "domain EMAIL",
                    "function HALF",
                    "identity column NUMBERED.ID is GENERATED ALWAYS, not BY DEFAULT",
                    "limit of array NUMBERED.FEW",
                    "limits of sequence ROUND",
                    "table \"small\" is written in small letters, and a plain name is one in capitals"),
            TestDatabase.POSTGRESQL,
            List.of(
                    "comment on index by_id",
                    "composite type pair",
                    "domain email",
                    "function half(integer)",
                    "identity column quick.id is GENERATED ALWAYS, not BY DEFAULT",
                    "limits of sequence round",
                    "materialized view kept",
                    "partitions of table parts, RANGE (a): parts_1",
                    "policy mine of table quick",
                    "procedure nothing()",
                    "row level security of table quick",
                    "rule never of quick",
                    "table child inherits from parts_like",
                    "table quick is unlogged"),
            TestDatabase.MARIADB,
            List.of(
                    "column dated.b is also on update current_timestamp()",
                    "function half",
                    "partitions of table parts",
                    "table one is of engine Aria",
                    "table two is collated as latin1_swedish_ci"));

    private static SchemaMigrator migrator(LiveDatabase live, MigrationSource source) {
        return SchemaMigrator.configure().source(source).url(live.url()).load();
    }

    private static Proposal proposal(LiveDatabase live, MigrationSource source) {
        return new DatabaseImport(migrator(live, source)).proposal(Filters.NONE);
    }

    private static Written customers() {
        return new Written().then("a1", schema -> schema.createTable("customers", t -> t.id()));
    }

    private static void refused(LiveDatabase live, MigrationSource source, String... words) {
        assertThatThrownBy(() -> proposal(live, source))
                .isInstanceOf(SchemaException.class)
                .hasMessageContainingAll(words)
                .extracting(failure -> ((SchemaException) failure).reason())
                .isEqualTo(Reason.FAILED);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"SQLITE", "H2", "POSTGRESQL", "MARIADB"})
    void what_no_migration_says_is_told_by_name(TestDatabase database) throws SQLException {
        try (LiveDatabase live = LiveDatabase.fresh(database)) {
            if (database == TestDatabase.POSTGRESQL) {
                live.execute(List.of("CREATE TABLE parts_like (a integer)"));
            }
            live.execute(BEYOND.get(database));
            Proposal proposal = proposal(live, new Written());
            assertThat(proposal.unsaid()).containsExactlyInAnyOrderElementsOf(TOLD.get(database));
            String body = String.join(
                            " ", proposal.body(java.time.LocalDate.EPOCH).lines())
                    .replaceAll("\\s+(// )?", " ");
            assertThat(body).contains(TOLD.get(database));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"SQLITE", "H2", "POSTGRESQL", "POSTGRESQL_OLDEST", "MARIADB"})
    void only_a_database_and_a_project_without_history_begin(TestDatabase database) throws SQLException {
        try (LiveDatabase live = LiveDatabase.fresh(database)) {
            refused(live, new Written(), "The database is empty", "--exclude");
            live.execute(List.of("CREATE TABLE other (a INTEGER)"));
            refused(live, customers(), "revision \"a1\" already", "schema stamp");
            assertThat(new DatabaseImport(migrator(live, customers())).begun()).isEmpty();
            assertThatThrownBy(() -> migrator(live, customers()).upgrade())
                    .hasMessageContainingAll("tables but no history: other", "schema stamp", "schema import database");
            migrator(live, customers()).stamp(List.of("a1"), false);
            refused(live, customers(), "history already: it is at a1", "schema status");
            refused(live, new Written(), "history already: it is at a1");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"SQLITE", "H2", "POSTGRESQL", "MARIADB"})
    void one_that_was_cut_off_is_found_again(TestDatabase database) throws SQLException {
        try (LiveDatabase live = LiveDatabase.fresh(database)) {
            migrator(live, customers()).upgrade();
            migrator(live, customers()).stamp(List.of("base"), true);
            assertThat(new DatabaseImport(migrator(live, customers())).begun()).contains("a1");
            live.execute(List.of("CREATE TABLE more (a INTEGER)"));
            assertThat(new DatabaseImport(migrator(live, customers())).begun()).isEmpty();
        }
    }

    @Test
    void globs_say_what_is_taken() throws SQLException {
        try (LiveDatabase live = LiveDatabase.fresh(TestDatabase.SQLITE)) {
            live.execute(List.of(
                    "CREATE TABLE shop_a (a INTEGER)",
                    "CREATE TABLE shop_tmp (a INTEGER)",
                    "CREATE TABLE other (a INTEGER)",
                    "CREATE VIEW shop_v AS SELECT a FROM shop_a",
                    "CREATE VIRTUAL TABLE words USING fts5 (word)"));
            DatabaseImport database = new DatabaseImport(migrator(live, new Written()));
            Proposal proposal = database.proposal(Filters.names(List.of("shop_*"), List.of("*_tmp")));
            assertThat(proposal.operations().stream().map(operation -> operation.describe()))
                    .containsExactly("create table shop_a", "create view shop_v");
            assertThat(proposal.unsaid()).isEmpty();
            assertThatThrownBy(() -> database.proposal(Filters.names(List.of("nothing"), List.of())))
                    .hasMessageContaining("Nothing in the database is to be taken");
        }
    }

    /** Far more than one method of Java holds. */
    @Test
    void a_database_of_many_tables_becomes_a_revision_that_compiles_and_makes_them() throws SQLException {
        Proposal proposal;
        Found found;
        try (LiveDatabase live = LiveDatabase.fresh(TestDatabase.SQLITE)) {
            List<String> statements = new ArrayList<>(List.of("BEGIN"));
            for (int i = 0; i < 1_000; i++) {
                statements.add("CREATE TABLE item" + i + " (id INTEGER PRIMARY KEY, title TEXT DEFAULT 'none', other"
                        + " INTEGER REFERENCES item" + Math.max(0, i - 1) + " (id))");
                statements.add("CREATE INDEX by_title" + i + " ON item" + i + " (title)");
            }
            statements.add("COMMIT");
            live.execute(statements);
            SchemaMigrator migrator = migrator(live, new Written());
            found = migrator.found().orElseThrow();
            proposal = new DatabaseImport(migrator).proposal(Filters.NONE);
        }
        NewRevision revision = new NewRevision("r", List.of(), List.of(), List.of(), "Import", null, Instant.EPOCH)
                .withBody(proposal.body(LocalDate.of(2026, 11, 27)));
        String name = MigrationSourceText.className(revision);
        Migration migration = Compiled.migrations(Map.of(name, MigrationSourceText.of(revision)))
                .get(name);
        try (LiveDatabase live = LiveDatabase.fresh(TestDatabase.SQLITE)) {
            SchemaMigrator migrator = migrator(live, new Written().then("r", schema -> {
                        try {
                            migration.up(schema);
                        } catch (Exception thrown) {
                            throw new IllegalStateException(thrown);
                        }
                    }));
            migrator.upgrade();

            assertThat(Comparison.between(
                            found.catalog(), migrator.found().orElseThrow().catalog(), migrator.inspector()))
                    .isEmpty();
        }
    }
}
