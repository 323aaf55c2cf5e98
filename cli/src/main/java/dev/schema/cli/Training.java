package dev.schema.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the usual commands on a throw-away project, so that a Java machine that writes down which classes it has loaded
 * ({@code -XX:ArchiveClassesAtExit}) starts faster afterwards. The launcher calls it once; it prints nothing.
 */
public final class Training {

    private static final List<List<String>> COMMANDS = List.of(
            List.of("init"),
            List.of("revision", "-m", "first", "--rev-id", "a1"),
            List.of("revision", "-m", "second"),
            List.of("upgrade"),
            List.of("upgrade"),
            List.of("heads"),
            List.of("current"),
            List.of("status"),
            List.of("history"),
            List.of("check"),
            List.of("upgrade", "--sql"),
            List.of("downgrade", "a1"),
            List.of("--help"));

    private Training() {}

    /** Needs no arguments. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("schema-training");
        // Main would end the process; this is what it does first.
        Main.guard(Console.system()).expect();
        try {
            for (List<String> command : COMMANDS) {
                Schema.run(command, Console.of(folder, new StringWriter(), new StringWriter()));
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
