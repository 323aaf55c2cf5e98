package dev.schema.engine.dialect;

import dev.schema.catalog.Action;
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
import dev.schema.catalog.Table;
import dev.schema.catalog.View;
import dev.schema.operation.Backfill;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.operation.Rows;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The SQL that databases have in common; a dialect overrides what it says otherwise. */
public abstract class StandardDialect implements Dialect {

    private final Database database;
    private final Supplier<Set<String>> reserved;

    /**
     * For subclasses.
     *
     * @param reserved the words, in lower case, that cannot be bare names
     */
    protected StandardDialect(Database database, Set<String> reserved) {
        this(database, () -> reserved);
    }

    /**
     * For subclasses with so many reserved words that who uses another database should not wait for them.
     *
     * @param reserved says the words, in lower case, that cannot be bare names, whenever it is asked
     */
    protected StandardDialect(Database database, Supplier<Set<String>> reserved) {
        this.database = database;
        this.reserved = reserved;
    }

    /** One visitor for each operation that is rendered: it knows the catalog before it, and its index. */
    protected abstract Operation.Visitor<List<Step>> renderer(Leaf leaf, int index, Catalog before);

    /** The type of a column as SQL; the catalog knows the values of enums. */
    protected abstract String type(Column column, Catalog catalog);

    @Override
    public final Database database() {
        return database;
    }

    /** Whether a transaction holds statements that change the schema; else each of them commits by itself. */
    protected boolean definesInTransactions() {
        return true;
    }

    /** Whether comments are statements of their own; else the dialect writes them elsewhere, or has none. */
    protected boolean commentsApart() {
        return true;
    }

    /** A server answers for itself. */
    @Override
    public boolean exists(String url) {
        return true;
    }

    @Override
    public String resolve(String url, Path folder) {
        return url;
    }

    @Override
    public List<String> sessionOf(Connection connection) throws SQLException {
        return List.of();
    }

    @Override
    public List<List<Step>> guardReferences() {
        return List.of(List.of(), List.of());
    }

    @Override
    public List<String> suspendReferences() {
        return List.of();
    }

    @Override
    public List<String> resumeReferences() {
        return List.of();
    }

    @Override
    public int together(List<Leaf> leaves, Catalog before) {
        return 1;
    }

    @Override
    public Rendering render(List<Leaf> leaves, int index, Catalog before) {
        Leaf leaf = leaves.get(0);
        return leaf.isIdle()
                ? new Rendering(List.of(), false)
                : new Rendering(leaf.operation().accept(renderer(leaf, index, before)), false);
    }

    @Override
    public final String identifier(Name name) {
        return name.schema() == null
                ? identifier(name.local())
                : identifier(name.schema()) + "." + identifier(name.local());
    }

    /** A single name as SQL. */
    public final String identifier(String name) {
        requireFit(name);
        return Name.isPlain(name) && !reserved.get().contains(name) ? name : quoted(name);
    }

    /**
     * Refuses a name that this database would cut off or not take; asked for each name that is written.
     *
     * @throws Unsupported if it does not fit
     */
    protected void requireFit(String name) {}

    /** A name in the database's quotes. */
    protected String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Names as SQL, separated by commas. */
    public final String identifiers(List<String> names) {
        return names.stream().map(this::identifier).collect(Collectors.joining(", "));
    }

    @Override
    public String literal(Value value) {
        return switch (value.kind()) {
            case NULL -> "NULL";
            case NUMBER, EXPRESSION -> value.text();
            case BOOLEAN -> value.text().toUpperCase(Locale.ROOT);
            case TEXT, UUID -> text(value.text());
            case BYTES -> "x'" + value.text() + "'";
            case DATE -> "DATE " + text(value.text());
            case TIME -> "TIME " + text(value.text());
            case TIMESTAMP -> "TIMESTAMP " + text(value.text());
            case TIMESTAMP_TZ -> "TIMESTAMP WITH TIME ZONE " + text(value.text() + "+00:00");
            case NOW -> "CURRENT_TIMESTAMP";
            case RANDOM_UUID -> throw new Unsupported(database + " has no expression for a random UUID here");
        };
    }

    /** A text literal. */
    public String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** The value as SQL for a column of this type. */
    protected String literal(Value value, Type<?> type) {
        return literal(value);
    }

    /** What stands behind DEFAULT. */
    protected String defaultOf(Value value, Type<?> type) {
        return value.kind() == Value.Kind.NOW && type instanceof Type.Date ? "CURRENT_DATE" : literal(value, type);
    }

    /** The whole statement, without the indexes. */
    public String createTable(Table table, Name name, Catalog catalog) {
        List<String> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(column(column, table, catalog)));
        table.constraints().stream()
                .sorted(Comparator.comparing(this::rank))
                .map(constraint -> constraint(constraint, table))
                .filter(sql -> sql != null)
                .forEach(parts::add);
        String options = table.options().get(database);
        return "CREATE TABLE " + identifier(name) + " (\n    " + String.join(",\n    ", parts) + "\n)"
                + (options == null ? "" : " " + options);
    }

    /** Constraints of a new table are written in the order of these numbers: keys first. */
    protected int rank(Constraint constraint) {
        // SQLite up to 3.54 cannot rename the column of a key that stands behind a unique constraint on it.
        return constraint instanceof PrimaryKey ? 0 : 1;
    }

    /** The type of a column as SQL, in its author's words if there are any, and its collation. */
    public final String typeOf(Column column, Catalog catalog) {
        String own = column.typeOn().get(database);
        return (own == null ? type(column, catalog) : own)
                + (column.collation() == null ? "" : " COLLATE " + identifier(column.collation()));
    }

    /** One line of a table: a column with all that stands beside it. */
    public String column(Column column, Table table, Catalog catalog) {
        StringBuilder sql =
                new StringBuilder(identifier(column.name())).append(' ').append(typeOf(column, catalog));
        if (column.generated() != null) {
            sql.append(generated(column.generated()));
        }
        if (column.identity()) {
            sql.append(" GENERATED BY DEFAULT AS IDENTITY");
        }
        if (column.defaultValue() != null) {
            sql.append(" DEFAULT ").append(defaultOf(column.defaultValue(), column.type()));
        }
        return sql.append(column.notNull() ? " NOT NULL" : "").toString();
    }

    /** What stands behind the type of a generated column, with a space before it. */
    protected String generated(Generated generated) {
        return " GENERATED ALWAYS AS (" + generated.expression() + (generated.stored() ? ") STORED" : ") VIRTUAL");
    }

    /**
     * One line of a table: a constraint; null if this database does not have it.
     *
     * @param table its table, or null if that is unknown
     */
    protected @Nullable String constraint(Constraint constraint, @Nullable Table table) {
        String named = "CONSTRAINT " + identifier(constraint.name()) + " ";
        if (constraint instanceof PrimaryKey key) {
            return named + "PRIMARY KEY (" + identifiers(key.columns()) + ")";
        } else if (constraint instanceof Unique unique) {
            return named + "UNIQUE (" + identifiers(unique.columns()) + ")";
        } else if (constraint instanceof Check check) {
            return named + "CHECK (" + check.expression() + ")";
        } else if (constraint instanceof ForeignKey key) {
            return named + foreignKey(key);
        }
        Custom custom = (Custom) constraint;
        return custom.databases().contains(database) ? named + custom.sql() : null;
    }

    private String foreignKey(ForeignKey key) {
        StringBuilder sql = new StringBuilder("FOREIGN KEY (")
                .append(identifiers(key.columns()))
                .append(") REFERENCES ")
                .append(identifier(key.target()))
                .append(" (")
                .append(identifiers(key.targetColumns()))
                .append(")");
        if (key.onDelete() != Action.NO_ACTION) {
            sql.append(" ON DELETE ").append(key.onDelete().sql());
        }
        if (key.onUpdate() != Action.NO_ACTION) {
            sql.append(" ON UPDATE ").append(key.onUpdate().sql());
        }
        if (key.deferrable() || key.initiallyDeferred()) {
            sql.append(key.initiallyDeferred() ? " DEFERRABLE INITIALLY DEFERRED" : " DEFERRABLE INITIALLY IMMEDIATE");
        }
        return sql.toString();
    }

    /** The whole statement. */
    public String createIndex(Name table, Index index) {
        String parts = index.parts().stream()
                .map(part -> (part.column() == null ? "(" + part.expression() + ")" : identifier(part.column()))
                        + (part.descending() ? " DESC" : ""))
                .collect(Collectors.joining(", "));
        return (index.unique() ? "CREATE UNIQUE INDEX " : "CREATE INDEX ") + identifier(index.name()) + " ON "
                + identifier(table) + " (" + parts + ")"
                + (index.where() == null ? "" : " WHERE " + index.where());
    }

    /** The whole statement. */
    public String createView(View view) {
        return "CREATE VIEW " + identifier(view.name()) + " AS " + view.query();
    }

    /** The whole statement, for all rows together. */
    public String insertRows(Rows rows, Catalog before) {
        return "INSERT INTO " + identifier(rows.table()) + " (" + identifiers(rows.columns()) + ") VALUES\n    "
                + rows.rows().stream()
                        .map(row -> IntStream.range(0, row.size())
                                .mapToObj(i -> literal(rows, i, row.get(i), before))
                                .collect(Collectors.joining(", ", "(", ")")))
                        .collect(Collectors.joining(",\n    "));
    }

    private String literal(Rows rows, int column, Value value, Catalog before) {
        return before.isUnknown(rows.table())
                ? literal(value)
                : literal(
                        value,
                        before.table(rows.table())
                                .column(rows.columns().get(column))
                                .type());
    }

    /** One statement for each row, found by its key. */
    public List<String> deleteRows(Rows rows) {
        return rows.rows().stream()
                .map(row -> "DELETE FROM " + identifier(rows.table()) + " WHERE "
                        + rows.key().stream()
                                .map(column ->
                                        equality(column, row.get(rows.columns().indexOf(column))))
                                .collect(Collectors.joining(" AND ")))
                .toList();
    }

    private String equality(String column, Value value) {
        return identifier(column) + (value.kind() == Value.Kind.NULL ? " IS NULL" : " = " + literal(value));
    }

    /** SQL that stands for a value of this type which is bound as text. */
    protected String parameter(Column column, Catalog catalog) {
        return "?";
    }

    /** The batches of a backfill. */
    public Step batches(Backfill op, int index, Catalog before) {
        String set = op.set().entrySet().stream()
                .map(entry -> identifier(entry.getKey()) + " = " + entry.getValue())
                .collect(Collectors.joining(", "));
        String table = identifier(op.table());
        String parameter = before.isUnknown(op.table())
                ? "?"
                : parameter(before.table(op.table()).column(op.keyedBy()), before);
        return new Step.Batches(
                index, op, table, identifier(op.keyedBy()), parameter, "UPDATE " + table + " SET " + set);
    }

    @Override
    public String createIfMissing(Table table) {
        return createTable(table, table.name(), Catalog.empty(database))
                .replaceFirst("CREATE TABLE ", "CREATE TABLE IF NOT EXISTS ");
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    /** Runs one statement that returns nothing of interest. */
    protected static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Steps that execute statements in order. */
    protected static List<Step> steps(int index, List<String> statements) {
        Function<String, Step> step = sql -> new Step.Execute(index, sql);
        return statements.stream().map(step).toList();
    }
}
