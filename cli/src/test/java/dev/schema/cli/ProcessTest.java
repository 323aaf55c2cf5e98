package dev.schema.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a real process shows: its exit code and streams while code of migrations runs in it. */
class ProcessTest {

    private static final String NEXT = "id = \"e07d4415ab92\", parents = \"5c3e9b7a1f20\"";

    @TempDir
    Path folder;

    private record Ended(int code, String out, String err) {}

    private Ended schema(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int code = process.waitFor();
        return new Ended(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private void next(String up) throws IOException {
        Stories.line(new Shell(folder.toRealPath())).migration("M3_Next", NEXT, up);
    }

    @Test
    void an_exit_that_nobody_could_see_in_the_classes_is_a_failure() throws Exception {
        next(
                """
                try {
                    System.class.getMethod("exit", int.class).invoke(null, 0);
                } catch (ReflectiveOperationException none) {
                    throw new IllegalStateException(none);
                }
                """);

        Ended ended = schema("upgrade");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("M3_Next.java:10: error: The process was ended in the middle of the command");
    }

    @Test
    void prints_threads_and_questions_of_migrations_disturb_nobody() throws Exception {
        next(
                """
                System.out.println("hello from a migration");
                new Thread(() -> { while (true) {} }).start();
                try {
                    if (System.in.read() >= 0) throw new IllegalStateException("somebody answered");
                } catch (java.io.IOException none) {
                    throw new IllegalStateException(none);
                }
                """);

        Ended ended = schema("upgrade", "--json");

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).startsWith("{").doesNotContain("hello");
        assertThat(ended.err()).contains("hello from a migration");
        assertThat(schema("current").out()).startsWith("e07d4415ab92");
    }
}
