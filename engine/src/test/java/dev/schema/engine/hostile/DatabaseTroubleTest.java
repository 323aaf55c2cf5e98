package dev.schema.engine.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.sample.Scratch;
import dev.schema.engine.sample.Written;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that is full, read-only, locked, or no file: what is said, and that nothing is half done. */
class DatabaseTroubleTest {

    @TempDir
    Path folder;

    private Scratch database;

    @BeforeEach
    void create() {
        database = new Scratch(folder.resolve("app.db"));
    }

    private static Written revisions() {
        return new Written()
                .then(
                        "r1",
                        s -> s.createTable("t", t -> {
                            t.integer("id").primaryKey();
                            t.text("a");
                        }))
                .then("r2", s -> s.createTable("u", t -> t.integer("id").primaryKey()))
                .then("r3", s -> s.sql(
                                "insert into t (a) with recursive n(i) as (select 1 union all select i + 1 from n"
                                        + " where i < 1000) select hex(randomblob(500)) from n")
                        .down("delete from t"));
    }

    private SchemaMigrator migrator(String url) {
        return SchemaMigrator.configure().source(revisions()).url(url).load();
    }

    private static SchemaException refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        return catchThrowableOfType(SchemaException.class, action);
    }

    @Test
    void a_full_disk_stops_the_revision_that_does_not_fit_and_the_next_run_goes_on() {
        SchemaException full =
                refusal(() -> migrator(database.url() + "?max_page_count=60").upgrade());

        assertThat(full.reason()).isEqualTo(Reason.FAILED);
        assertThat(full.getMessage())
                .contains("Revision \"r3\"")
                .contains("is full")
                .contains("make room");
        assertThat(migrator(database.url()).current()).containsExactly("r2");
        assertThat(database.rows("SELECT count(*) FROM t")).containsExactly("0");
        assertThat(database.rows("PRAGMA integrity_check")).containsExactly("ok");

        migrator(database.url()).upgrade();
        assertThat(database.rows("SELECT count(*) FROM t")).containsExactly("1000");
    }

    @Test
    void a_disk_without_room_for_the_history_is_left_as_it_was() {
        SchemaException full =
                refusal(() -> migrator(database.url() + "?max_page_count=3").upgrade());

        assertThat(full.reason()).isEqualTo(Reason.FAILED);
        assertThat(full.getMessage()).contains("is full").contains("make room");
        assertThat(database.rows("SELECT name FROM sqlite_schema")).isEmpty();
    }

    @Test
    void a_read_only_database_is_looked_at_and_not_changed() {
        migrator(database.url()).upgrade("r1");
        String url = "jdbc:sqlite:file:" + database.file() + "?mode=ro";

        assertThat(migrator(url).current()).containsExactly("r1");
        assertThat(migrator(url).status()).hasSize(3);
        SchemaException refused = refusal(() -> migrator(url).upgrade());
        assertThat(refused.reason()).isEqualTo(Reason.FAILED);
        assertThat(refused.getMessage()).contains("read-only").contains("permissions");
        assertThat(migrator(database.url()).current()).containsExactly("r1");
    }

    @Test
    void a_folder_or_a_link_to_nowhere_is_no_database() throws IOException {
        Files.createDirectories(folder.resolve("folder.db"));
        Files.createSymbolicLink(folder.resolve("link.db"), folder.resolve("no/such/place.db"));
        for (String name : List.of("folder.db", "link.db", "no/such/app.db")) {
            SchemaException refused = refusal(
                    () -> migrator("jdbc:sqlite:" + folder.resolve(name)).upgrade());
            assertThat(refused.reason()).isEqualTo(Reason.FAILED);
            assertThat(refused.getMessage()).contains("Check the url");
        }
    }

    @Test
    void a_url_that_is_no_path_is_refused() {
        SchemaException refused = refusal(() -> migrator("jdbc:sqlite:a\0b").upgrade());
        assertThat(refused.reason()).isEqualTo(Reason.FAILED);
        assertThat(refused.getMessage()).contains("Check the url");
    }

    /** Holds the database as another process does; ends when its input does. */
    public static final class Holder {
        private Holder() {}

        /** Arguments: the URL, and how to begin. */
        public static void main(String[] arguments) throws Exception {
            try (Connection connection = DriverManager.getConnection(arguments[0]);
                    Statement statement = connection.createStatement()) {
                statement.execute("BEGIN " + arguments[1]);
                System.out.println("held");
                System.out.println(System.in.read());
            }
        }
    }

    private Process hold(String how) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        database.url(),
                        how)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = new BufferedReader(new InputStreamReader(process.getInputStream())).readLine();
        assertThat(line).isEqualTo("held");
        return process;
    }

    @Test
    void a_database_locked_by_another_process_is_waited_for_and_then_left_alone() throws Exception {
        migrator(database.url()).upgrade("r1");
        String impatient = database.url() + "?busy_timeout=200";

        Process writer = hold("IMMEDIATE");
        try {
            SchemaException refused = refusal(() -> migrator(impatient).upgrade());
            assertThat(refused.reason()).isEqualTo(Reason.LOCKED);
            assertThat(refused.getMessage()).contains("locked").contains("Wait until that is done");
            assertThat(migrator(impatient).current())
                    .as("a writer disturbs no reader")
                    .containsExactly("r1");
        } finally {
            release(writer);
        }
        Process alone = hold("EXCLUSIVE");
        try {
            assertThat(refusal(() -> migrator(impatient).upgrade()).reason()).isEqualTo(Reason.LOCKED);
            assertThat(refusal(() -> migrator(impatient).status()).reason()).isEqualTo(Reason.LOCKED);
            assertThat(refusal(() -> migrator(impatient).current()).reason()).isEqualTo(Reason.LOCKED);
        } finally {
            release(alone);
        }
        migrator(impatient).upgrade();
        assertThat(migrator(impatient).current()).containsExactly("r3");
    }

    @Test
    void a_lock_that_is_released_in_time_is_no_failure() throws Exception {
        migrator(database.url()).upgrade("r1");
        Process writer = hold("IMMEDIATE");
        Thread releasing = new Thread(() -> {
            try {
                Thread.sleep(300);
                release(writer);
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
        releasing.start();
        migrator(database.url()).upgrade();
        releasing.join();
        assertThat(migrator(database.url()).current()).containsExactly("r3");
    }

    private static void release(Process process) throws Exception {
        process.getOutputStream().close();
        assertThat(process.waitFor()).isZero();
    }
}
