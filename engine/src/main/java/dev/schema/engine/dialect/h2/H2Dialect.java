package dev.schema.engine.dialect.h2;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Generated;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.engine.dialect.Drivers;
import dev.schema.engine.dialect.StandardDialect;
import dev.schema.engine.dialect.Step;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.engine.inspect.Inspector;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * H2 from version 2 on. It stores bare names in upper case, and each statement that changes the schema commits by itself.
 * Its tables are copied for most changes of a column; a copy that was cut off may stay behind, and is taken away when the
 * run goes on.
 *
 * <p>Runs exclude each other if their users are administrators. Those of other users do so within one Java process, which
 * is all that an embedded database lets in; from two processes at one H2 server (or {@code AUTO_SERVER}) they should not
 * upgrade at the same time, though the position moves once in any case.
 */
public final class H2Dialect extends StandardDialect {

    static final String PREFIX = "jdbc:h2:";
    static final String PORTABLE = " there with on(..).otherwise(..)";

    /** H2's manual, "Advanced", "Limits and Limitations"; its {@code Constants.MAX_IDENTIFIER_LENGTH}. */
    private static final int LONGEST_NAME = 256;

    /** The schema of a session that sets none. */
    private static final String OWN_SCHEMA = "public";

    private static final long OPENING_MILLIS = 10_000;
    private static final long OPENING_PAUSE = 100;

    /** Settings that neither run code nor write files nor change what SQL means; H2's manual, "Features". */
    private static final Set<String> SETTINGS =
            Set.of(("USER PASSWORD SCHEMA IFEXISTS FORBID_CREATION DB_CLOSE_DELAY DB_CLOSE_ON_EXIT AUTO_SERVER"
                            + " AUTO_SERVER_PORT AUTO_RECONNECT CIPHER FILE_LOCK ACCESS_MODE_DATA LOCK_TIMEOUT"
                            + " LOCK_MODE CACHE_SIZE CACHE_TYPE WRITE_DELAY NETWORK_TIMEOUT QUERY_TIMEOUT"
                            + " MAX_COMPACT_TIME RETENTION_TIME NON_KEYWORDS")
                    .split(" "));

    /** Settings that are taken with one value: their usual one. */
    private static final Map<String, String> USUAL = Map.of(
            "MODE", "REGULAR",
            "DATABASE_TO_UPPER", "TRUE",
            "DATABASE_TO_LOWER", "FALSE",
            "CASE_INSENSITIVE_IDENTIFIERS", "FALSE",
            "IGNORECASE", "FALSE");

    private final SessionLock lock = new SessionLock();

    /** For the service loader. */
    public H2Dialect() {
        super(Database.H2, () -> Keywords.ALL);
    }

    // ---------------------------------------------------------------- where it is

    @Override
    public boolean accepts(String url) {
        return url.startsWith(PREFIX);
    }

    @Override
    public boolean exists(String url) {
        return file(url).map(file -> Files.exists(Path.of(file + ".mv.db"))).orElse(true);
    }

    @Override
    public String resolve(String url, Path folder) {
        return file(url)
                .filter(file -> !file.startsWith("~") && !Path.of(file).isAbsolute())
                .map(file -> PREFIX + "file:" + folder.resolve(file)
                        + url.substring(address(url).length()))
                .orElse(url);
    }

    /** The URL without its settings, which may hold a password. */
    private static String address(String url) {
        int settings = url.indexOf(';');
        return settings < 0 ? url : url.substring(0, settings);
    }

    /** The path of a database in a file, without its ending; none for one in memory, on a server, or in an archive. */
    private static Optional<String> file(String url) {
        String address = address(url).substring(PREFIX.length());
        boolean named = address.startsWith("file:");
        String path = named ? address.substring("file:".length()) : address;
        boolean elsewhere = !named && path.matches("(?s)[A-Za-z]{2,}:.*");
        if (elsewhere || path.isEmpty() || path.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return Optional.of(path.startsWith("~/") ? System.getProperty("user.home") + path.substring(1) : path);
    }

    // ---------------------------------------------------------------- sessions

    @Override
    public Connection connect(String url, Properties properties, ClassLoader drivers) throws SQLException {
        for (String setting : url.substring(address(url).length()).split(";")) {
            int value = setting.indexOf('=');
            requireHarmless(
                    value < 0 ? setting : setting.substring(0, value), value < 0 ? "" : setting.substring(value + 1));
        }
        properties.stringPropertyNames().forEach(name -> requireHarmless(name, properties.getProperty(name)));
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(OPENING_MILLIS);
        while (true) {
            try {
                return Drivers.connect("org.h2.Driver", "com.h2database:h2", url, properties, drivers);
            } catch (SQLException failure) {
                if (!isOpenElsewhere(failure) || System.nanoTime() >= end || !paused()) {
                    throw failure;
                }
            }
        }
    }

    private static boolean paused() {
        try {
            Thread.sleep(OPENING_PAUSE);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void requireHarmless(String setting, String value) {
        String name = setting.strip().toUpperCase(Locale.ROOT);
        String usual = USUAL.get(name);
        if (name.isEmpty() || SETTINGS.contains(name) || value.strip().equalsIgnoreCase(usual)) {
            return;
        }
        throw new SchemaException(
                Reason.USAGE,
                Problem.of(
                        "The setting " + name + " of an H2 url is refused: "
                                + (usual == null
                                        ? "it may run SQL or code, write files, or change what statements mean."
                                        : "names, types and statements mean other things with it."),
                        usual == null
                                ? "Take it out of the url; what it is to do belongs into a migration."
                                : "Take it out of the url; migrations for another database run on that database."));
    }

    @Override
    public List<String> sessionOf(Connection connection) throws SQLException {
        List<String> restore = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT SETTING_NAME, SETTING_VALUE FROM"
                        + " INFORMATION_SCHEMA.SETTINGS UNION ALL SELECT 'LOCK_TIMEOUT', CAST(LOCK_TIMEOUT() AS"
                        + " VARCHAR)")) {
            while (row.next()) {
                String name = row.getString(1);
                String value = row.getString(2);
                if (name.equals("TIME ZONE")) {
                    restore.add("SET TIME ZONE " + text(value));
                } else if (name.equals("LOCK_TIMEOUT")) {
                    restore.add("SET LOCK_TIMEOUT " + value);
                } else if (USUAL.containsKey(name)) {
                    requireHarmless(name, value);
                }
            }
        }
        return restore;
    }

    @Override
    public String inMemory() {
        return PREFIX + "mem:";
    }

    @Override
    public List<String> prepareSession() {
        return List.of("SET TIME ZONE 'UTC'", "SET LOCK_TIMEOUT 2000");
    }

    @Override
    public boolean tryLock(Connection connection, String name) throws SQLException {
        return lock.take(connection, name);
    }

    @Override
    public void unlock(Connection connection, String name) throws SQLException {
        lock.give(connection, name);
    }

    @Override
    public @Nullable String holder(Connection connection, String name) throws SQLException {
        return lock.holder(connection, name);
    }

    // ---------------------------------------------------------------- words

    @Override
    protected Operation.Visitor<List<Step>> renderer(Leaf leaf, int index, Catalog before) {
        return new H2Renderer(this, leaf, index, before);
    }

    /** H2's manual, "Advanced", "Transaction Isolation": most data definition commits. */
    @Override
    protected boolean definesInTransactions() {
        return false;
    }

    @Override
    protected void requireFit(String name) {
        if (name.length() > LONGEST_NAME) {
            throw new Unsupported("h2 takes names of up to " + LONGEST_NAME + " characters; shorten \""
                    + name.substring(0, LONGEST_NAME / 4) + "..\", which has " + name.length());
        }
    }

    /** Where a plain name is reserved, it means the name as the database would store it. */
    @Override
    protected String quoted(String name) {
        return super.quoted(stored(name));
    }

    static String stored(String name) {
        return Name.isPlain(name) ? name.toUpperCase(Locale.ROOT) : name;
    }

    @Override
    public String literal(Value value) {
        return switch (value.kind()) {
            case UUID -> "UUID " + text(value.text());
            case RANDOM_UUID -> "RANDOM_UUID()";
            default -> super.literal(value);
        };
    }

    /** A client may read a line break of two characters as one, so the first of them is named. */
    @Override
    public String text(String text) {
        return text.contains("\r\n")
                ? "U&" + super.text(text.replace("\\", "\\\\").replace("\r", "\\000d"))
                : super.text(text);
    }

    /** A text that is put into a column of JSON would become a JSON string. */
    @Override
    protected String literal(Value value, Type<?> type) {
        return value.kind() == Value.Kind.TEXT && type instanceof Type.Json
                ? "JSON " + text(value.text())
                : super.literal(value, type);
    }

    @Override
    protected String defaultOf(Value value, Type<?> type) {
        return value.kind() == Value.Kind.EXPRESSION ? "(" + value.text() + ")" : super.defaultOf(value, type);
    }

    @Override
    protected String type(Column column, Catalog catalog) {
        return type(column.type(), column, catalog);
    }

    private String type(Type<?> type, Column column, Catalog catalog) {
        if (type instanceof Type.ArrayOf<?> array) {
            return type(array.element(), column, catalog) + " ARRAY";
        } else if (type instanceof Type.Enumeration enumeration) {
            if (catalog.enumType(enumeration.of()).values().contains("")) {
                throw new Unsupported("h2 takes no empty text as a value of an enum; leave '' of \"" + enumeration.of()
                        + "\" out" + PORTABLE);
            }
            return catalog.enumType(enumeration.of()).values().stream()
                    .map(this::text)
                    .collect(Collectors.joining(", ", "ENUM(", ")"));
        }
        return type.accept(new H2Types());
    }

    @Override
    public String column(Column column, Table table, Catalog catalog) {
        if (column.collation() != null) {
            throw new Unsupported("h2 has one collation for the whole database; leave .collate(\"" + column.collation()
                    + "\") of \"" + column.name() + "\" out" + PORTABLE);
        }
        return super.column(column, table, catalog);
    }

    /** H2 computes each generated column when its row is written. */
    @Override
    protected String generated(Generated generated) {
        return " GENERATED ALWAYS AS (" + generated.expression() + ")";
    }

    /** H2 takes a foreign key to the table itself once the key that it points at is there. */
    @Override
    protected int rank(Constraint constraint) {
        return constraint instanceof ForeignKey ? 2 : super.rank(constraint);
    }

    @Override
    protected @Nullable String constraint(Constraint constraint, @Nullable Table table) {
        if (!(constraint instanceof ForeignKey key)) {
            return super.constraint(constraint, table);
        } else if (key.deferrable() || key.initiallyDeferred()) {
            throw new Unsupported(
                    "h2 checks each foreign key at once; leave .deferrable() of \"" + key.name() + "\" out" + PORTABLE);
        }
        // H2 looks for the table in the schema of the one that points at it.
        boolean outside =
                table != null && table.name().schema() != null && key.target().schema() == null;
        return super.constraint(
                outside ? key.withTarget(new Name(OWN_SCHEMA, key.target().local())) : key, table);
    }

    @Override
    public String createIndex(Name table, Index index) {
        String odd = null;
        if (index.where() != null) {
            odd = "no index with a condition; leave .where(..) of \"" + index.name() + "\" out";
        } else if (index.parts().stream().anyMatch(part -> part.expression() != null)) {
            odd = "no index of an expression; give \"" + index.name()
                    + "\" a column made with storedAs(..), or leave it out";
        } else if (!index.include().isEmpty()) {
            odd = "no .include(..); append the columns to \"" + index.name() + "\" itself, or leave it out";
        } else if (index.method() != null) {
            odd = "no choice of index methods; leave .using(\"" + index.method() + "\") of \"" + index.name()
                    + "\" out";
        }
        if (odd != null) {
            throw new Unsupported("h2 has " + odd + PORTABLE);
        }
        return super.createIndex(table, index);
    }

    @Override
    protected String parameter(Column column, Catalog catalog) {
        return "CAST(? AS " + typeOf(column, catalog) + ")";
    }

    // ---------------------------------------------------------------- scripts and history

    @Override
    public String beginInScript() {
        return "SET AUTOCOMMIT FALSE";
    }

    /** RunScript stops at the first error by itself. */
    @Override
    public List<String> scriptHeader() {
        return List.of();
    }

    /** A text that is no number ends the script; it hangs on a row, else H2 would look at it before there is one. */
    @Override
    public List<String> scriptGuard(String query, String complaint) {
        return List.of("SELECT CAST(" + text(complaint) + " || LEFT(guard.found, 0) AS INTEGER) FROM (SELECT COUNT(*)"
                + " AS found FROM (" + query + ") AS wrong) AS guard WHERE guard.found > 0");
    }

    @Override
    public String nowInScript() {
        return "FORMATDATETIME(CURRENT_TIMESTAMP, 'yyyy-MM-dd''T''HH:mm:ss.SSS''Z''', 'en', 'UTC')";
    }

    @Override
    public String listTables() {
        return "SELECT CASE WHEN REGEXP_LIKE(TABLE_NAME, '^[A-Z_][A-Z0-9_]*$') THEN LOWER(TABLE_NAME) ELSE TABLE_NAME"
                + " END AS name FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = CURRENT_SCHEMA AND TABLE_TYPE IN"
                + " ('BASE TABLE', 'VIEW') ORDER BY 1";
    }

    @Override
    public String hasTable(Name table) {
        return "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = CURRENT_SCHEMA AND TABLE_NAME = "
                + text(stored(table.local()));
    }

    // ---------------------------------------------------------------- failures

    private static boolean isOpenElsewhere(SQLException failure) {
        return failure.getErrorCode() == 90020
                || (failure.getErrorCode() == 8000
                        && String.valueOf(failure.getMessage()).contains("Lock file recently modified"));
    }

    @Override
    public boolean mayPass(SQLException failure) {
        return isInTheWay(failure);
    }

    /** A lock was not to be had in time, two sessions waited for each other, or another one changed the row. */
    static boolean isInTheWay(SQLException failure) {
        int code = failure.getErrorCode();
        return code == 50200 || code == 40001 || code == 90131;
    }

    @Override
    public Reason reasonOf(SQLException failure) {
        return mayPass(failure) || isOpenElsewhere(failure) ? Reason.LOCKED : Reason.FAILED;
    }

    @Override
    public Problem unusable(String url, SQLException failure) {
        String advice = adviceOf(failure);
        return new Problem(
                "The database cannot be used: "
                        + String.valueOf(failure.getMessage()).replaceAll("(?i)(password=)[^;\\s\"]*", "$1.."),
                address(url),
                advice != null ? advice : "What was not committed is rolled back. Mend the cause, and run it again.");
    }

    @Override
    public @Nullable String adviceOf(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case 28000 -> "Check user and password.";
            case 90146, 90149, 90013, 90124 ->
                "There is no such database: check the url, or let H2 create it by" + " opening it once with the right.";
            case 90011 -> "Write the path of the url absolute, or begin it with ./ or ~/.";
            case 90046, 90113, 90138 -> "Check the url.";
            case 90067 -> "Check that the H2 server runs, and host and port of the url.";
            case 90049, 90050 -> "The file is encrypted: check CIPHER in the url, and the password of the file.";
            case 90030, 90048 ->
                "The file is no database of this version of H2: check the url, or use the version that" + " wrote it.";
            case 90020, 8000 -> "Another process has opened the file: end it, or wait, and run the command again.";
            case 50200, 40001, 90131, 90135 ->
                "Another session is in the way: wait until it is done, or end it, and run" + " the command again.";
            case 90040, 90096 ->
                "The user lacks a right: GRANT ALTER ANY SCHEMA or ALL ON SCHEMA to it, or use another" + " user.";
            case 90097 -> "The database or its file is read-only: change its permissions, or use another url.";
            case 90028, 90031, 90024, 90025, 90062 ->
                "The disk cannot be read or written: look at it and at the room on" + " it, and run the command again.";
            default -> null;
        };
    }

    // ---------------------------------------------------------------- reading

    @Override
    public Inspector inspector() {
        return new H2Inspector(this);
    }
}
