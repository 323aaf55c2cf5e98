package dev.schema.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickStartTest {

    private static final Path TRANSCRIPT = Path.of("src/test/resources/quickstart.txt");

    @TempDir
    Path folder;

    /** {@code -Dgolden.write=true} writes the transcript anew. */
    @Test
    void the_story_is_the_one_that_is_written_down() throws IOException {
        StringWriter played = new StringWriter();
        QuickStart.play(folder, new PrintWriter(played));
        String transcript = played.toString()
                .replace(System.lineSeparator(), "\n")
                .replaceAll("\\d+ ms", "N ms")
                .replaceAll("(?m)\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d  by .*", "TIME  by USER");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(TRANSCRIPT.getParent());
            Files.writeString(TRANSCRIPT, transcript);
        }
        assertThat(transcript).isEqualTo(Files.readString(TRANSCRIPT));
    }
}
