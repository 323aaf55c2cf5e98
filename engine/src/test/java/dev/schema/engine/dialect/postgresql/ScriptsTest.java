package dev.schema.engine.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.SqlText;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.cases.OperationCase;
import dev.schema.engine.cases.OperationCases;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.sample.Written;
import dev.schema.servers.Ended;
import dev.schema.servers.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Scripts, run statement by statement up to the first error, as {@code psql} runs them; with {@code -Dclients=true} by
 * the real one.
 */
class ScriptsTest {

    @TempDir
    Path folder;

    private static final TestDatabase SERVER = TestDatabase.POSTGRESQL;

    static Stream<OperationCase> cases() {
        return OperationCases.sample(5).stream().filter(ScriptsTest::hasScripts);
    }

    private static boolean hasScripts(OperationCase each) {
        SchemaMigrator migrator = SchemaMigrator.configure()
                .source(each.revisions())
                .database(SERVER.kind())
                .load();
        try {
            migrator.upgradeScript(OperationCase.CHANGE);
            migrator.downgradeScript(OperationCase.CHANGE + ":" + OperationCase.BEFORE);
            return true;
        } catch (SchemaException refused) {
            return false;
        }
    }

    static void script(Connection connection, String script) throws SQLException {
        List<String> statements = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        assertThat(script).contains("\\set ON_ERROR_STOP on\n");
        for (SqlText.Token token :
                SqlText.of(script.replace("\\set ON_ERROR_STOP on\n", "")).tokens()) {
            if (token.is(";")) {
                statements.add(current.toString());
                current.setLength(0);
            } else {
                current.append(token.text());
            }
        }
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private void script(Postgres database, String script) throws SQLException {
        if (Boolean.getBoolean("clients")) {
            Ended ended = SERVER.script(database.url(), script, folder);
            assertThat(ended.code()).as(ended.said()).isZero();
            return;
        }
        try (Connection connection = database.session()) {
            script(connection, script);
        }
    }

    @Test
    @Tag("clients")
    void the_real_client_stops_at_a_guard_and_runs_no_command() {
        Postgres database = Postgres.fresh(SERVER);
        SchemaMigrator migrator = database.migrator(new Written().then("r1", s -> {
            s.createTable("t", t -> {
                t.integer("id").primaryKey();
                t.text("x").defaultValue("a\n\\! echo ran\n").comment("b\n\\! echo ran\n");
            });
            s.insert("t", "id", "x").row(1, "\n\\! echo ran\n'\n\\! echo ran\n");
            s.sql("select 1 -- \\! echo ran");
        }));
        String script = migrator.upgradeScript("r1");
        assertThat(SERVER.script(database.url(), script, folder).code()).isZero();
        Ended again = SERVER.script(database.url(), script, folder);
        assertThat(again.said()).doesNotContain("\nran").contains("this database is not at base, nothing was changed");
        assertThat(again.code()).isEqualTo(3);
    }

    /** What is there, and what the history says of it, without times, users, hosts and durations. */
    private record Left(Catalog catalog, List<String> history) {
        static Left in(Postgres database, Set<String> schemas) throws SQLException {
            List<String> history = new ArrayList<>();
            for (String query : List.of(
                    "SELECT id, format, tool, position FROM schema_meta",
                    "SELECT id, sequence, parents, depends_on, message, checksum_version, checksum, operations, down,"
                            + " origin, run FROM schema_revision ORDER BY sequence",
                    "SELECT id, command, target, tool, state, ended_at ~ '^\\d{4}-\\d\\d-\\d\\dT[\\d:]{8}\\.\\d{3}Z$'"
                            + " FROM schema_run ORDER BY id",
                    "SELECT * FROM schema_step",
                    "SELECT id, run, revision, direction, from_heads, to_heads FROM schema_log ORDER BY id")) {
                history.addAll(database.rows(query));
            }
            return new Left(database.inspected(schemas), history);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_script_leaves_the_same_database_as_a_run(OperationCase each) throws SQLException {
        Postgres database = Postgres.fresh(SERVER);
        SchemaMigrator migrator = database.migrator(each.revisions());
        Set<String> schemas = migrator.projection().after(OperationCase.CHANGE).schemas();
        migrator.upgrade(OperationCase.CHANGE);
        Left up = Left.in(database, schemas);
        migrator.downgrade(OperationCase.BEFORE, true);
        Left down = Left.in(database, schemas);

        Postgres scripted = Postgres.fresh(SERVER);
        script(scripted, migrator.upgradeScript(OperationCase.CHANGE));
        assertThat(Left.in(scripted, schemas)).isEqualTo(up);
        script(scripted, migrator.downgradeScript(OperationCase.CHANGE + ":" + OperationCase.BEFORE));
        assertThat(Left.in(scripted, schemas)).isEqualTo(down);
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "POSTGRESQL_OLDEST"})
    void a_script_stops_where_it_does_not_begin(TestDatabase server) throws SQLException {
        Postgres database = Postgres.fresh(server);
        SchemaMigrator migrator = database.migrator(new Written()
                .then("r1", s -> s.createTable("t", t -> t.id()))
                .then("r2", s -> s.createIndex("t", "id").name("ix").concurrently()));
        String first = migrator.upgradeScript("r1");
        String second = migrator.upgradeScript("r1:r2");
        assertThat(second).contains("SET lock_timeout = 0;\nSET statement_timeout = 0;\nCREATE INDEX CONCURRENTLY");

        try (Connection session = database.session()) {
            Postgres.run(session, "CREATE TABLE of_others (a int)");
            SQLException foreign = catchThrowableOfType(SQLException.class, () -> script(session, first));
            assertThat((Throwable) foreign)
                    .hasMessageContaining("this database has tables but no history, nothing was changed");
        }
        database.run("DROP TABLE of_others");
        assertThat(database.rows("SELECT relname FROM pg_class WHERE relname LIKE 'schema\\_%'"))
                .isEmpty();
        script(database, first);
        try (Connection session = database.session()) {
            SQLException again = catchThrowableOfType(SQLException.class, () -> script(session, first));
            assertThat((Throwable) again).hasMessageContaining("this database is not at base, nothing was changed");
        }
        script(database, second);
        assertThat(database.differences(migrator.projection().after("r2"))).isEmpty();
        assertThat(migrator.position().applied()).containsExactlyInAnyOrder("r1", "r2");
    }
}
