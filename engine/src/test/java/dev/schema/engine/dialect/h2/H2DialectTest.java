package dev.schema.engine.dialect.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schema.Schema;
import dev.schema.catalog.Catalog;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.inspect.Comparison;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.sample.Inspected;
import dev.schema.engine.sample.Rows;
import dev.schema.engine.sample.Written;
import dev.schema.type.Database;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.h2.tools.RunScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class H2DialectTest {

    private static final H2Dialect H2 = new H2Dialect();

    private static int count;

    private final String url = "jdbc:h2:mem:own" + count++ + ";DB_CLOSE_DELAY=-1";

    @TempDir
    Path folder;

    private static Connection open(String url) throws SQLException {
        return H2.connect(url, new Properties(), H2DialectTest.class.getClassLoader());
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static SchemaMigrator.Builder migrator(Written written, String url) {
        return SchemaMigrator.configure().source(written).url(url);
    }

    // ---------------------------------------------------------------- where it is

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:data/app, jdbc:h2:file:/p/data/app",
        "jdbc:h2:./app;USER=sa, jdbc:h2:file:/p/./app;USER=sa",
        "jdbc:h2:file:app, jdbc:h2:file:/p/app",
        "jdbc:h2:/abs/app, jdbc:h2:/abs/app",
        "jdbc:h2:~/app, jdbc:h2:~/app",
        "jdbc:h2:mem:app, jdbc:h2:mem:app",
        "jdbc:h2:tcp://host/~/app, jdbc:h2:tcp://host/~/app",
        "jdbc:h2:zip:a.zip!/app, jdbc:h2:zip:a.zip!/app"
    })
    void a_relative_path_is_relative_to_the_folder(String written, String resolved) {
        assertThat(H2.resolve(written, Path.of("/p"))).isEqualTo(resolved);
    }

    @Test
    void a_database_in_a_file_is_there_once_it_was_opened() throws SQLException {
        String file = "jdbc:h2:" + folder.resolve("app");
        assertThat(H2.exists(file + ";USER=sa")).isFalse();
        open(file).close();
        assertThat(H2.exists(file + ";USER=sa")).isTrue();
        assertThat(H2.exists("jdbc:h2:mem:app")).isTrue();
        assertThat(H2.exists("jdbc:h2:tcp://nowhere/app")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INIT=CREATE TABLE x (a INT)",
                "init=RUNSCRIPT FROM 'x'",
                "USER=sa\\;INIT=x",
                "TRACE_LEVEL_FILE=3",
                "DATABASE_EVENT_LISTENER='x'",
                "JAVA_OBJECT_SERIALIZER='x'",
                "MODE=MySQL",
                "DATABASE_TO_UPPER=FALSE",
                "CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "IGNORECASE=TRUE"
            })
    void a_setting_that_runs_code_or_changes_meanings_is_refused(String setting) {
        assertThatThrownBy(() -> open(url + ";" + setting))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("is refused");
    }

    @Test
    void a_connection_of_the_caller_in_another_mode_is_refused() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url + ";MODE=PostgreSQL")) {
            assertThatThrownBy(() -> H2.sessionOf(connection))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("MODE");
        }
    }

    @Test
    void the_session_is_brought_back_to_what_it_was() throws SQLException {
        String query = "SELECT SETTING_VALUE || ' ' || LOCK_TIMEOUT() FROM INFORMATION_SCHEMA.SETTINGS WHERE"
                + " SETTING_NAME = 'TIME ZONE'";
        try (Connection connection = open(url)) {
            run(connection, "SET TIME ZONE 'Asia/Tokyo'", "SET LOCK_TIMEOUT 77");
            List<String> restore = H2.sessionOf(connection);
            run(connection, H2.prepareSession().toArray(new String[0]));
            assertThat(Rows.of(connection, query)).containsExactly("UTC 2000");
            run(connection, restore.toArray(new String[0]));
            assertThat(Rows.of(connection, query)).containsExactly("Asia/Tokyo 77");
        }
    }

    @Test
    void a_wrong_password_is_not_printed() throws SQLException {
        String file = "jdbc:h2:" + folder.resolve("app");
        open(file + ";USER=sa;PASSWORD=right").close();
        assertThatThrownBy(() -> migrator(new Written(), file + ";USER=sa;PASSWORD=s3cret")
                        .load()
                        .current())
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("Check user and password")
                .hasMessageNotContaining("s3cret");
    }

    // ---------------------------------------------------------------- locks

    @Test
    void a_lock_is_free_after_unlock_and_after_the_end_of_its_session() throws SQLException {
        try (Connection first = open(url);
                Connection other = open("jdbc:h2:mem:other")) {
            Connection second = open(url);
            assertThat(H2.tryLock(first, "history")).isTrue();
            assertThat(H2.tryLock(first, "history")).isTrue();
            assertThat(H2.tryLock(second, "history")).isFalse();
            assertThat(H2.tryLock(second, "another")).isTrue();
            assertThat(H2.tryLock(other, "history")).isTrue();
            H2.unlock(first, "history");
            assertThat(H2.tryLock(second, "history")).isTrue();
            second.close();
            assertThat(H2.tryLock(first, "history")).isTrue();
        }
    }

    @Test
    void whoever_sees_no_other_sessions_takes_turns_within_its_process() throws SQLException {
        try (Connection admin = open(url)) {
            try (Statement statement = admin.createStatement()) {
                statement.execute("CREATE USER plain PASSWORD 'p'");
                statement.execute("GRANT ALTER ANY SCHEMA TO plain");
            }
            String bare = url.substring(0, url.indexOf(';'));
            try (Connection first = DriverManager.getConnection(bare, "plain", "p");
                    Connection second = DriverManager.getConnection(bare, "plain", "p")) {
                assertThat(H2.tryLock(first, "history")).isTrue();
                assertThat(H2.tryLock(second, "history")).isFalse();
                H2.unlock(first, "history");
                assertThat(H2.tryLock(second, "history")).isTrue();
            }
        }
    }

    @Test
    void a_lock_is_no_part_of_the_schema_and_tells_who_has_it() throws SQLException {
        try (Connection first = open(url);
                Connection second = open(url)) {
            assertThat(H2.tryLock(first, "history")).isTrue();
            assertThat(H2.holder(second, "history")).contains("session ", "user ", "connected since 20");
            assertThat(Inspected.of(second).tables()).isEmpty();
            assertThat(Rows.of(second, H2.listTables())).isEmpty();
            try (Statement statement = second.createStatement()) {
                statement.execute("DROP ALL OBJECTS");
            }
            H2.unlock(first, "history");
            assertThat(H2.tryLock(second, "history")).isTrue();
        }
    }

    @Test
    void a_history_is_made_whole_where_the_making_was_cut_off() throws SQLException {
        try (Connection connection = open(url);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE schema_meta (id BIGINT NOT NULL, format BIGINT NOT NULL, tool VARCHAR(64) NOT"
                            + " NULL, position VARCHAR(64) NOT NULL, CONSTRAINT pk_schema_meta PRIMARY KEY (id))");
            SchemaMigrator migrator = migrator(
                            new Written().then("r1", s -> s.createTable("t", t -> t.integer("a"))), url)
                    .load();
            assertThat(migrator.current()).isEmpty();
            migrator.upgrade();
            assertThat(Rows.of(connection, "SELECT id FROM schema_revision")).containsExactly("r1");
        }
    }

    @Test
    void threads_upgrade_one_database_once() throws Exception {
        Written written = new Written();
        for (int i = 0; i < 6; i++) {
            String table = "t" + i;
            written.then("r" + i + "000", s -> {
                s.createTable(table, t -> {
                    t.id();
                    t.varchar("v", 20);
                    t.index("v");
                });
                s.insert(table, "id", "v").row(1, "x");
                s.addColumn(table).integer("n").notNull().backfill("1");
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<Future<?>> runs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            runs.add(threads.submit(() -> migrator(written, url)
                    .lockTimeout(Duration.ofMinutes(1))
                    .load()
                    .upgrade()));
        }
        for (Future<?> run : runs) {
            run.get();
        }
        threads.shutdown();
        try (Connection connection = open(url)) {
            assertThat(Rows.of(connection, "SELECT revision FROM schema_log ORDER BY id"))
                    .containsExactly("r0000", "r1000", "r2000", "r3000", "r4000", "r5000");
            assertThat(Rows.of(connection, "SELECT COUNT(*) FROM t5")).containsExactly("1");
        }
    }

    @Test
    void another_process_that_has_the_file_is_named() throws Exception {
        String file = "jdbc:h2:" + folder.resolve("app");
        open(file).close();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process other = new ProcessBuilder(
                        java,
                        "-cp",
                        Path.of(org.h2.Driver.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                                .toString(),
                        "org.h2.tools.Shell",
                        "-url",
                        file)
                .redirectErrorStream(true)
                .start();
        try (var out = other.inputReader()) {
            String line = out.readLine();
            while (line != null && !line.contains("help")) {
                line = out.readLine();
            }
            assertThatThrownBy(() -> migrator(new Written(), file).load().current())
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("Another process has opened the file");
        } finally {
            other.destroy();
            other.waitFor();
        }
    }

    // ---------------------------------------------------------------- names and words

    @Test
    void plain_names_are_stored_in_upper_case_and_read_in_lower() throws SQLException {
        Written written = new Written().then("r1000", s -> {
            s.createTable("order", t -> {
                t.integer("value").primaryKey();
                t.integer("Mixed");
                t.integer("plain_1").check("plain_1 > 0");
            });
        });
        SchemaMigrator migrator = migrator(written, url).load();
        migrator.upgrade();
        try (Connection connection = open(url)) {
            assertThat(Rows.of(
                            connection,
                            "SELECT TABLE_NAME || '.' || COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME ="
                                    + " 'ORDER' ORDER BY ORDINAL_POSITION"))
                    .containsExactly("ORDER.VALUE", "ORDER.Mixed", "ORDER.PLAIN_1");
            assertThat(Comparison.between(
                            migrator.projection().after("r1000"), Inspected.of(connection), H2.inspector()))
                    .isEmpty();
        }
    }

    @Test
    void each_reserved_word_can_be_a_name() throws SQLException {
        List<String> words = new ArrayList<>();
        try (Connection connection = open(url)) {
            for (String word : List.of(
                    "_rowid_",
                    "all",
                    "any",
                    "day",
                    "default",
                    "end",
                    "key",
                    "month",
                    "order",
                    "rownum",
                    "select",
                    "table",
                    "top",
                    "user",
                    "value",
                    "values",
                    "year",
                    "sysdate",
                    "regexp",
                    "groups",
                    "interval")) {
                words.add(H2.identifier(word));
                run(
                        connection,
                        "CREATE TABLE " + H2.identifier(word) + " (" + H2.identifier(word) + " INT)",
                        "INSERT INTO " + H2.identifier(word) + " (" + H2.identifier(word) + ") VALUES (1)",
                        "CREATE INDEX i_" + word + " ON " + H2.identifier(word) + " (" + H2.identifier(word) + ")");
                assertThat(Rows.of(connection, "SELECT " + H2.identifier(word) + " FROM " + H2.identifier(word)))
                        .containsExactly("1");
            }
        }
        assertThat(words)
                .allMatch(word -> word.startsWith("\"") && word.equals(word.toUpperCase(java.util.Locale.ROOT)));
    }

    @Test
    void a_name_that_is_too_long_and_a_constraint_name_that_is_taken_are_refused_while_planning() {
        assertRefused(s -> s.createTable("t" + "x".repeat(256), t -> t.integer("a")), "up to 256 characters");
        assertRefused(
                s -> {
                    s.createTable("a", t -> t.integer("n").check("positive", "n > 0"));
                    s.createTable("b", t -> t.integer("n").check("positive", "n > 0"));
                },
                "\"positive\" of \"a\" is there");
        assertRefused(
                s -> {
                    s.createTable("a", t -> t.integer("n").check("positive", "n > 0"));
                    s.createTable("b", t -> t.integer("n").check("other", "n > 0"));
                    s.renameConstraint("b", "other", "positive");
                },
                "\"positive\" of \"a\" is there");
    }

    private void assertRefused(java.util.function.Consumer<Schema> up, String why) {
        SchemaMigrator migrator = SchemaMigrator.configure()
                .source(new Written().then("r1000", up))
                .database(Database.H2)
                .load();
        assertThatThrownBy(() -> migrator.upgradeScript("r1000"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining(why);
    }

    // ---------------------------------------------------------------- indexes that keys stand on

    /** H2 goes on telling the old names in its list of keys, and the two keys have one index, in the order of the first. */
    @ParameterizedTest
    @ValueSource(strings = {"a>x b>y", "a>t b>a t>b", "a>t c>a t>c", "b>x c>b"})
    void a_key_on_the_index_of_another_has_the_columns_that_were_renamed(String renames) throws SQLException {
        Written revisions = new Written()
                .then(
                        "a1",
                        s -> s.createTable("t", t -> {
                            t.integer("a");
                            t.integer("b");
                            t.integer("c");
                            t.unique("a", "b", "c").name("one");
                            t.unique("c", "a", "b").name("other");
                        }))
                .then("b2", s -> {
                    for (String rename : renames.split(" ")) {
                        s.renameColumn("t", rename.substring(0, 1), rename.substring(2));
                    }
                });
        SchemaMigrator migrator = migrator(revisions, url).load();
        migrator.upgrade();

        assertThat(migrator.drift().differences()).isEmpty();
    }

    @Test
    void an_index_is_dropped_that_keys_stand_on() throws SQLException {
        Written written = new Written()
                .then("r1000", s -> {
                    s.createTable("p", t -> {
                        t.integer("id").primaryKey();
                        t.integer("code").notNull();
                        t.index("code").unique().name("ix_code");
                    });
                    s.addUnique("p", "code");
                    s.createTable("c", t -> {
                        t.integer("p_code");
                        t.integer("n");
                        t.index("p_code", "n");
                    });
                    s.addForeignKey("c", "p_code").references("p", "code");
                    s.insert("p", "id", "code").row(1, 7);
                })
                .then("r2000", s -> {
                    s.dropIndex("p", "ix_code");
                    s.dropIndex("c", "ix_c_p_code_n");
                });
        SchemaMigrator migrator = migrator(written, url).load();
        migrator.upgrade("r1000");
        try (Connection connection = open(url)) {
            Catalog before = Inspected.of(connection);
            migrator.upgrade();
            assertThat(Comparison.between(
                            migrator.projection().after("r2000"), Inspected.of(connection), H2.inspector()))
                    .isEmpty();
            migrator.downgrade("r1000", true);
            assertThat(Inspected.of(connection)).isEqualTo(before);
            migrator.downgrade("base", true);
        }
    }

    // ---------------------------------------------------------------- runs that were cut off

    @Test
    void the_copy_of_a_change_that_failed_is_taken_away_when_the_run_goes_on() throws SQLException {
        Written written = new Written()
                .then("r1000", s -> {
                    s.createTable("t", t -> {
                        t.id();
                        t.varchar("a", 20).notNull();
                        t.integer("b").check("mixed", "b > 0 or a = 'q'");
                    });
                    s.insert("t", "id", "a", "b").row(1, "1", 1);
                })
                .then("r2000", s -> s.alterColumn("t", "a").type(dev.schema.Migration.integer()));
        SchemaMigrator migrator = migrator(written, url).load();
        migrator.upgrade("r1000");
        String copies = "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE 'T\\_COPY\\_%'";
        try (Connection connection = open(url)) {
            run(connection, "CREATE TABLE t_copy_7_0 (a INT)", "CREATE TABLE t_copy_me (a INT)");
            assertThatThrownBy(migrator::upgrade).isInstanceOf(SchemaException.class);
            run(connection, "ALTER TABLE t DROP CONSTRAINT mixed");
            migrator.upgrade();
            assertThat(Rows.of(connection, copies)).containsExactly("T_COPY_ME");
            assertThat(Rows.of(connection, "SELECT a + 1 FROM t")).containsExactly("2");
        }
    }

    // ---------------------------------------------------------------- scripts

    private static Written shop() {
        return new Written()
                .then("r1000", s -> {
                    s.createEnum("mood", "sad", "it's");
                    s.createSequence("numbers").start(5).increment(2);
                    s.createTable("items", t -> {
                        t.id();
                        t.varchar("name", 80).notNull().comment("it's; a -- name");
                        t.enumeration("mood", "mood").defaultValue("it's");
                        t.json("extra").defaultValue("{\"a\": \"ü\"}");
                        t.timestamptz("at").defaultNow();
                        t.uuid("token").defaultRandom();
                        t.array("tags", dev.schema.Migration.varchar(5));
                        t.index("name");
                    });
                    s.insert("items", "id", "name", "extra")
                            .row(1, "a;b 'c'\r\nd -- $$ \\ 😀", "{\"k\":[1]}")
                            .row(2, "z", null);
                })
                .then("r2000", s -> {
                    s.addColumn("items").integer("length").notNull().backfill("length(name)");
                    s.createView("names", "select name from items");
                    s.backfill("items").set("mood", "'sad'");
                });
    }

    @Test
    void a_script_through_the_tool_of_h2_does_what_a_run_does() throws SQLException {
        SchemaMigrator online = migrator(shop(), url).load();
        online.upgrade();
        String script = SchemaMigrator.configure()
                .source(shop())
                .database(Database.H2)
                .load()
                .upgradeScript("r2000");
        try (Connection run = open(url);
                Connection scripted = open("jdbc:h2:mem:scripted")) {
            RunScript.execute(scripted, new StringReader(script)).close();
            scripted.setAutoCommit(true);
            assertThat(Inspected.of(scripted)).isEqualTo(Inspected.of(run));
            for (String query : List.of(
                    "SELECT id || name || extra || length || mood FROM items ORDER BY id",
                    "SELECT id || parents || checksum || operations || origin FROM schema_revision ORDER BY sequence",
                    "SELECT id || revision || direction || from_heads || to_heads FROM schema_log ORDER BY id",
                    "SELECT position || format FROM schema_meta",
                    "SELECT COUNT(*) FROM schema_step",
                    "SELECT state FROM schema_run")) {
                assertThat(Rows.of(scripted, query)).as(query).isEqualTo(Rows.of(run, query));
            }
            assertThat(Rows.of(scripted, "SELECT applied_at FROM schema_revision"))
                    .allMatch(time -> time.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"));
        }
    }

    @Test
    void a_script_stops_where_it_does_not_belong() throws Exception {
        String file = "jdbc:h2:" + folder.resolve("app");
        SchemaMigrator migrator = migrator(shop(), file).load();
        migrator.upgrade("r1000");
        Path script = Files.writeString(folder.resolve("up.sql"), migrator.upgradeScript("base:r1000"));
        assertThatThrownBy(() -> RunScript.execute(
                        file, null, null, script.toString(), java.nio.charset.StandardCharsets.UTF_8, false))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("this database is not at base");
        assertThat(migrator.current()).containsExactly("r1000");
        Path next = Files.writeString(folder.resolve("next.sql"), migrator.upgradeScript("r1000:r2000"));
        RunScript.execute(file, null, null, next.toString(), java.nio.charset.StandardCharsets.UTF_8, false);
        assertThat(migrator.current()).containsExactly("r2000");
    }
}
