package dev.schema.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Runs commands in a folder of its own, and writes down what a person would see; {@code !} marks what went to stderr. */
final class Shell {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");

    private static final Map<String, String> GIT = Map.of(
            "GIT_AUTHOR_NAME", "Ada",
            "GIT_AUTHOR_EMAIL", "ada@example.org",
            "GIT_COMMITTER_NAME", "Ada",
            "GIT_COMMITTER_EMAIL", "ada@example.org",
            "GIT_CONFIG_GLOBAL", "/dev/null",
            "GIT_CONFIG_NOSYSTEM", "1");

    private final Path root;
    private final StringBuilder transcript = new StringBuilder();
    private final Map<String, String> environment = new TreeMap<>();
    private Path directory;
    private int minutes;

    Shell(Path root) {
        this.root = root;
        this.directory = root;
    }

    /** A comment between commands. */
    Shell says(String text) {
        transcript.append("# ").append(text).append('\n');
        return this;
    }

    Shell file(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Runs a statement with SQLite's own client, as it looks. */
    Shell sqlite(String database, String statement) {
        transcript
                .append("$ sqlite3 ")
                .append(database)
                .append(" \"")
                .append(statement)
                .append("\"\n\n");
        try (Connection connection = connect(database);
                Statement ready = connection.createStatement()) {
            ready.execute(statement);
            return this;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A connection of somebody else. */
    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + root.resolve(database));
    }

    Shell delete(String path) {
        try {
            Files.delete(root.resolve(path));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Shows the file that was written last. */
    Shell catWritten() {
        String before = transcript.toString();
        int wrote = before.lastIndexOf("\nwrote ") + "\nwrote ".length();
        assertThat(before).as("something was written").contains("\nwrote ");
        return cat(before.substring(wrote, before.indexOf(' ', wrote)));
    }

    /** Shows the rows of a query, as the client does. */
    Shell rows(String database, String query) {
        transcript
                .append("$ sqlite3 ")
                .append(database)
                .append(" \"")
                .append(query)
                .append("\"\n");
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.add(Objects.requireNonNullElse(row.getString(i), ""));
                }
                transcript.append(String.join("|", values)).append('\n');
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        transcript.append('\n');
        return this;
    }

    /** Shows a file as {@code cat} does. */
    Shell cat(String path) {
        try {
            transcript.append("$ cat ").append(path).append('\n');
            print("", Files.readString(root.resolve(path)));
            transcript.append('\n');
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A migration in {@code migrations/NAME.java}; {@code revision} is what stands in the annotation. */
    Shell migration(String name, String revision, String up) {
        return file(
                "migrations/" + name + ".java",
                """
                import dev.schema.Migration;
                import dev.schema.Revision;
                import dev.schema.Schema;

                @Revision(%s)
                public class %s extends Migration {
                    @Override
                    public void up(Schema schema) {
                %s    }
                }
                """
                        .formatted(revision, name, up.indent(8)));
    }

    /** Runs git, which nothing on this machine has configured; what it prints is left out. */
    Shell git(String arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(words(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().putAll(GIT);
        try {
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("git " + arguments + ": " + said);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("This test needs git on the path.", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        transcript.append("$ git ").append(arguments).append("\n\n");
        return this;
    }

    Shell cd(String path) {
        transcript.append("$ cd ").append(path).append('\n');
        directory = directory.resolve(path).normalize();
        return this;
    }

    Shell set(String variable, String value) {
        transcript
                .append("$ export ")
                .append(variable)
                .append('=')
                .append(value)
                .append('\n');
        environment.put(variable, value);
        return this;
    }

    Shell run(String arguments) {
        return run(arguments, null);
    }

    /** Runs a command on a terminal where somebody types these answers, a line each, and then ends the input. */
    Shell answering(String answer, String arguments) {
        return run(arguments, answer);
    }

    private Shell run(String arguments, @Nullable String answer) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = Console.of(directory, out, err)
                .withEnvironment(environment)
                .withClock(Clock.fixed(START.plusSeconds(60L * minutes++), ZoneOffset.UTC));
        if (answer != null) {
            console = answering(console, answer);
        }
        int code = Schema.run(words(arguments), console);
        transcript.append(("$ schema " + arguments).stripTrailing()).append('\n');
        print("", out.toString());
        print("! ", err.toString());
        if (code != 0) {
            transcript.append("[exit ").append(code).append("]\n");
        }
        transcript.append('\n');
        return this;
    }

    /** A terminal shows what is typed. */
    private static Console answering(Console console, String answer) {
        Iterator<String> lines = answer.lines().iterator();
        BufferedReader typing = new BufferedReader(Reader.nullReader()) {
            @Override
            public @Nullable String readLine() {
                String line = lines.hasNext() ? lines.next() : null;
                console.err().println(line == null ? "" : line);
                return line;
            }
        };
        return new Console(
                console.out(),
                console.err(),
                typing,
                true,
                false,
                console.width(),
                console.environment(),
                console.directory(),
                console.clock());
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return words;
    }

    private void print(String prefix, String text) {
        text.lines()
                .forEach(line ->
                        transcript.append((prefix + line).stripTrailing()).append('\n'));
    }

    /** Without what differs from one run, one machine or one release to the next. */
    String transcript() {
        return transcript
                .toString()
                .replace(root.toString(), "<project>")
                .replace("schema " + Version.text(), "schema <version>")
                .replaceAll("\\b[0-9]+ ms\\b", "N ms")
                .replaceAll("\"millis\" : [0-9]+", "\"millis\" : N")
                .replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z", "<time>")
                .replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}  by \\S+", "<time>  by <user>")
                .replaceAll("\"appliedBy\" : \"[^\"]*\"", "\"appliedBy\" : \"<user>\"")
                .replaceAll("\\b[0-9a-f]{64}\\b", "<hash>")
                .replaceAll("\\b[0-9a-f]{40}\\b", "<commit>")
                .replaceAll(
                        "(?s)CREATE TABLE IF NOT EXISTS (schema_\\w+) \\(.*?\\n\\);",
                        "CREATE TABLE IF NOT EXISTS $1 (..);")
                // What the history of a database keeps is for the tests of the engine.
                .replaceAll("(?m)^(INSERT INTO|UPDATE|DELETE FROM) schema_(\\w+).*$", "$1 schema_$2 ..");
    }
}
