package dev.schema.examples.quickstart;

import dev.schema.cli.Console;
import dev.schema.cli.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;

/** A folder in which commands are typed: each is shown with what it printed. */
public final class Stage {

    private static final Map<String, String> GIT_USER = Map.of(
            "GIT_AUTHOR_NAME", "Ada",
            "GIT_AUTHOR_EMAIL", "ada@example.org",
            "GIT_COMMITTER_NAME", "Ada",
            "GIT_COMMITTER_EMAIL", "ada@example.org",
            "GIT_CONFIG_GLOBAL", "/dev/null",
            "GIT_CONFIG_NOSYSTEM", "1");

    private final Path folder;
    private final PrintWriter transcript;
    private final List<String> options;
    private Instant time = Instant.parse("2026-11-01T09:00:00Z");

    /** @param options what is typed behind each {@code schema} command */
    public Stage(Path folder, PrintWriter transcript, List<String> options) {
        this.folder = folder;
        this.transcript = transcript;
        this.options = List.copyOf(options);
    }

    /** Says something between two commands. */
    public void say(String line) {
        transcript.println();
        transcript.println("# " + line);
        transcript.flush();
    }

    /** Sets the clock that new revisions are named by. */
    public void at(String instant) {
        time = Instant.parse(instant);
    }

    /** Types {@code schema} with these words, and expects an exit code. */
    public String schema(int code, String... words) {
        StringWriter out = new StringWriter();
        Console console = Console.of(folder, out, out).withClock(Clock.fixed(time, ZoneOffset.UTC));
        List<String> typed = typed(words);
        int ended = Schema.run(typed, console);
        show("schema " + quoted(typed), out.toString() + (ended == 0 ? "" : "(exit code " + ended + ")\n"));
        expect("schema " + quoted(typed) + "\n" + out, code, ended);
        return out.toString();
    }

    /** Types {@code schema} with its output going to a file, and shows how the file begins. */
    void schemaInto(String file, int lines, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> typed = typed(words);
        expect("schema " + quoted(typed), 0, Schema.run(typed, Console.of(folder, out, err)));
        save(file, out.toString());
        show("schema " + quoted(typed) + " > " + file, err.toString());
        show(
                "head -" + lines + " " + file,
                out.toString().lines().limit(lines).reduce("", (text, line) -> text + line + "\n"));
    }

    private List<String> typed(String... words) {
        List<String> typed = new ArrayList<>(List.of(words));
        typed.addAll(options);
        return typed;
    }

    /** Types {@code git} with these words; what it prints is left out. */
    void git(String... words) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(GIT_USER);
        try {
            Process process = builder.start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int ended = process.waitFor();
            show("git " + quoted(List.of(words)), "");
            if (ended != 0) {
                throw new IllegalStateException(
                        "git " + quoted(List.of(words)) + " ended with " + ended + ":\n" + printed);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("This story needs git on the path.", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Writes the migration as an author would, in an editor, and shows what its {@code up} says. */
    void edit(String file) {
        String text = resource("/quickstart/" + file);
        save("migrations/" + file, text);
        List<String> lines = text.lines().toList();
        int up = lines.indexOf("    public void up(Schema schema) {");
        StringBuilder shown = new StringBuilder();
        for (String line : lines.subList(up + 1, lines.size() - 2)) {
            shown.append(line).append('\n');
        }
        show("edit migrations/" + file, shown.toString());
    }

    /** Writes a file as in an editor, and shows it. */
    public void write(String file, String resource) {
        String text = resource(resource);
        save(file, text);
        show("edit " + file, text);
    }

    /** Shows a file. */
    public void show(String file) {
        try {
            show("cat " + file, Files.readString(folder.resolve(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Compiles a class as Maven does, and lists the jars that it is compiled with where Maven puts such lists. */
    public void compile(String file) {
        String jars = System.getProperty("java.class.path");
        save("target/classpath.txt", jars);
        String classes = folder.resolve("target/classes").toString();
        int ended = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        jars,
                        "-d",
                        classes,
                        folder.resolve(file).toString());
        show("mvn -q compile dependency:build-classpath -Dmdep.outputFile=target/classpath.txt", "");
        expect("javac " + file, 0, ended);
    }

    private void save(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Stage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void show(String command, String printed) {
        transcript.println("$ " + command);
        transcript.print(printed);
        transcript.flush();
    }

    private static void expect(String command, int code, int ended) {
        if (code != ended) {
            throw new IllegalStateException(command + " ended with " + ended + ", not " + code);
        }
    }

    private static String quoted(List<String> words) {
        List<String> quoted = new ArrayList<>();
        for (String word : words) {
            quoted.add(word.contains(" ") ? '"' + word + '"' : word);
        }
        return String.join(" ", quoted);
    }
}
