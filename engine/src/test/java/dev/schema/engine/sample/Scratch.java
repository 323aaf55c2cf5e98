package dev.schema.engine.sample;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.SqlText;
import dev.schema.engine.dialect.Dialect;
import dev.schema.engine.dialect.Dialects;
import dev.schema.operation.CreateEnum;
import dev.schema.operation.CreateTable;
import dev.schema.operation.CreateView;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A SQLite file of a test, looked at by the driver alone. */
public final class Scratch {

    private final Path file;

    /** The file, which need not exist yet. */
    public Scratch(Path file) {
        this.file = file;
    }

    /** Its JDBC URL. */
    public String url() {
        return "jdbc:sqlite:" + file;
    }

    /** Its path. */
    public Path file() {
        return file;
    }

    /** Runs statements, each by itself, foreign keys on. */
    public void run(String... statements) {
        with(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA foreign_keys=ON");
                // Nothing here has to outlive the machine.
                statement.execute("PRAGMA synchronous=OFF");
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
            return null;
        });
    }

    /** Runs a script as sqlite3 does with {@code .bail on}: one statement after the other, up to the first error. */
    public void script(String script) {
        run(statements(script).toArray(String[]::new));
    }

    /** The statements of a script: text between semicolons, those in a trigger's body aside; no client commands. */
    private static List<String> statements(String script) {
        List<String> statements = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        boolean trigger = false;
        // The client's one command; a line with a dot inside a statement is none.
        String text = script.replaceFirst("(?m)^\\.bail on$", "");
        SqlText.Token last = null;
        for (SqlText.Token token : SqlText.of(text).tokens()) {
            current.append(token.text());
            trigger |= token.is("trigger")
                    && SqlText.of(current.toString()).words().get(0).is("create");
            if (token.is(";") && (!trigger || (last != null && last.is("end")))) {
                statements.add(current.toString());
                current.setLength(0);
                trigger = false;
            }
            last = token.counts() ? token : last;
        }
        return statements;
    }

    /** Creates everything in a catalog, each object at once. */
    public void create(Catalog catalog) {
        Dialect dialect = Dialects.of(catalog.database()).orElseThrow();
        List<Leaf> leaves = new ArrayList<>();
        catalog.enums().values().forEach(type -> leaves.add(leaf(new CreateEnum(type))));
        catalog.tables().values().forEach(table -> leaves.add(leaf(new CreateTable(table))));
        catalog.views().values().forEach(view -> leaves.add(leaf(new CreateView(view))));
        catalog.triggers().values().forEach(trigger -> leaves.add(leaf(ExecuteSql.of(trigger.sql()))));
        for (Leaf leaf : leaves) {
            dialect.render(List.of(leaf), 0, catalog).steps().forEach(step -> run(step.text()));
        }
    }

    private static Leaf leaf(Operation operation) {
        return new Leaf(operation, false, false);
    }

    /** The rows of a query, each as its values joined by {@code |}. */
    public List<String> rows(String query) {
        return with(connection -> Rows.of(connection, query));
    }

    /** Names, types, nullability and defaults of a table's columns, by name. */
    public List<String> columns(String table) {
        return rows(
                "SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_xinfo('" + table + "') ORDER BY 1");
    }

    /** Every object's own SQL, by type and name. */
    public List<String> schema() {
        return rows("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name");
    }

    /** What the history says, without times, users, hosts and durations. */
    public List<String> history() {
        List<String> all = new ArrayList<>(rows("SELECT id, format, tool, position FROM schema_meta"));
        all.addAll(
                rows("SELECT id, sequence, parents, depends_on, message, checksum_version, checksum, operations, down,"
                        + " origin, run FROM schema_revision ORDER BY sequence"));
        all.addAll(rows("SELECT id, command, target, tool, state FROM schema_run ORDER BY id"));
        all.addAll(rows("SELECT * FROM schema_step"));
        all.addAll(rows("SELECT id, run, revision, direction, from_heads, to_heads FROM schema_log ORDER BY id"));
        return all;
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = DriverManager.getConnection(url())) {
            return work.with(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
    }
}
