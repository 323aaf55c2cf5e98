package dev.schema.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.project.Project;
import dev.schema.examples.Live;
import dev.schema.servers.Ended;
import dev.schema.servers.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuickStartTest {

    private static final Path TRANSCRIPT = Path.of("src/test/resources/quickstart.txt");

    @TempDir
    Path folder;

    /** {@code -Dgolden.write=true} writes the transcript anew. */
    @Test
    void the_story_is_the_one_that_is_written_down() throws IOException {
        String transcript = played();
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(TRANSCRIPT.getParent());
            Files.writeString(TRANSCRIPT, transcript);
        }
        assertThat(transcript).isEqualTo(Files.readString(TRANSCRIPT));
    }

    @ParameterizedTest
    @EnumSource
    void the_story_is_the_same_on_every_database(TestDatabase database) throws IOException, SQLException {
        playedOn(database.fresh());
    }

    /** The clients of these come along with the database. */
    @ParameterizedTest
    @EnumSource(names = {"H2", "MARIADB"})
    void its_script_leads_to_the_head_in_the_real_client(TestDatabase database) throws IOException, SQLException {
        String url = database.fresh();
        playedOn(url);
        Ended ended = database.script(url, Files.readString(folder.resolve(QuickStart.SCRIPT)), folder);
        assertThat(ended.code()).as(ended.said()).isZero();
        isAt("19ce8a44f7d1", url);
    }

    /** The clients of these must be installed. */
    @Tag("clients")
    @ParameterizedTest
    @EnumSource(names = {"SQLITE", "POSTGRESQL", "POSTGRESQL_OLDEST"})
    void its_script_leads_to_the_head_in_the_installed_client(TestDatabase database) throws IOException, SQLException {
        its_script_leads_to_the_head_in_the_real_client(database);
    }

    /** Plays the story there, which must be the one that is written down; it ends where the script begins. */
    private void playedOn(String url) throws IOException, SQLException {
        String transcript = played("--url", url).replace(" --url " + url, "");
        assertThat(portable(transcript)).isEqualTo(portable(Files.readString(TRANSCRIPT)));
        isAt("5c3e9b7a1f20", url);
    }

    private String played(String... options) {
        StringWriter played = new StringWriter();
        QuickStart.play(folder, new PrintWriter(played), options);
        return played.toString()
                .replace(System.lineSeparator(), "\n")
                .replaceAll("\\d+ ms", "N ms")
                .replaceAll("(?m)\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d  by .*", "TIME  by USER");
    }

    /** Without the URL, the number of steps and the words of the script: each database has its own. */
    private static String portable(String transcript) {
        return transcript
                .replaceAll("(?m)^jdbc:\\S+(?= is at | \\d)", "DATABASE")
                .replaceAll("\\b\\d+ steps?\\b", "N steps")
                .replaceAll("(?s)(\\$ head -\\d+ release.sql\n).*?(\n\n# )", "$1$2");
    }

    private void isAt(String head, String url) throws SQLException {
        SchemaMigrator migrator = SchemaMigrator.configure()
                .source(Project.find(folder, Map.of(), Map.of()).migrations())
                .url(url)
                .load();
        assertThat(migrator.current()).containsExactly(head);
        try (Connection connection = TestDatabase.connect(url)) {
            assertThat(Live.differences(
                            connection,
                            migrator.projection().at(migrator.position().applied())))
                    .isEmpty();
        }
    }
}
