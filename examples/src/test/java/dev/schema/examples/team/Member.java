package dev.schema.examples.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.catalog.Catalog;
import dev.schema.cli.Console;
import dev.schema.cli.Schema;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.dialect.Dialect;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.history.History;
import dev.schema.engine.inspect.Comparison;
import dev.schema.engine.inspect.Scope;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.project.Project;
import java.io.IOException;
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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody of a team: a clone of its repository, with a database of its own that git does not see. */
final class Member {

    private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");

    private final String name;
    private final Path folder;
    private int minutes;

    private Member(String name, Path folder) {
        this.name = name;
        this.folder = folder;
    }

    /** A clone of {@code origin.git} in this folder, which is made with the base of the team's history if it is not there. */
    static Member of(String name, Path folder) {
        Path origin = folder.resolve("origin.git");
        if (!Files.exists(origin)) {
            run(folder, "git", "init", "--quiet", "--bare", "--initial-branch=main", origin.toString());
            Member first = cloned("first", folder);
            first.git("checkout", "--quiet", "-B", "main");
            first.file("schema.toml", "url = \"jdbc:sqlite:app.db\"\n")
                    .file(".gitignore", ".schema/\napp.db\n")
                    .migration(
                            "M1_CreateUsers",
                            "id = \"a81f02c9d3e4\", message = \"create users\"",
                            """
                            schema.createTable("users", t -> {
                                t.id();
                                t.varchar("name", 200).notNull();
                            });
                            """)
                    .commit("create users");
            first.git("push", "--quiet", "origin", "main");
        }
        Member member = cloned(name, folder);
        member.git("checkout", "--quiet", "-b", name);
        return member;
    }

    private static Member cloned(String name, Path folder) {
        run(folder, "git", "clone", "--quiet", folder.resolve("origin.git").toString(), name);
        Member member = new Member(name, folder.resolve(name));
        member.git("config", "user.name", name);
        member.git("config", "user.email", name + "@example.org");
        return member;
    }

    String name() {
        return name;
    }

    Member file(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Member migration(String type, String revision, String up) {
        return file(
                "migrations/" + type + ".java",
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
                        .formatted(revision, type, up.indent(8)));
    }

    /** Commits everything. */
    void commit(String message) {
        git("add", "--all");
        git("commit", "--quiet", "-m", message);
    }

    void push() {
        git("push", "--quiet", "origin", "HEAD:refs/heads/" + name);
    }

    /** Takes over what another has pushed, as it was at some commit of theirs. */
    void take(String commit) {
        git("fetch", "--quiet", "origin");
        git("merge", "--quiet", "--no-edit", commit);
    }

    /** Everything that git knows of the files: equal if all of them are. */
    String tree() {
        return git("rev-parse", "HEAD^{tree}");
    }

    String git(String... words) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        return run(folder, command.toArray(String[]::new));
    }

    private static String run(Path folder, String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
            builder.redirectErrorStream(true).environment().keySet().removeIf(each -> each.startsWith("GIT_"));
            builder.environment().putAll(Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_NOSYSTEM", "1"));
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            assertThat(process.waitFor())
                    .as(String.join(" ", command) + "\n" + said)
                    .isZero();
            return said;
        } catch (IOException failure) {
            throw new UncheckedIOException("This test needs git on the path.", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /**
     * How a command ended.
     *
     * @param said what it printed, errors too
     */
    record Ended(int code, String said) {}

    /** Types {@code schema} with these words; everybody works at an hour of their own. */
    Ended type(String... words) {
        StringWriter said = new StringWriter();
        Instant now = START.plus(name.charAt(0) - 'a', ChronoUnit.HOURS).plus(minutes++, ChronoUnit.MINUTES);
        int code =
                Schema.run(List.of(words), Console.of(folder, said, said).withClock(Clock.fixed(now, ZoneOffset.UTC)));
        return new Ended(code, said.toString());
    }

    /** The same, for what must succeed. */
    String schema(String... words) {
        Ended ended = type(words);
        assertThat(ended.code())
                .as(name + ": schema " + String.join(" ", words) + "\n" + ended.said())
                .isZero();
        return ended.said();
    }

    void sql(String statement) {
        try (Connection connection = connect();
                Statement ready = connection.createStatement()) {
            ready.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The first column of a query. */
    List<String> query(String query) {
        try (Connection connection = connect();
                Statement ready = connection.createStatement();
                ResultSet row = ready.executeQuery(query)) {
            List<String> all = new ArrayList<>();
            while (row.next()) {
                all.add(row.getString(1));
            }
            return all;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The revisions that the database has run. */
    List<String> position() {
        return query("SELECT id FROM schema_revision ORDER BY id");
    }

    /** Where the schema of the database is not the one that the files lead to, or not that of the other database. */
    List<String> differences(Member other) {
        Dialect dialect = Dialects.forUrl(url()).orElseThrow();
        List<String> lines = new ArrayList<>(Comparison.between(projected(), inspected(dialect), dialect.inspector()));
        lines.addAll(Comparison.between(other.inspected(dialect), inspected(dialect), dialect.inspector()));
        lines.addAll(Comparison.between(inspected(dialect), other.inspected(dialect), dialect.inspector()));
        return lines;
    }

    private Catalog projected() {
        Projection projection = SchemaMigrator.configure()
                .source(Project.find(folder, Map.of(), Map.of()).migrations())
                .url(url())
                .load()
                .projection();
        return projection.at(Set.copyOf(projection.graph().order()));
    }

    private Catalog inspected(Dialect dialect) {
        try (Connection connection = connect()) {
            Scope scope = new Scope(Set.of(), new History(dialect, History.DEFAULT_PREFIX).tables());
            return dialect.inspector().read(connection, scope);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String url() {
        return "jdbc:sqlite:" + folder.resolve("app.db");
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url());
    }

    @Override
    public String toString() {
        return name;
    }
}
