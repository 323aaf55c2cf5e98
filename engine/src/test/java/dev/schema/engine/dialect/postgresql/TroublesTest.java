package dev.schema.engine.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.sample.Written;
import dev.schema.servers.TestDatabase;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases that cannot be used: what people are told, and that no password is among it. */
class TroublesTest {

    private static final String SECRET = "s3cr3t&";

    private static final PostgresDialect DIALECT = new PostgresDialect();

    private static Written source() {
        return new Written().then("r1", s -> s.createTable("t", t -> t.id()));
    }

    private static SchemaException failure(String url) {
        SchemaException failure = catchThrowableOfType(SchemaException.class, () -> SchemaMigrator.configure()
                .source(source())
                .url(url)
                .load()
                .upgrade());
        assertThat(failure).as(url).isNotNull();
        assertThat(failure.getMessage()).doesNotContain(SECRET, "s3cr3t%26");
        return failure;
    }

    /** The URL for another user, password and database. */
    private static String url(String url, String user, String database) {
        return url.replaceFirst("\\?.*", "").replaceFirst("/[^/]*$", "/" + database) + "?user=" + user
                + "&password=s3cr3t%26";
    }

    private static void withRole(Postgres database, String options, Runnable body) throws SQLException {
        database.run("DROP ROLE IF EXISTS limited", "CREATE ROLE limited LOGIN PASSWORD 's3cr3t&' " + options);
        try {
            body.run();
        } finally {
            database.run("DROP OWNED BY limited", "DROP ROLE limited");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "POSTGRESQL_OLDEST"})
    void an_unknown_database(TestDatabase server) {
        Postgres database = Postgres.fresh(server);
        assertThat(failure(url(database.url(), "postgres", "nowhere")))
                .hasMessageContaining("database \"nowhere\" does not exist")
                .hasMessageContaining("createdb");
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "POSTGRESQL_OLDEST"})
    void a_role_that_may_create_nothing(TestDatabase server) throws SQLException {
        Postgres database = Postgres.fresh(server);
        database.run("REVOKE CREATE ON SCHEMA public FROM PUBLIC", "GRANT USAGE ON SCHEMA public TO PUBLIC");
        withRole(database, "", () -> assertThat(failure(url(database.url(), "limited", "postgres")))
                .hasMessageContaining("permission denied for schema public")
                .hasMessageContaining("GRANT CREATE"));
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "POSTGRESQL_OLDEST"})
    void a_role_is_told_what_it_lacks_for_looking_and_for_migrating(TestDatabase server) throws SQLException {
        Postgres database = Postgres.fresh(server);
        database.migrator(source()).upgrade();
        database.run("GRANT ALL ON SCHEMA public TO PUBLIC");
        Written revisions = source().then("r2", s -> s.addColumn("t").integer("n"));
        withRole(database, "", () -> {
            SchemaMigrator limited = SchemaMigrator.configure()
                    .source(revisions)
                    .url(url(database.url(), "limited", "postgres"))
                    .load();
            assertThatThrownBy(limited::current)
                    .hasMessageContaining("permission denied for table schema_")
                    .hasMessageContaining("To look it needs SELECT");
            grant(database, "SELECT");
            assertThat(limited.current()).containsExactly("r1");
            assertThatThrownBy(limited::upgrade)
                    .hasMessageContaining("permission denied for table schema_")
                    .hasMessageContaining("to migrate, INSERT, UPDATE and DELETE");
            grant(database, "ALL");
            assertThatThrownBy(limited::upgrade)
                    .hasMessageContaining("must be owner of table t")
                    .hasMessageContaining("run as the owner");
        });
    }

    private static void grant(Postgres database, String privilege) {
        try {
            database.run("GRANT " + privilege + " ON ALL TABLES IN SCHEMA public TO limited");
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "POSTGRESQL_OLDEST"})
    void a_role_that_only_reads(TestDatabase server) throws SQLException {
        Postgres database = Postgres.fresh(server);
        database.run("GRANT ALL ON SCHEMA public TO PUBLIC");
        withRole(database, "", () -> {
            try {
                database.run("ALTER ROLE limited SET default_transaction_read_only = on");
            } catch (SQLException impossible) {
                throw new IllegalStateException(impossible);
            }
            assertThat(failure(url(database.url(), "limited", "postgres")))
                    .hasMessageContaining("read-only transaction")
                    .hasMessageContaining("default_transaction_read_only is on");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "POSTGRESQL_OLDEST"})
    void a_wrong_password(TestDatabase server) throws SQLException, InterruptedException {
        Postgres database = Postgres.fresh(server);
        List<String> rules =
                database.rows("SELECT regexp_split_to_table(pg_read_file(current_setting('hba_file')), '\\r?\\n')");
        try {
            write(
                    database,
                    Stream.concat(Stream.of("host all limited all scram-sha-256"), rules.stream())
                            .toList());
            withRole(database, "", () -> {
                String url = url(database.url(), "limited", "postgres");
                assertThat(failure(url.replace("s3cr3t%26", "other") + "&options=-c%20geqo%3Don"))
                        .hasMessageContaining("password authentication failed")
                        .hasMessageContaining("SCHEMA_PASSWORD");
                assertThat(failure(url.replaceFirst("&password=.*", ""))).hasMessageContaining("SCHEMA_PASSWORD");
            });
        } finally {
            write(database, rules);
        }
    }

    /** Lets the server write its own rules of who may connect, and read them again. */
    private static void write(Postgres database, List<String> rules) throws SQLException, InterruptedException {
        String lines = String.join(
                ", ",
                rules.stream()
                        .filter(rule -> !rule.isBlank() && !rule.startsWith("#"))
                        .map(rule -> "('" + rule.replace('\t', ' ').replace("'", "''") + "')")
                        .toList());
        String file = database.rows("SELECT current_setting('hba_file')").get(0);
        database.run("COPY (SELECT * FROM (VALUES " + lines + ") lines) TO '" + file + "'", "SELECT pg_reload_conf()");
        Thread.sleep(300);
    }

    @Test
    void a_server_that_is_not_there() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertThat(failure("jdbc:postgresql://localhost:" + port + "/app?user=u&password=s3cr3t%26"))
                .hasMessageContaining("refused")
                .hasMessageContaining("Check host and port");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "socketFactory=org.example.Evil",
                "socketFactoryArg=/etc/passwd",
                "sslfactory=org.example.Evil",
                "sslpasswordcallback=x",
                "authenticationPluginClassName=x",
                "xmlFactoryFactory=x",
                "loggerFile=/tmp/x",
                "service=x",
                "preferQueryMode=simple",
                "%73ocketFactory=org.example.Evil",
                "nobodyKnows=1"
            })
    void an_option_that_could_do_harm(String option) {
        SchemaException refused = failure("jdbc:postgresql://localhost:1/app?user=u&" + option + "&password=s3cr3t%26");
        assertThat(refused.reason()).isEqualTo(Reason.USAGE);
        assertThat(refused).hasMessageContaining("of the url is not taken");
    }

    @Test
    void what_the_driver_repeats_of_the_url_is_masked() {
        String url = "jdbc:postgresql://localhost/app?user=u&password=s3cr3t%26";
        Problem problem =
                DIALECT.unusable(url, new SQLException("cannot parse " + url + " with s3cr3t&\nand more", "08001"));
        assertThat(problem.toString()).doesNotContain("s3cr3t").contains("****", "; and more");
    }

    @ParameterizedTest
    @CsvSource({
        "28P01, SCHEMA_PASSWORD",
        "28000, pg_hba.conf",
        "3D000, createdb",
        "08001, host and port",
        "42501, GRANT CREATE",
        "25006, primary",
        "53100, disk is full",
        "53300, no connection left",
        "55P03, pg_stat_activity",
        "57P01, goes on where it stopped",
        "57P03, starting up"
    })
    void each_state_has_its_advice(String state, String words) {
        assertThat(DIALECT.adviceOf(new SQLException("x", state))).contains(words);
        assertThat(DIALECT.mayPass(new SQLException("x", state))).isEqualTo(state.equals("55P03"));
    }
}
