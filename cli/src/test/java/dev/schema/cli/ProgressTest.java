package dev.schema.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see of a step that runs in batches. */
class ProgressTest {

    private static final String FIRST = "a1  backfill t.n  1 row";
    private static final String SECOND = "a1  backfill t.n  2 rows";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private int seconds;

    @TempDir
    Path folder;

    @BeforeEach
    void project() throws IOException {
        Files.writeString(folder.resolve("schema.toml"), "url = \"jdbc:sqlite:app.db\"\n");
        Files.writeString(
                Files.createDirectories(folder.resolve("migrations")).resolve("M.java"),
                """
                import dev.schema.*;

                @Revision(id = "a1", message = "fill")
                public class M extends Migration {
                    @Override
                    public void up(Schema schema) {
                        schema.createTable("t", t -> {
                            t.id();
                            t.integer("n");
                        });
                        schema.insert("t", "id", "n").row(1, 1).row(2, 2);
                        schema.backfill("t").set("n", "n + 1").keyedBy("id").batchSize(1);
                    }
                }
                """);
    }

    /** Each look at the clock takes a while. */
    private void upgrade(boolean terminal, int step, String... options) {
        List<String> words = new ArrayList<>(List.of("upgrade"));
        words.addAll(List.of(options));
        run(terminal, step, words);
    }

    private void run(boolean terminal, int step, List<String> words) {
        InstantSource source = () -> Instant.EPOCH.plusSeconds(seconds += step);
        Clock clock = source.withZone(ZoneOffset.UTC);
        Console console = new Console(
                new PrintWriter(out),
                new PrintWriter(err),
                new BufferedReader(Reader.nullReader()),
                false,
                terminal,
                80,
                Map.of("NO_COLOR", "1"),
                folder,
                clock);
        assertThat(Schema.run(words, console)).as("%s%s", out, err).isZero();
    }

    private static String cleared(String line) {
        return "\r" + " ".repeat(line.length()) + "\r";
    }

    @Test
    void a_terminal_has_one_line_that_changes() {
        upgrade(true, 0);
        assertThat(err).hasToString(FIRST + cleared(FIRST) + SECOND + cleared(SECOND));
        assertThat(out.toString()).startsWith("a1  fill");
    }

    @Test
    void elsewhere_there_is_a_line_now_and_then() {
        upgrade(false, 6);
        assertThat(err).hasToString(FIRST + "\n" + SECOND + "\n");
    }

    @Test
    void a_short_run_says_nothing_of_batches() {
        upgrade(false, 0);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_program_that_reads_is_told_nothing_of_them() {
        upgrade(true, 6, "--json");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_terminal_shows_that_a_database_is_read() {
        run(true, 0, List.of("drift"));
        String reading = "reading jdbc:sqlite:app.db ...";
        assertThat(err).hasToString(reading + cleared(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check --offline", "revision -m more --autogenerate"})
    void a_terminal_shows_that_a_model_is_read(String command) {
        upgrade(false, 0);
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--model-url", "jdbc:sqlite:app.db"));
        run(true, 0, words);
        String reading = "reading jdbc:sqlite:app.db ...";
        assertThat(err).hasToString(reading + cleared(reading));
    }

    @Test
    void elsewhere_nothing_is_said_of_it() {
        run(false, 0, List.of("drift"));
        run(true, 0, List.of("drift", "--json"));
        assertThat(err.toString()).isEmpty();
    }
}
