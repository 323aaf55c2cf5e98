package dev.schema.engine.dialect.mariadb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.sample.Written;
import dev.schema.servers.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people are told when a server does not do what it is asked. */
class MariaDbTroublesTest {

    private static final String SECRET = "s3cret&word";

    private final String root = TestDatabase.MARIADB.fresh();
    private final String plain = root.replaceFirst("\\?.*", "");

    /** Twice each: an anonymous user of this host would come before one of any host. */
    @BeforeEach
    void users() {
        for (String host : List.of("localhost", "%")) {
            for (String user : List.of("writer", "reader", "stranger")) {
                run("CREATE OR REPLACE USER " + user + "@'" + host + "' IDENTIFIED BY '" + SECRET + "'");
            }
            run("GRANT ALL ON app.* TO writer@'" + host + "'", "GRANT SELECT ON app.* TO reader@'" + host + "'");
        }
    }

    @AfterEach
    void cleanUp() {
        run("SET GLOBAL read_only = 0");
        for (String host : List.of("localhost", "%")) {
            run("DROP USER writer@'" + host + "', reader@'" + host + "', stranger@'" + host + "'");
        }
    }

    private void run(String... statements) {
        try (Connection connection = TestDatabase.connect(root);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Written revisions() {
        return new Written()
                .then(
                        "r1",
                        s -> s.createTable("t", t -> {
                            t.varchar("a", 10);
                            t.integer("b");
                        }))
                .then("r2", s -> s.alterColumn("t", "a").type(dev.schema.Migration.varchar(20)));
    }

    private static SchemaMigrator migrator(String url, String user, String password) {
        return SchemaMigrator.configure()
                .source(revisions())
                .url(url)
                .user(user)
                .password(password)
                .lockTimeout(Duration.ofMillis(300))
                .load();
    }

    private SchemaMigrator of(String user) {
        return migrator(plain, user, SECRET);
    }

    private static SchemaException refused(Reason reason, ThrowingCallable action) {
        SchemaException refused = catchThrowableOfType(SchemaException.class, action);
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).as(refused.getMessage()).isEqualTo(reason);
        assertThat(refused.getMessage()).doesNotContain(SECRET).doesNotContain("(conn=");
        return refused;
    }

    @Test
    void a_wrong_password() {
        assertThat(refused(
                        Reason.FAILED, () -> migrator(plain, "writer", "wrong").upgrade()))
                .hasMessageContaining("Access denied for user 'writer'")
                .hasMessageContaining("check both");
    }

    @Test
    void a_server_that_is_not_there() {
        String stopped = "jdbc:mariadb://127.0.0.1:1/app?connectTimeout=2000";
        assertThat(refused(
                        Reason.FAILED, () -> migrator(stopped, "writer", SECRET).upgrade()))
                .hasMessageContaining("does not answer")
                .hasMessageContaining("check host and port");
    }

    @Test
    void a_database_that_is_not_there() {
        String unknown = plain.replaceFirst("/app$", "/nowhere");
        run("GRANT ALL ON nowhere.* TO writer@localhost", "GRANT ALL ON nowhere.* TO writer@'%'");
        assertThat(refused(
                        Reason.FAILED, () -> migrator(unknown, "writer", SECRET).upgrade()))
                .hasMessageContaining("Unknown database 'nowhere'")
                .hasMessageContaining("CREATE DATABASE");
    }

    @Test
    void a_user_who_may_not_use_the_database() {
        assertThat(refused(Reason.FAILED, () -> of("stranger").upgrade())).hasMessageContaining("GRANT");
    }

    @Test
    void a_user_who_may_only_read() {
        of("writer").upgrade("r1");
        assertThat(of("reader").current()).containsExactly("r1");
        assertThat(refused(Reason.FAILED, () -> of("reader").upgrade()))
                .hasMessageContaining("command denied")
                .hasMessageContaining("GRANT it what the message names");
    }

    @Test
    void a_server_that_may_only_be_read() {
        of("writer").upgrade("r1");
        run("SET GLOBAL read_only = 1");
        assertThat(of("writer").current()).containsExactly("r1");
        assertThat(refused(Reason.FAILED, () -> of("writer").upgrade())).hasMessageContaining("primary");
        run("SET GLOBAL read_only = 0");
        of("writer").upgrade();
        assertThat(of("writer").current()).containsExactly("r2");
    }

    @Test
    void a_lock_that_another_run_has_names_its_session() throws SQLException {
        try (Connection other = TestDatabase.connect(root)) {
            var dialect = new MariaDbDialect();
            assertThat(dialect.tryLock(other, "schema_meta")).isTrue();
            assertThat(refused(Reason.LOCKED, () -> of("writer").upgrade()))
                    .hasMessageContaining("Another run holds the lock")
                    .hasMessageContaining("session ");
            assertThat(refused(Reason.LOCKED, () -> migrator(root, "root", "").upgrade()))
                    .hasMessageContaining("of root from ");
            dialect.unlock(other, "schema_meta");
        }
        of("writer").upgrade();
    }

    @Test
    void the_session_of_a_caller_is_given_back_as_it_was() throws SQLException {
        String query = "SELECT concat_ws('|', @@sql_mode, @@time_zone, @@lock_wait_timeout, @@foreign_key_checks,"
                + " @@unique_checks, @@sql_safe_updates, @@autocommit)";
        try (Connection connection = TestDatabase.connect(root);
                Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES', time_zone = '+05:00',"
                    + " lock_wait_timeout = 77, sql_safe_updates = 1");
            String before = one(statement, query);
            var dialect = new MariaDbDialect();
            List<String> restore = dialect.sessionOf(connection);
            for (String sql : dialect.prepareSession()) {
                statement.execute(sql);
            }
            assertThat(one(statement, query)).isNotEqualTo(before).contains("STRICT_ALL_TABLES");
            for (String sql : restore) {
                statement.execute(sql);
            }
            assertThat(one(statement, query)).isEqualTo(before);
        }
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void a_transaction_that_stands_in_the_way_for_a_while_is_waited_for() throws Exception {
        of("writer").upgrade("r1");
        try (Connection other = TestDatabase.connect(root);
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            one(statement, "SELECT count(*) FROM t");
            Thread ending = new Thread(() -> {
                try {
                    Thread.sleep(6000);
                    other.commit();
                } catch (Exception failure) {
                    throw new IllegalStateException(failure);
                }
            });
            ending.start();
            SchemaMigrator.configure()
                    .source(revisions())
                    .url(plain)
                    .user("writer")
                    .password(SECRET)
                    .lockTimeout(Duration.ofMinutes(1))
                    .load()
                    .upgrade();
            ending.join();
        }
        assertThat(of("writer").current()).containsExactly("r2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allowMultiQueries=true",
                "initSql=drop database app",
                "sessionVariables=sql_mode=''",
                "allowLocalInfile=true",
                "credentialType=x",
                "socketFactory=evil.Factory",
                "ALLOWLOCALINFILE=1"
            })
    void an_option_that_may_do_harm_is_refused(String option) {
        assertThat(refused(Reason.USAGE, () -> migrator(plain + "?" + option, "writer", SECRET)
                        .upgrade()))
                .hasMessageContaining("The url has the option")
                .hasMessageContaining("Take it out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mariadb://localhost:3306",
                "jdbc:mariadb://localhost:3306/",
                "jdbc:mariadb://a,b/app",
                "jdbc:mariadb:replication://a,b/app",
                "jdbc:mariadb://address=(host=a)(port=1)/app",
                "jdbc:mariadb://writer:s3cret&word@localhost/app"
            })
    void a_url_that_is_not_one_database_of_one_server_is_refused(String url) {
        refused(Reason.USAGE, () -> migrator(url, "writer", SECRET).upgrade());
    }

    @Test
    void what_the_driver_for_mysql_is_told_by_a_mariadb() {
        assertThat(new dev.schema.engine.dialect.mysql.MySqlDialect().accepts(plain))
                .isFalse();
        assertThat(refused(Reason.USAGE, () -> migrator(plain.replace("mariadb", "mysql"), "writer", SECRET)
                        .upgrade()))
                .hasMessageContaining("com.mysql:mysql-connector-j");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "n", "ü"})
    void a_name_that_is_too_long_is_refused_when_planning(String character) {
        Written revisions = new Written().then("r1", s -> s.createTable(character.repeat(65), t -> t.integer("id")));
        SchemaMigrator migrator =
                SchemaMigrator.configure().source(revisions).url(root).load();
        assertThat(refused(Reason.FAILED, () -> migrator.planUpgrade(""))).hasMessageContaining("64 characters");
    }

    @Test
    void what_somebody_added_to_a_column_is_not_lost_by_restating_it() {
        of("writer").upgrade("r1");
        for (String byHand : List.of(
                "varchar(10) COMMENT 'mine'",
                "varchar(10) DEFAULT 'mine'",
                "varchar(10) NOT NULL",
                "varchar(11)",
                "varchar(10) COLLATE utf8mb4_bin",
                "varchar(10) CHECK (a <> '')",
                "varchar(10) INVISIBLE")) {
            run("ALTER TABLE t MODIFY a " + byHand);
            assertThat(refused(Reason.DRIFT, () -> of("writer").upgrade()))
                    .hasMessageContaining("not as the migrations");
        }
        run("ALTER TABLE t MODIFY a varchar(10)");
        of("writer").upgrade();
    }
}
