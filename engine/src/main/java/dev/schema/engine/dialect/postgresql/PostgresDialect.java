package dev.schema.engine.dialect.postgresql;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Index;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.Table;
import dev.schema.catalog.Trigger;
import dev.schema.engine.dialect.Drivers;
import dev.schema.engine.dialect.Rendering;
import dev.schema.engine.dialect.StandardDialect;
import dev.schema.engine.dialect.Step;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.engine.inspect.Inspector;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.operation.DropTable;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameTable;
import dev.schema.operation.TableOperation;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL 14 and later: nearly everything is transactional, and nearly everything can be altered in place. What is in
 * the way of a change steps {@link Aside} in the same transaction.
 *
 * <p>Texts are written in plain quotes, in which a backslash is a backslash: sessions and scripts see to it that
 * {@code standard_conforming_strings} is on. Scripts are for {@code psql -X}. They do not use its {@code \restrict},
 * which clients older than the summer of 2025 refuse and which needs a random word in each script: instead no statement
 * with a backslash outside of quotes gets into a plan, so that there is nothing that psql could take for a command.
 */
public final class PostgresDialect extends StandardDialect {

    /** The longest name, in bytes: what is longer is cut off without a word (manual, 4.1.1). */
    static final int LONGEST_NAME = 63;

    /** What a session is changed in, and put back to. */
    private static final List<String> SETTINGS = List.of(
            "lock_timeout",
            "statement_timeout",
            "idle_session_timeout",
            "idle_in_transaction_session_timeout",
            "TimeZone",
            "DateStyle",
            "standard_conforming_strings",
            "quote_all_identifiers",
            "application_name");

    private final SessionLock lock = new SessionLock();
    private final Troubles troubles = new Troubles();

    /** For the service loader. */
    public PostgresDialect() {
        super(Database.POSTGRESQL, () -> Keywords.ALL);
    }

    // ---------------------------------------------------------------- sessions

    @Override
    public boolean accepts(String url) {
        return url.startsWith(Options.PREFIX);
    }

    @Override
    public Connection connect(String url, Properties properties, ClassLoader drivers) throws SQLException {
        Options.check(url);
        Properties settings = new Properties();
        // A server that is gone is noticed, whoever stands in between.
        settings.setProperty("tcpKeepAlive", "true");
        settings.setProperty("connectTimeout", "10");
        settings.setProperty("ApplicationName", "schema");
        settings.putAll(properties);
        Options.of(url).keySet().forEach(settings::remove);
        Connection connection =
                Drivers.connect("org.postgresql.Driver", "org.postgresql:postgresql", url, settings, drivers);
        noticeDeadClients(connection);
        return connection;
    }

    /** A process that was killed holds its locks until its server process tries to answer, unless that looks earlier. */
    private static void noticeDeadClients(Connection connection) throws SQLException {
        try {
            execute(connection, "SET client_connection_check_interval = '2s'");
        } catch (SQLException unable) {
            // Servers on some systems cannot; anything worse than that shows at the next statement.
            if (connection.isClosed()) {
                throw unable;
            }
        }
    }

    @Override
    public List<String> sessionOf(Connection connection) throws SQLException {
        String now = SETTINGS.stream()
                .map(setting -> "current_setting(" + text(setting) + ")")
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT " + now)) {
            row.next();
            List<String> back = new ArrayList<>();
            for (int i = 0; i < SETTINGS.size(); i++) {
                back.add("set_config(" + text(SETTINGS.get(i)) + ", " + text(row.getString(i + 1)) + ", false)");
            }
            return List.of("SELECT " + String.join(", ", back));
        }
    }

    /**
     * A lock that others hold is given up after 2 s: who waits for it makes all wait that come later. The session may be
     * idle for long, between two batches or in a step in Java, and has the lock of the run all the while.
     */
    /** What pg_dump writes sets the search path, and has commands of psql. */
    @Override
    public void runScript(Connection connection, String script) throws SQLException {
        super.runScript(connection, script.replaceAll("(?m)^\\\\.*$", ""));
        try (Statement statement = connection.createStatement()) {
            statement.execute("RESET ALL");
        }
    }

    @Override
    public List<String> prepareSession() {
        return List.of(
                "SET standard_conforming_strings = on",
                "SET lock_timeout = '2s'",
                "SET idle_session_timeout = 0",
                "SET idle_in_transaction_session_timeout = 0",
                "SET TimeZone = 'UTC'",
                "SET DateStyle = 'ISO, MDY'",
                "SET quote_all_identifiers = off",
                "SET application_name = 'schema'");
    }

    /** A concurrent build waits for all transactions that are open, as long as they are. */
    @Override
    public List<List<String>> around(Step.Alone step) {
        boolean patient = SqlText.of(step.sql()).words().stream().limit(5).anyMatch(word -> word.is("concurrently"));
        return patient
                ? List.of(
                        List.of("SET lock_timeout = 0", "SET statement_timeout = 0"),
                        List.of("RESET statement_timeout", "SET lock_timeout = '2s'"))
                : super.around(step);
    }

    @Override
    public boolean tryLock(Connection connection, String name) throws SQLException {
        return lock.take(connection, name);
    }

    @Override
    public void unlock(Connection connection, String name) throws SQLException {
        lock.give(connection);
    }

    @Override
    public @Nullable String holder(Connection connection, String name) throws SQLException {
        return lock.holder(connection, name);
    }

    // ---------------------------------------------------------------- plans

    @Override
    protected Operation.Visitor<List<Step>> renderer(Leaf leaf, int index, Catalog before) {
        return new PostgresRenderer(this, leaf, index, before, List.of());
    }

    @Override
    public Rendering render(List<Leaf> leaves, int index, Catalog before) {
        return render(leaves, index, before, List.of());
    }

    @Override
    public Rendering render(List<Leaf> leaves, int index, Catalog before, List<Leaf> later) {
        Leaf leaf = leaves.get(0);
        if (leaf.isIdle()) {
            return new Rendering(List.of(), false);
        }
        List<Step> steps = leaf.operation().accept(new PostgresRenderer(this, leaf, index, before, later));
        for (Step step : steps) {
            if (!(step instanceof Step.Run) && RawSql.hasOpenBackslash(step.text())) {
                throw new Unsupported("a backslash stands outside of quotes in \""
                        + leaf.operation().describe() + "\": in a script that is a command to psql; take it out");
            }
        }
        return new Rendering(settled(leaf, index, before, steps), false);
    }

    /** A table cannot be altered while rows of its transaction still wait for a deferred check. */
    private List<Step> settled(Leaf leaf, int index, Catalog before, List<Step> steps) {
        Name table = changed(leaf.operation());
        if (table == null || leaf.autocommit() || steps.stream().anyMatch(Step::alone) || before.isUnknown(table)) {
            return steps;
        }
        Set<Name> deferred = deferred(before, table);
        if (deferred.isEmpty()) {
            return steps;
        }
        List<Step> all = new ArrayList<>();
        all.add(new Step.Execute(index, "SET CONSTRAINTS " + names(deferred) + " IMMEDIATE"));
        all.addAll(steps);
        Catalog after = leaf.operation().applyTo(before);
        Set<Name> left = after.tables().containsKey(table) ? deferred(after, table) : new TreeSet<>();
        left.retainAll(deferred);
        if (!left.isEmpty()) {
            all.add(new Step.Execute(index, "SET CONSTRAINTS " + names(left) + " DEFERRED"));
        }
        return all;
    }

    private static @Nullable Name changed(Operation operation) {
        if (operation instanceof TableOperation change) {
            return change.table();
        } else if (operation instanceof DropTable drop) {
            return drop.table();
        }
        return operation instanceof RenameTable rename ? rename.from() : null;
    }

    private static Set<Name> deferred(Catalog catalog, Name name) {
        Set<Name> found = new TreeSet<>();
        for (Table table : catalog.tables().values()) {
            for (ForeignKey key : table.foreignKeys()) {
                boolean near = table.name().equals(name) || key.target().equals(name);
                if (near && key.initiallyDeferred()) {
                    found.add(table.name().withLocal(key.name()));
                }
            }
        }
        return found;
    }

    private String names(Set<Name> names) {
        return names.stream().map(this::identifier).collect(Collectors.joining(", "));
    }

    // ---------------------------------------------------------------- words

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    protected void requireFit(String name) {
        if (bytes(name) > LONGEST_NAME) {
            throw new Unsupported(
                    "the name \"" + name + "\" has " + bytes(name) + " bytes, and postgresql cuts names off" + " after "
                            + LONGEST_NAME + "; choose a shorter one, also for what is named after it");
        }
    }

    @Override
    protected String type(Column column, Catalog catalog) {
        return column.type().accept(new PostgresTypes(this, column.name()));
    }

    @Override
    public String column(Column column, Table table, Catalog catalog) {
        String own = column.typeOn().get(Database.POSTGRESQL);
        if (own != null && own.strip().toLowerCase(java.util.Locale.ROOT).matches("(small|big)?serial[248]?")) {
            throw new Unsupported("\"" + own + "\" is no type but a shorthand of postgresql; number \"" + table.name()
                    + "." + column.name() + "\" with identity()");
        }
        if (column.generated() != null && !column.generated().stored()) {
            throw new Unsupported("postgresql has no virtual columns before version 18; use storedAs(..) for \""
                    + table.name() + "." + column.name() + "\", there with on(..).otherwise(..)");
        }
        return super.column(column, table, catalog);
    }

    @Override
    public String literal(Value value) {
        return switch (value.kind()) {
            case BYTES -> "'\\x" + value.text() + "'::bytea";
            case BOOLEAN -> value.text();
            case RANDOM_UUID -> "gen_random_uuid()";
            default -> super.literal(value);
        };
    }

    /** In parentheses: what stands behind DEFAULT in a column is but a part of the expressions that there are. */
    @Override
    protected String defaultOf(Value value, Type<?> type) {
        return value.kind() == Value.Kind.EXPRESSION ? "(" + value.text() + ")" : super.defaultOf(value, type);
    }

    @Override
    public String createIndex(Name table, Index index) {
        return createIndex(table, index, false);
    }

    String createIndex(Name table, Index index, boolean concurrently) {
        String parts = index.parts().stream()
                .map(part -> (part.column() == null ? "(" + part.expression() + ")" : identifier(part.column()))
                        + (part.descending() ? " DESC" : ""))
                .collect(Collectors.joining(", "));
        return (index.unique() ? "CREATE UNIQUE INDEX " : "CREATE INDEX ")
                + (concurrently ? "CONCURRENTLY " : "")
                + identifier(index.name()) + " ON " + identifier(table)
                + (index.method() == null ? "" : " USING " + identifier(index.method()))
                + " (" + parts + ")"
                + (index.include().isEmpty() ? "" : " INCLUDE (" + identifiers(index.include()) + ")")
                + (index.where() == null ? "" : " WHERE " + index.where());
    }

    @Override
    protected String parameter(Column column, Catalog catalog) {
        Type<?> type = column.type();
        boolean text = type instanceof Type.Varchar || type instanceof Type.Text;
        return text && !column.typeOn().containsKey(Database.POSTGRESQL)
                ? "?"
                : "CAST(? AS " + typeOf(column.withCollation(null), catalog) + ")";
    }

    @Override
    public Inspector inspector() {
        return new PostgresInspector(this);
    }

    // ---------------------------------------------------------------- history and scripts

    private static final String OWN = " FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid ="
            + " c.relnamespace WHERE n.nspname = current_schema() AND c.relkind IN ";

    @Override
    public String dropTrigger(Trigger trigger) {
        return super.dropTrigger(trigger) + " ON " + identifier(trigger.table());
    }

    @Override
    public String listTables() {
        return "SELECT c.relname::text AS name" + OWN + "('r', 'p', 'v', 'm', 'f') AND NOT EXISTS (SELECT FROM"
                + " pg_catalog.pg_depend e WHERE e.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND e.objid ="
                + " c.oid AND e.deptype = 'e') ORDER BY 1";
    }

    @Override
    public String hasTable(Name table) {
        return "SELECT c.relname::text AS name" + OWN + "('r', 'p') AND c.relname = " + text(table.local());
    }

    @Override
    public String nowInScript() {
        return "to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')";
    }

    @Override
    public String beginInScript() {
        return "BEGIN";
    }

    @Override
    public List<String> scriptHeader() {
        return List.of("\\set ON_ERROR_STOP on");
    }

    @Override
    public List<String> scriptGuard(String query, String complaint) {
        String body = " BEGIN IF EXISTS (" + query + ") THEN RAISE EXCEPTION USING MESSAGE = " + text(complaint)
                + "; END IF; END ";
        String tag = "$guard$";
        for (int i = 1; body.contains(tag); i++) {
            tag = "$guard" + i + "$";
        }
        return List.of("DO " + tag + body + tag);
    }

    // ---------------------------------------------------------------- troubles

    @Override
    public boolean mayPass(SQLException failure) {
        return Troubles.MAY_PASS.contains(String.valueOf(failure.getSQLState()));
    }

    @Override
    public Reason reasonOf(SQLException failure) {
        return mayPass(failure) ? Reason.LOCKED : Reason.FAILED;
    }

    @Override
    public Problem unusable(String url, SQLException failure) {
        return troubles.unusable(url, failure);
    }

    @Override
    public @Nullable String adviceOf(SQLException failure) {
        return troubles.adviceOf(failure);
    }
}
