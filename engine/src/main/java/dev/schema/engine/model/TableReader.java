package dev.schema.engine.model;

import dev.schema.catalog.Catalog;
import dev.schema.engine.dialect.Dialect;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.dialect.Step;
import dev.schema.engine.diff.Changes;
import dev.schema.engine.history.History;
import dev.schema.engine.inspect.Beyond;
import dev.schema.engine.inspect.Found;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Model;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.type.Database;
import dev.schema.type.Name;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a model that is the tables of a database. Statements run in a database in memory where there is such a thing, else in
 * an empty one that the user names, which is empty again afterwards.
 */
final class TableReader {

    private static final int SHOWN = 5;

    private final Model model;
    private final Database database;
    private final Dialect dialect;

    private TableReader(Model model, Database database) {
        this.model = model;
        this.database = database;
        this.dialect = Dialects.of(database)
                .orElseThrow(() -> wrong(
                        Reason.USAGE,
                        "There is no dialect for \"" + database + "\".",
                        "Correct dialects in the settings."));
    }

    /** @throws SchemaException if the database cannot be read, or is of another kind */
    static Found read(Model model, Database database) {
        TableReader reader = new TableReader(model, database);
        return model.definition() instanceof Model.Live live
                ? reader.live(live)
                : reader.made((Model.Sql) model.definition());
    }

    private Found live(Model.Live live) {
        String url = url(live.url(), live.root());
        if (!dialect.exists(url)) {
            throw wrong(Reason.USAGE, "There is no database for the model.", "Make it, or correct [model] url.");
        }
        return connected(url, new Properties(), live.drivers(), this::found);
    }

    private String url(String url, Path root) {
        if (!dialect.accepts(url)) {
            throw wrong(
                    Reason.USAGE,
                    "The model is of another kind of database than " + database + ".",
                    "It says nothing for others: let dialects = [...] name its own kind alone.");
        }
        return dialect.resolve(url, root);
    }

    private Found made(Model.Sql sql) {
        String own = dialect.inMemory();
        if (own != null) {
            return connected(own, dialect.forScripts(), sql.drivers(), connection -> {
                run(connection, sql.file());
                return found(connection);
            });
        }
        String scratch = sql.scratch();
        if (scratch == null) {
            throw wrong(
                    Reason.USAGE,
                    "The statements of the model need a database of " + database + " to run in.",
                    "Name an empty one that is for nothing else: [model] scratch = \"jdbc:" + database + ":...\".");
        }
        return connected(
                url(scratch, sql.root()),
                dialect.forScripts(),
                sql.drivers(),
                connection -> scratched(connection, sql.file()));
    }

    /** What was there before is refused, so all that is there afterwards is ours to take away. */
    private Found scratched(Connection connection, Path file) throws SQLException {
        String lock = "schema_scratch";
        if (!dialect.tryLock(connection, lock)) {
            throw wrong(
                    Reason.LOCKED,
                    "Somebody else works in the scratch database of the model.",
                    "Wait until that is done, or name another one.");
        }
        requireEmpty(connection);
        dialect.begin(connection);
        try {
            run(connection, file);
            return found(connection);
        } finally {
            dialect.rollback(connection);
            connection.setAutoCommit(true);
            clear(connection);
            dialect.unlock(connection, lock);
        }
    }

    private void requireEmpty(Connection connection) throws SQLException {
        Found before = Found.read(dialect.inspector(), connection, Set.of());
        Catalog there = before.catalog();
        List<String> names = Stream.of(
                        there.tables().keySet(),
                        there.views().keySet(),
                        there.sequences().keySet(),
                        there.enums().keySet(),
                        there.unknown())
                .flatMap(Set::stream)
                .map(Name::toString)
                .sorted()
                .limit(SHOWN)
                .toList();
        if (!names.isEmpty() || !there.schemas().isEmpty() || !before.beyond().equals(Beyond.NOTHING)) {
            throw wrong(
                    Reason.USAGE,
                    "The scratch database of the model is not empty"
                            + (names.isEmpty() ? "." : ": " + String.join(", ", names) + "."),
                    "Nothing was touched there. Name one that is for nothing else, or empty it yourself.");
        }
    }

    /** Where statements cannot be taken back, what they made is dropped. */
    private void clear(Connection connection) throws SQLException {
        Catalog left = Found.read(dialect.inspector(), connection, Set.of()).catalog();
        Catalog catalog = left;
        for (Operation operation :
                Changes.between(left, Catalog.empty(database)).operations()) {
            for (Leaf leaf : operation.leaves(database)) {
                for (Step step : dialect.render(List.of(leaf), 0, catalog).steps()) {
                    if (!(step instanceof Step.Expect)) {
                        execute(connection, step.text());
                    }
                }
                catalog = leaf.operation().applyTo(catalog);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void run(Connection connection, Path file) {
        try {
            dialect.runScript(connection, Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SQLException failure) {
            throw new SchemaException(
                    Reason.FAILED,
                    new Problem(
                            "The statements of the model fail: " + failure.getMessage() + ".",
                            file.getFileName().toString(),
                            "Mend them. They ran in a scratch database only."),
                    failure);
        }
    }

    private Found found(Connection connection) throws SQLException {
        return Found.read(dialect.inspector(), connection, new History(dialect, History.DEFAULT_PREFIX).tables());
    }

    /** What is done with a connection. */
    private interface Work {
        Found with(Connection connection) throws SQLException;
    }

    private Found connected(String url, Properties settings, @Nullable ClassLoader drivers, Work work) {
        try (Connection connection = dialect.connect(url, settings, drivers)) {
            connection.setAutoCommit(true);
            for (String sql : dialect.prepareSession()) {
                execute(connection, sql);
            }
            return work.with(connection);
        } catch (SQLException failure) {
            throw new SchemaException(dialect.reasonOf(failure), dialect.unusable(url, failure), failure);
        }
    }

    private SchemaException wrong(Reason reason, String what, String advice) {
        return new SchemaException(reason, new Problem(what, model.subject().where(), advice));
    }
}
