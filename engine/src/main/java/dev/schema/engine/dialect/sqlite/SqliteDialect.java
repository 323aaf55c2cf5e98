package dev.schema.engine.dialect.sqlite;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.engine.dialect.Rendering;
import dev.schema.engine.dialect.StandardDialect;
import dev.schema.engine.dialect.Step;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.engine.inspect.Inspector;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteErrorCode;

/**
 * SQLite: everything is transactional, little can be altered in place. What cannot is done by building the table anew,
 * once for each run of neighbouring changes.
 */
public final class SqliteDialect extends StandardDialect {

    private static final String RANDOM_UUID = "(lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' ||"
            + " substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) ||"
            + " substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))";

    /** For the service loader. */
    public SqliteDialect() {
        super(Database.SQLITE, Keywords.ALL);
    }

    @Override
    public boolean accepts(String url) {
        return url.startsWith(JDBC.PREFIX);
    }

    @Override
    public boolean exists(String url) {
        return file(url).map(Files::exists).orElse(true);
    }

    @Override
    public String resolve(String url, Path folder) {
        int options = url.indexOf('?');
        return file(url)
                .filter(file -> !file.isAbsolute())
                .map(file -> JDBC.PREFIX + folder.resolve(file) + (options < 0 ? "" : url.substring(options)))
                .orElse(url);
    }

    /** The file behind a URL; none for databases in memory and for URIs of SQLite's own. */
    private static Optional<Path> file(String url) {
        if (url.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        String address = url.substring(JDBC.PREFIX.length());
        int options = address.indexOf('?');
        String path = options < 0 ? address : address.substring(0, options);
        boolean plain = !path.isEmpty() && !path.startsWith(":") && !path.startsWith("file:");
        return plain ? Optional.of(Path.of(path)) : Optional.empty();
    }

    @Override
    public Connection connect(String url, Properties properties, ClassLoader drivers) throws SQLException {
        if (url.indexOf('\0') >= 0) {
            throw new SQLException("the url contains the character NUL");
        }
        Properties settings = new Properties();
        // Timestamps as text: what CURRENT_TIMESTAMP writes, and what scripts write.
        settings.setProperty("date_class", "text");
        // The driver prefers a property to the same word in the URL.
        if (!url.substring(url.indexOf('?') + 1).contains("busy_timeout=")) {
            settings.setProperty("busy_timeout", "10000");
        }
        settings.putAll(properties);
        NativeLibrary.prepare();
        Connection connection = JDBC.createConnection(url, settings);
        if (connection == null) {
            throw new SQLException("no SQLite URL: " + url);
        }
        return connection;
    }

    @Override
    public List<String> sessionOf(Connection connection) throws SQLException {
        List<String> restore = new ArrayList<>();
        for (String pragma : List.of("foreign_keys", "legacy_alter_table")) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("PRAGMA " + pragma)) {
                if (row.next()) {
                    restore.add("PRAGMA " + pragma + "=" + row.getInt(1));
                }
            }
        }
        return restore;
    }

    @Override
    public String inMemory() {
        return "jdbc:sqlite::memory:";
    }

    /** The driver runs a whole text only where it expects no rows. */
    @Override
    public void runScript(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    @Override
    public List<String> prepareSession() {
        return List.of("PRAGMA foreign_keys=ON", "PRAGMA legacy_alter_table=OFF");
    }

    @Override
    public int together(List<Leaf> leaves, Catalog before) {
        return Rebuild.length(leaves, before);
    }

    @Override
    public Rendering render(List<Leaf> leaves, int index, Catalog before) {
        return Rebuild.isNeeded(leaves, before)
                ? new Rendering(new Rebuild(this, index, before).steps(leaves), true)
                : super.render(leaves, index, before);
    }

    @Override
    protected Operation.Visitor<List<Step>> renderer(Leaf leaf, int index, Catalog before) {
        return new SqliteRenderer(this, leaf, index, before);
    }

    @Override
    protected String type(Column column, Catalog catalog) {
        return column.type().accept(new SqliteTypes(column));
    }

    @Override
    public String literal(Value value) {
        return switch (value.kind()) {
            case BOOLEAN -> value.text().equals("true") ? "1" : "0";
            case DATE, TIME, TIMESTAMP, TIMESTAMP_TZ -> text(value.text());
            case RANDOM_UUID -> RANDOM_UUID;
            default -> super.literal(value);
        };
    }

    /** The client reads a line break of two characters as one, so the first of them is named. */
    @Override
    public String text(String text) {
        return text.contains("\r\n")
                ? "(" + super.text(text).replace("\r\n", "' || char(13) || '\n") + ")"
                : super.text(text);
    }

    @Override
    protected String defaultOf(Value value, Type<?> type) {
        return value.kind() == Value.Kind.EXPRESSION ? "(" + value.text() + ")" : super.defaultOf(value, type);
    }

    @Override
    public String createTable(Table table, Name name, Catalog catalog) {
        if (name.schema() != null) {
            throw new Unsupported("sqlite has no schemas; leave \"" + name.schema() + "\" out there with on(..)");
        }
        return super.createTable(table, name, catalog);
    }

    @Override
    public String column(Column column, Table table, Catalog catalog) {
        String sql = super.column(column, table, catalog);
        if (column.type() instanceof Type.Enumeration enumeration) {
            return sql + " CHECK (" + identifier(column.name()) + " IN ("
                    + catalog.enumType(enumeration.of()).values().stream()
                            .map(this::text)
                            .collect(Collectors.joining(", "))
                    + "))";
        }
        if (!column.identity()) {
            return sql;
        }
        PrimaryKey key = table.primaryKey()
                .filter(candidate -> candidate.columns().equals(List.of(column.name())))
                .orElseThrow(() -> new Unsupported("sqlite numbers rows only in a primary key of one column; make \""
                        + table.name() + "." + column.name() + "\" the primary key, or drop identity()"));
        return identifier(column.name()) + " INTEGER NOT NULL CONSTRAINT " + identifier(key.name())
                + " PRIMARY KEY AUTOINCREMENT";
    }

    @Override
    protected @Nullable String constraint(Constraint constraint, @Nullable Table table) {
        boolean besideColumn = constraint instanceof PrimaryKey && table != null && hasIdentity(table);
        return besideColumn ? null : super.constraint(constraint, table);
    }

    static boolean hasIdentity(Table table) {
        return table.columns().stream().anyMatch(Column::identity);
    }

    @Override
    public String createIndex(Name table, Index index) {
        if (index.method() != null) {
            throw new Unsupported("sqlite has one kind of index; drop .using(\"" + index.method() + "\") of \""
                    + index.name() + "\" there with on(..).otherwise(..)");
        }
        if (!index.include().isEmpty()) {
            throw new Unsupported("sqlite has no .include(..); append the columns to \"" + index.name()
                    + "\" itself, or drop it there with on(..).otherwise(..)");
        }
        return super.createIndex(table, index);
    }

    /** SQLite has no comments. */
    @Override
    protected boolean commentsApart() {
        return false;
    }

    @Override
    public List<List<Step>> guardReferences() {
        // Rows that broke a reference before are no reason to stop, and none to break more.
        String broken = "\"table\", parent, count(*) AS rows FROM pragma_foreign_key_check GROUP BY \"table\", parent";
        return List.of(
                List.of(new Step.Execute(0, "CREATE TEMP TABLE schema_broken_before AS SELECT " + broken)),
                List.of(
                        new Step.Expect(
                                0,
                                "SELECT now.rows || ' rows of ' || now.\"table\" || ' point at missing rows of ' ||"
                                        + " now.parent FROM (SELECT " + broken + ") now LEFT JOIN"
                                        + " temp.schema_broken_before before ON before.\"table\" = now.\"table\""
                                        + " AND before.parent = now.parent WHERE now.rows > coalesce(before.rows, 0)",
                                "foreign keys would be broken",
                                false),
                        new Step.Execute(0, "DROP TABLE temp.schema_broken_before")));
    }

    @Override
    public List<String> suspendReferences() {
        return List.of("PRAGMA foreign_keys=OFF");
    }

    @Override
    public List<String> resumeReferences() {
        return List.of("PRAGMA foreign_keys=ON");
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        // A deferred transaction that reads first and then writes may fail at once when another has written.
        execute(connection, "BEGIN IMMEDIATE");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        execute(connection, "COMMIT");
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException failure) {
            // Some failures end the transaction by themselves; then there is nothing left to undo.
            if (!String.valueOf(failure.getMessage()).contains("no transaction is active")) {
                throw failure;
            }
        }
    }

    @Override
    public String beginInScript() {
        return "BEGIN IMMEDIATE";
    }

    @Override
    public Inspector inspector() {
        return new SqliteInspector(this);
    }

    @Override
    public String listTables() {
        return "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%'"
                + " ESCAPE '\\' ORDER BY name";
    }

    @Override
    public String hasTable(Name table) {
        return "SELECT name FROM sqlite_schema WHERE type = 'table' AND name = " + text(table.local());
    }

    @Override
    public String nowInScript() {
        return "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')";
    }

    @Override
    public List<String> scriptHeader() {
        return List.of(".bail on");
    }

    @Override
    public List<String> scriptGuard(String query, String complaint) {
        // SQL has no "stop": a row that breaks a check, named like the complaint, does it.
        return List.of(
                "CREATE TEMP TABLE schema_guard (found INTEGER CONSTRAINT " + quoted(complaint) + " CHECK (found = 0))",
                "INSERT INTO temp.schema_guard SELECT count(*) FROM (" + query + ")",
                "DROP TABLE temp.schema_guard");
    }

    @Override
    public Reason reasonOf(SQLException failure) {
        int primary = failure.getErrorCode() & 0xff;
        return primary == SQLiteErrorCode.SQLITE_BUSY.code || primary == SQLiteErrorCode.SQLITE_LOCKED.code
                ? Reason.LOCKED
                : Reason.FAILED;
    }

    @Override
    public Problem unusable(String url, SQLException failure) {
        int primary = failure.getErrorCode() & 0xff;
        String advice = adviceOf(failure);
        String next;
        if (advice != null) {
            next = advice;
        } else if (primary == SQLiteErrorCode.SQLITE_NOTADB.code) {
            next = "The file is no SQLite database: check the url.";
        } else if (primary == SQLiteErrorCode.SQLITE_CANTOPEN.code || failure.getErrorCode() == 0) {
            next = "Check the url, that its folder exists, and that you may write there.";
        } else {
            next = "Nothing of the transaction was kept. Mend the cause, and run the command again.";
        }
        return new Problem("The database cannot be used: " + failure.getMessage(), url, next);
    }

    @Override
    public @Nullable String adviceOf(SQLException failure) {
        int primary = failure.getErrorCode() & 0xff;
        if (primary == SQLiteErrorCode.SQLITE_READONLY.code || primary == SQLiteErrorCode.SQLITE_PERM.code) {
            return "The file or its folder is read-only: change its permissions, or use another url.";
        } else if (reasonOf(failure) == Reason.LOCKED) {
            return "Another process is writing to it. Wait until that is done, or find it with 'fuser', and run the"
                    + " command again.";
        } else if (primary == SQLiteErrorCode.SQLITE_FULL.code) {
            return "The disk is full, and what was not committed is rolled back: make room, and run the command again.";
        } else if (primary == SQLiteErrorCode.SQLITE_IOERR.code) {
            return "The disk cannot be read or written: look at it and at the room on it, and run the command again.";
        }
        return null;
    }
}
