package dev.schema.engine.dialect.mysql;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.Check;
import dev.schema.catalog.Constraint.Custom;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.Constraint.Unique;
import dev.schema.catalog.Generated;
import dev.schema.catalog.Index;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.SqlText.Kind;
import dev.schema.catalog.Table;
import dev.schema.catalog.View;
import dev.schema.engine.dialect.Drivers;
import dev.schema.engine.dialect.Rendering;
import dev.schema.engine.dialect.StandardDialect;
import dev.schema.engine.dialect.Step;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.operation.Backfill;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What MySQL and MariaDB have in common. A statement that changes the schema commits by itself, whether it succeeds or
 * not, and is atomic: all that belongs together is therefore one statement.
 *
 * <p>Names in double quotes within expressions mean names, as everywhere in this tool, and are written in backticks:
 * whether the server reads double quotes as text ({@code ANSI_QUOTES}) does not matter.
 */
public abstract class MySqlFamily extends StandardDialect {

    private static final Pattern BEGINNING = Pattern.compile("`([^`]|``)+`\\([0-9]+\\)");

    /** A name has at most so many characters ("Identifier Length Limits" of both manuals). */
    private static final int LONGEST_NAME = 64;

    /** Bytes in a key of InnoDB, and bytes of a character of utf8mb4 ("InnoDB Limits" of both manuals). */
    private static final int LONGEST_KEY = 3072;

    private static final int LONGEST_CHARACTER = 4;

    /** Digits before the point of a decimal number, and behind it ("DECIMAL" of MariaDB's manual). */
    private static final int MOST_DIGITS = 65;

    private static final int MOST_DECIMALS = 38;

    /**
     * Errors instead of cut values; a 0 that is written stays 0; {@code ||} joins texts, as everywhere else. Backslashes
     * escape: {@link #text} relies on it.
     */
    private static final String MODE = "STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,"
            + "NO_AUTO_VALUE_ON_ZERO,PIPES_AS_CONCAT";

    /** What a run sets in its session. */
    private static final Map<String, String> SESSION = session();

    private static Map<String, String> session() {
        Map<String, String> session = new TreeMap<>();
        session.put("sql_mode", "'" + MODE + "'");
        session.put("time_zone", "'+00:00'");
        // A statement that waits for a table lets nobody else at it; it is tried again instead.
        session.put("lock_wait_timeout", "5");
        session.put("foreign_key_checks", "1");
        session.put("unique_checks", "1");
        session.put("sql_safe_updates", "0");
        // It has the lock of the run, and may be idle for long: between two batches, or in a step in Java. 24 days are
        // the most on any system.
        session.put("wait_timeout", "2147483");
        return session;
    }

    /**
     * For subclasses.
     *
     * @param reserved see {@link StandardDialect}
     */
    protected MySqlFamily(Database database, Supplier<Set<String>> reserved) {
        super(database, reserved);
    }

    // ---------------------------------------------------------------- what the two say otherwise

    /** What its JDBC URLs begin with. */
    protected abstract String prefix();

    /** The class of its JDBC driver. */
    protected abstract String driver();

    /** Group and artifact of its JDBC driver. */
    protected abstract String dependency();

    /** The options in a URL that do no harm. */
    protected abstract Set<String> options();

    /** The words of a type that the two do not share; null where they do. */
    protected abstract @Nullable String ownType(Type<?> type);

    /** Refuses a generated column that it cannot have. */
    protected abstract void requireGenerated(Column column, Table table);

    /** Refuses a rule that would not last. */
    protected void requireLasting(Constraint constraint, Table table) {}

    /** Refuses a change of type that needs words of its author. */
    protected void requireConverted(Column from, Column to, Table table) {}

    /** The beginning of a column is no expression: {@code `title`(10)}. */
    private String part(Index index, String expression) {
        return BEGINNING.matcher(expression).matches() ? expression : indexed(index, expression(expression));
    }

    /** An expression as a part of an index. */
    protected abstract String indexed(Index index, String expression);

    /**
     * Further clauses that renaming a column needs.
     *
     * @throws Unsupported if something that reads the column is in the way
     */
    protected abstract List<String> renaming(Table table, String from, String to);

    /** What creates a sequence, after its name. */
    protected abstract String sequence(long start, long increment);

    /** What adds an index that may still be there, because somebody has made by hand the one that stood in for it. */
    protected String addAgain() {
        return "ADD KEY ";
    }

    /** Whether a check may belong to a column, where DROP CONSTRAINT does not find it. */
    protected boolean keepsChecksInColumns() {
        return false;
    }

    /** A query of what a MODIFY of the column would lose beside what both know of; null for nothing. */
    protected abstract @Nullable String otherwiseLost(Column column);

    /** SQL for a default of {@code information_schema.columns c} as {@link #defaultOf} writes it. */
    protected abstract String liveDefault();

    // ---------------------------------------------------------------- connecting

    @Override
    public final boolean accepts(String url) {
        return url.startsWith(prefix());
    }

    @Override
    public final Properties forScripts() {
        Properties settings = new Properties();
        settings.setProperty("allowMultiQueries", "true");
        return settings;
    }

    @Override
    public final Connection connect(String url, Properties properties, ClassLoader drivers) throws SQLException {
        ServerUrl.check(url, prefix(), options());
        Connection connection = Drivers.connect(driver(), dependency(), url, properties, drivers);
        try {
            boolean maria = connection
                    .getMetaData()
                    .getDatabaseProductName()
                    .toLowerCase(Locale.ROOT)
                    .contains("maria");
            requireServer(maria ? Database.MARIADB : Database.MYSQL);
            return connection;
        } catch (SQLException | RuntimeException failure) {
            connection.close();
            throw failure;
        }
    }

    private void requireServer(Database found) throws SQLException {
        if (!found.equals(database())) {
            throw new SQLException("the server is a " + found + "; its url begins with jdbc:" + found + ":");
        }
    }

    @Override
    public final List<String> sessionOf(Connection connection) throws SQLException {
        String query =
                SESSION.keySet().stream().map(name -> "@@SESSION." + name).collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT " + query)) {
            row.next();
            List<String> set = new ArrayList<>();
            int at = 1;
            for (var entry : SESSION.entrySet()) {
                String value = row.getString(at++);
                set.add(entry.getKey() + " = " + (entry.getValue().startsWith("'") ? "'" + value + "'" : value));
            }
            return List.of("SET SESSION " + String.join(", ", set));
        }
    }

    @Override
    public final List<String> prepareSession() {
        return List.of("SET SESSION "
                + SESSION.entrySet().stream()
                        .map(entry -> entry.getKey() + " = " + entry.getValue())
                        .collect(Collectors.joining(", ")));
    }

    /** Locks are the server's: the name tells databases apart, and is short. */
    private static String lockName() {
        return "concat('schema_', left(sha2(concat(database(), '/', ?), 256), 40))";
    }

    @Override
    public final boolean tryLock(Connection connection, String name) throws SQLException {
        return "1".equals(locked(connection, "SELECT GET_LOCK(" + lockName() + ", 0)", name));
    }

    @Override
    public final void unlock(Connection connection, String name) throws SQLException {
        locked(connection, "SELECT RELEASE_LOCK(" + lockName() + ")", name);
    }

    @Override
    public final @Nullable String holder(Connection connection, String name) throws SQLException {
        return locked(
                connection,
                "SELECT coalesce((SELECT concat('session ', id, ' of ', user, ' from ', host) FROM"
                        + " information_schema.processlist WHERE id = held.by_id), concat('session ', by_id))"
                        + " FROM (SELECT IS_USED_LOCK(" + lockName() + ") AS by_id) held",
                name);
    }

    private static @Nullable String locked(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    // ---------------------------------------------------------------- steps

    @Override
    protected final boolean definesInTransactions() {
        return false;
    }

    @Override
    protected final boolean commentsApart() {
        return false;
    }

    @Override
    protected final Operation.Visitor<List<Step>> renderer(Leaf leaf, int index, Catalog before) {
        return new FamilyRenderer(this, leaf, index, before);
    }

    @Override
    public final int together(List<Leaf> leaves, Catalog before) {
        return Numbered.length(leaves, before);
    }

    @Override
    public final Rendering render(List<Leaf> leaves, int index, Catalog before) {
        return leaves.size() == 1
                ? super.render(leaves, index, before)
                : new Rendering(new FamilyRenderer(this, leaves.get(0), index, before).together(leaves), false);
    }

    /** A key is compared as what it is, not as text. */
    @Override
    protected final String parameter(Column column, Catalog catalog) {
        String type = typeOf(column.withCollation(null), catalog);
        if (type.startsWith("binary") || type.startsWith("varbinary")) {
            throw new Unsupported(database() + " cannot follow \"" + column.name() + "\" in batches, because it is "
                    + type + ": give keyedBy(..) a column of numbers or texts");
        } else if (type.contains("int")) {
            return type.contains("unsigned") ? "CAST(? AS UNSIGNED)" : "CAST(? AS SIGNED)";
        }
        return type.startsWith("decimal") ? "CAST(? AS " + type + ")" : "?";
    }

    @Override
    public final Step batches(Backfill op, int index, Catalog before) {
        Map<String, String> set = new TreeMap<>();
        op.set().forEach((column, sql) -> set.put(column, expression(sql)));
        return super.batches(
                new Backfill(
                        op.table(),
                        new TreeMap<>(set),
                        op.where() == null ? null : expression(op.where()),
                        op.keyedBy(),
                        op.batchSize(),
                        op.pauseMillis()),
                index,
                before);
    }

    // ---------------------------------------------------------------- words

    @Override
    protected final void requireFit(String name) {
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new Unsupported(database() + " has names of at most " + LONGEST_NAME + " characters; \"" + name
                    + "\" has " + name.codePointCount(0, name.length()) + ": give it a shorter one");
        } else if (name.endsWith(" ")) {
            throw new Unsupported(database() + " has no names that end in a blank: \"" + name + "\"");
        } else if (name.codePoints().anyMatch(Character::isSupplementaryCodePoint)) {
            throw new Unsupported(
                    database() + " has no names with characters beyond U+FFFF: \"" + name + "\"; choose another");
        }
    }

    @Override
    protected final String quoted(String name) {
        return '`' + name.replace("`", "``") + '`';
    }

    /** SQL of an author for all databases, with names in this database's quotes. */
    protected final String expression(String sql) {
        StringBuilder own = new StringBuilder();
        for (SqlText.Token token : SqlText.of(sql).tokens()) {
            boolean name = token.kind() == Kind.QUOTED && token.text().startsWith("\"");
            own.append(name ? quoted(token.name()) : token.text());
        }
        return own.toString();
    }

    @Override
    public final String text(String text) {
        return Texts.literal(text);
    }

    @Override
    public String literal(Value value) {
        return switch (value.kind()) {
            case DATE, TIME, TIMESTAMP, TIMESTAMP_TZ -> text(value.text());
            case NOW -> "current_timestamp(6)";
            case EXPRESSION -> expression(value.text());
            case NUMBER -> number(value.text());
            default -> super.literal(value);
        };
    }

    /** What no decimal number can hold would be cut to one that does, if it were written without an exponent. */
    private static String number(String text) {
        BigDecimal number = new BigDecimal(text);
        boolean decimal = number.precision() - number.scale() <= MOST_DIGITS && number.scale() <= MOST_DECIMALS;
        BigDecimal bare = number.stripTrailingZeros();
        return decimal ? text : bare.unscaledValue() + "e" + -bare.scale();
    }

    /** What is no literal stands in parentheses; of the times only that of a timestamp need not. */
    @Override
    protected String defaultOf(Value value, Type<?> type) {
        return switch (value.kind()) {
            case NOW -> now(type);
            case RANDOM_UUID, EXPRESSION -> "(" + literal(value) + ")";
            default -> literal(value);
        };
    }

    private static String now(Type<?> type) {
        if (type instanceof Type.TimestampTz) {
            return "(utc_timestamp(6))";
        } else if (type instanceof Type.Date) {
            return "(current_date)";
        }
        return type instanceof Type.Time ? "(current_time(6))" : "current_timestamp(6)";
    }

    @Override
    protected final String type(Column column, Catalog catalog) {
        String own = ownType(column.type());
        return own == null ? column.type().accept(new FamilyTypes(this, column, catalog)) : own;
    }

    @Override
    public final String column(Column column, Table table, Catalog catalog) {
        String type = typeOf(column, catalog);
        StringBuilder sql =
                new StringBuilder(identifier(column.name())).append(' ').append(type);
        Generated generated = column.generated();
        if (generated != null) {
            requireGenerated(column, table);
            requireWithoutNumber(generated.expression(), "generated column \"" + column.name() + "\"", table);
            sql.append(" GENERATED ALWAYS AS (")
                    .append(expression(generated.expression()))
                    .append(generated.stored() ? ") STORED" : ") VIRTUAL");
        }
        if (column.notNull()) {
            sql.append(" NOT NULL");
        } else if (type.toLowerCase(Locale.ROOT).startsWith("timestamp")) {
            // Without the word, old settings of the server make it NOT NULL.
            sql.append(" NULL");
        }
        // A column that refuses NULL must not say that it is the default.
        Value value = column.defaultValue();
        if (value != null && (column.hasDefault() || !column.notNull())) {
            sql.append(" DEFAULT ").append(defaultOf(value, column.type()));
        }
        return sql.append(column.identity() ? " AUTO_INCREMENT" : "")
                .append(column.comment() == null ? "" : " COMMENT " + text(column.comment()))
                .toString();
    }

    /** The whole statement: keys and comments stand within it. */
    @Override
    public final String createTable(Table table, Name name, Catalog catalog) {
        requirePossible(table);
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(column(column, table, catalog)));
        table.primaryKey().ifPresent(key -> lines.add(constraint(key, table)));
        table.constraints().stream()
                .filter(constraint -> constraint instanceof Unique)
                .forEach(unique -> lines.add(constraint(unique, table)));
        table.indexes().forEach(index -> lines.add(key(index, table)));
        ReferenceIndexes.of(table)
                .forEach((key, columns) -> lines.add("KEY " + identifier(key) + " (" + identifiers(columns) + ")"));
        table.constraints().stream()
                .filter(constraint -> !(constraint instanceof PrimaryKey || constraint instanceof Unique))
                .map(constraint -> constraint(constraint, table))
                .filter(sql -> sql != null)
                .forEach(lines::add);
        String options = table.options().get(database());
        return "CREATE TABLE " + identifier(name) + " (\n    " + String.join(",\n    ", lines) + "\n)"
                + (table.comment() == null ? "" : " COMMENT=" + text(table.comment()))
                + (options == null ? "" : " " + options);
    }

    /** Refuses a column as a part of the keys that it is in. */
    final void requireKeys(String column, Table table) {
        table.constraints().stream()
                .filter(constraint -> constraint.uses(column))
                .forEach(constraint -> constraint(constraint, table));
        table.indexes().stream()
                .filter(index -> index.parts().stream().anyMatch(part -> column.equals(part.column())))
                .filter(index ->
                        index.where() == null && index.parts().stream().noneMatch(part -> part.column() == null))
                .forEach(index -> key(index, table));
    }

    /** Refuses what the parts of a table forbid each other. */
    final void requirePossible(Table table) {
        Numbered.without(table).ifPresent(column -> {
            throw new Unsupported(database() + " numbers rows only in the first column of a key; make \""
                    + table.name() + "." + column + "\" the primary key or unique in the same revision, or drop"
                    + " identity()");
        });
        ReferenceActions.trouble(table).ifPresent(trouble -> {
            throw new Unsupported(database() + " " + trouble);
        });
    }

    @Override
    protected final @Nullable String constraint(Constraint constraint, @Nullable Table table) {
        if (table != null) {
            requireLasting(constraint, table);
        }
        if (constraint instanceof PrimaryKey key) {
            requireKey(key.columns(), key.describe(), table);
            return "PRIMARY KEY (" + identifiers(key.columns()) + ")";
        } else if (constraint instanceof Unique unique) {
            requireIndexName(unique.name());
            requireKey(unique.columns(), unique.describe(), table);
        } else if (constraint instanceof Check check) {
            requireWithoutNumber(check.expression(), check.describe(), table);
            return super.constraint(new Check(check.name(), expression(check.expression())), table);
        } else if (constraint instanceof ForeignKey key) {
            requireImmediate(key);
            requireNamed(key, table);
            requireIndexName(key.name());
            requireKey(key.columns(), key.describe(), table);
        }
        return constraint instanceof Custom custom && !custom.databases().contains(database())
                ? null
                : super.constraint(constraint, table);
    }

    /** A number comes later than what is computed of its row ("CHECK Constraints", "Generated Columns"). */
    private void requireWithoutNumber(String expression, String what, @Nullable Table table) {
        List<Column> columns = table == null ? List.of() : table.columns();
        for (Column column : columns) {
            if (column.identity() && SqlText.of(expression).mentions(column.name())) {
                throw new Unsupported(
                        database() + " cannot read \"" + column.name() + "\", which it numbers itself, in " + what
                                + "; leave that out there with on(..).otherwise(..)");
            }
        }
    }

    private void requireIndexName(String name) {
        if (name.equalsIgnoreCase("primary")) {
            throw new Unsupported(
                    database() + " calls the primary key \"" + name + "\"; give the other key or index another name");
        }
    }

    private void requireImmediate(ForeignKey key) {
        if (key.deferrable() || key.initiallyDeferred()) {
            throw new Unsupported(database() + " checks foreign keys at once; leave deferrable() of \"" + key.name()
                    + "\" out there with on(..).otherwise(..)");
        }
    }

    /** A name without a schema is looked for beside the table that refers to it, not in the session's own schema. */
    private void requireNamed(ForeignKey key, @Nullable Table table) {
        if (table != null && table.name().schema() != null && key.target().schema() == null) {
            throw new Unsupported(database() + " cannot point from \"" + table.name() + "\" into the connection's own"
                    + " database, whose name no migration knows; keep both tables in one, or leave \"" + key.name()
                    + "\" out there with on(..).otherwise(..)");
        }
    }

    /** Refuses a key that the server would refuse, or silently cut to the beginning of its values. */
    private void requireKey(List<String> columns, String key, @Nullable Table table) {
        if (table == null) {
            return;
        }
        int bytes = 0;
        for (String name : columns) {
            Column column = table.column(name);
            Type<?> type = column.type();
            boolean own = column.typeOn().containsKey(database());
            if (!own && FamilyTypes.isUnlimited(type)) {
                throw new Unsupported(database() + " has no key over " + type + ": " + key + " names \""
                        + table.name() + "." + name + "\"; make that a varchar(..) or bytes(n), or index a generated"
                        + " column that holds the beginning or a hash of it");
            }
            bytes += own ? 0 : FamilyTypes.characters(type) * LONGEST_CHARACTER + FamilyTypes.bytes(type);
        }
        if (bytes > LONGEST_KEY && !table.options().containsKey(database())) {
            throw new Unsupported(database() + " has keys of at most " + LONGEST_KEY + " bytes: " + key + " of \""
                    + table.name() + "\" has " + bytes + "; make its columns shorter, or index a generated column"
                    + " that holds a hash");
        }
    }

    /** An index as a line of a table, or behind ADD. */
    final String key(Index index, @Nullable Table table) {
        requireIndexName(index.name());
        String name = identifier(index.name());
        if (index.where() != null) {
            throw new Unsupported(database() + " has no partial index; drop .where(..) of \"" + index.name()
                    + "\" there with on(..).otherwise(..)");
        } else if (!index.include().isEmpty()) {
            throw new Unsupported(database() + " has no .include(..); append the columns to \"" + index.name()
                    + "\" itself, or drop it there with on(..).otherwise(..)");
        }
        String method = index.method() == null ? "" : index.method().toLowerCase(Locale.ROOT);
        boolean words = method.equals("fulltext") || method.equals("spatial");
        if (!words && !Set.of("", "btree", "hash").contains(method)) {
            throw new Unsupported(database() + " has no index method \"" + index.method()
                    + "\", but btree, hash, fulltext and spatial; drop .using(..) of \"" + index.name()
                    + "\" there with on(..).otherwise(..)");
        }
        if (!words) {
            requireKey(
                    index.parts().stream()
                            .map(Index.Part::column)
                            .filter(column -> column != null)
                            .toList(),
                    index.describe(),
                    table);
        }
        String parts = index.parts().stream()
                .map(part -> (part.column() == null
                                ? part(index, String.valueOf(part.expression()))
                                : identifier(part.column()))
                        + (part.descending() ? " DESC" : ""))
                .collect(Collectors.joining(", "));
        return (index.unique() ? "UNIQUE KEY " : words ? method.toUpperCase(Locale.ROOT) + " KEY " : "KEY ") + name
                + (words || method.isEmpty() ? "" : " USING " + method.toUpperCase(Locale.ROOT)) + " (" + parts + ")";
    }

    /** Indexes are clauses of {@code ALTER TABLE} here. */
    @Override
    public final String createIndex(Name table, Index index) {
        return "ALTER TABLE " + identifier(table) + " ADD " + key(index, null);
    }

    @Override
    public final String createView(View view) {
        return super.createView(new View(view.name(), expression(view.query())));
    }

    // ---------------------------------------------------------------- the history

    /** Ids are told apart by case, whatever the database is set to. */
    @Override
    public final String createIfMissing(Table table) {
        return super.createIfMissing(table) + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin";
    }

    @Override
    public final String listTables() {
        return "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = database()"
                + " ORDER BY table_name";
    }

    @Override
    public final String hasTable(Name table) {
        return "SELECT table_name FROM information_schema.tables WHERE table_schema = database() AND table_name = "
                + text(table.local());
    }

    // ---------------------------------------------------------------- scripts

    @Override
    public final String beginInScript() {
        return "START TRANSACTION";
    }

    @Override
    public final String nowInScript() {
        return "concat(left(date_format(utc_timestamp(3), '%Y-%m-%dT%H:%i:%s.%f'), 23), 'Z')";
    }

    @Override
    public List<String> scriptHeader() {
        // Without --force the clients stop at the first error.
        return List.of("SET NAMES utf8mb4;");
    }

    // ---------------------------------------------------------------- troubles

    @Override
    public final boolean mayPass(SQLException failure) {
        return Failures.passes(failure);
    }

    @Override
    public final Reason reasonOf(SQLException failure) {
        return Failures.passes(failure) ? Reason.LOCKED : Reason.FAILED;
    }

    @Override
    public final Problem unusable(String url, SQLException failure) {
        return new Problem(
                "The database cannot be used: " + Failures.message(failure),
                ServerUrl.withoutSecrets(url),
                Failures.advice(failure)
                        .orElse("Mend the cause, and run the command again; a revision that is half-way goes on where"
                                + " it stopped."));
    }

    @Override
    public final @Nullable String adviceOf(SQLException failure) {
        return Failures.advice(failure).orElse(null);
    }
}
