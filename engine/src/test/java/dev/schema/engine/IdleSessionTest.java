package dev.schema.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.engine.sample.Rows;
import dev.schema.engine.sample.Written;
import dev.schema.servers.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Servers that end idle sessions leave a run alone that pauses, or that works in Java. */
class IdleSessionTest {

    private static final Duration IDLE = Duration.ofMillis(1500);

    /** A server, and how to make it impatient. */
    enum Impatient {
        POSTGRESQL(
                TestDatabase.POSTGRESQL,
                List.of(
                        "ALTER DATABASE postgres SET idle_session_timeout = '500ms'",
                        "ALTER DATABASE postgres SET idle_in_transaction_session_timeout = '500ms'"),
                List.of(
                        "ALTER DATABASE postgres RESET idle_session_timeout",
                        "ALTER DATABASE postgres RESET idle_in_transaction_session_timeout")),
        MARIADB(
                TestDatabase.MARIADB,
                List.of("SET GLOBAL wait_timeout = 1"),
                List.of("SET GLOBAL wait_timeout = DEFAULT"));

        private final TestDatabase server;
        private final List<String> begin;
        private final List<String> end;

        Impatient(TestDatabase server, List<String> begin, List<String> end) {
            this.server = server;
            this.begin = begin;
            this.end = end;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_run_may_be_idle_for_longer_than_the_server_likes(Impatient impatient) throws SQLException {
        String url = impatient.server.fresh();
        Written revisions = new Written()
                .then("r1", s -> {
                    s.createTable("t", t -> {
                        t.id();
                        t.integer("n");
                    });
                    s.insert("t", "id", "n").row(1, 0).row(2, 0);
                })
                .then("r2", s -> s.backfill("t")
                        .set("n", "n + 1")
                        .keyedBy("id")
                        .batchSize(1)
                        .pause(IDLE))
                .then("r3", s -> s.data("wait").run(connection -> Thread.sleep(IDLE.toMillis())));
        // Opened before: a session keeps what it began with.
        try (Connection own = TestDatabase.connect(url);
                Statement statement = own.createStatement()) {
            for (String sql : impatient.begin) {
                statement.execute(sql);
            }
            try {
                SchemaMigrator.configure().source(revisions).url(url).load().upgrade();
            } finally {
                for (String sql : impatient.end) {
                    statement.execute(sql);
                }
            }
            assertThat(Rows.of(own, "SELECT n FROM t ORDER BY id")).containsExactly("1", "1");
            assertThat(Rows.of(own, "SELECT id FROM schema_revision ORDER BY sequence"))
                    .containsExactly("r1", "r2", "r3");
        }
    }
}
