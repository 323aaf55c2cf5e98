package dev.schema.examples.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.servers.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JpaStoryTest {

    private static final Path TRANSCRIPT = Path.of("src/test/resources/jpa.txt");

    @TempDir
    Path folder;

    /** {@code -Dgolden.write=true} writes the transcript anew. */
    @Test
    void the_story_is_the_one_that_is_written_down() throws IOException {
        String transcript = played();
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(TRANSCRIPT, transcript);
        }
        assertThat(transcript).isEqualTo(Files.readString(TRANSCRIPT));
    }

    /** There it goes the same way, whose commands expect their exit codes; the words for types are its own. */
    @ParameterizedTest
    @EnumSource
    void the_story_goes_the_same_way_on_every_database(TestDatabase database) {
        assertThat(played("--url", database.fresh()))
                .contains("t.rename(\"name\", \"full_name\"); // you said: renamed")
                .doesNotContain("WARN", "HHH");
    }

    private String played(String... options) {
        StringWriter played = new StringWriter();
        JpaStory.play(folder, new PrintWriter(played), options);
        return played.toString().replace(System.lineSeparator(), "\n").replaceAll("\\d+ ms", "N ms");
    }
}
