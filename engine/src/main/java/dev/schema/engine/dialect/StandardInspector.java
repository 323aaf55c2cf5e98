package dev.schema.engine.dialect;

import dev.schema.catalog.Action;
import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.Check;
import dev.schema.catalog.Constraint.Custom;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.Constraint.Unique;
import dev.schema.catalog.EnumType;
import dev.schema.catalog.Generated;
import dev.schema.catalog.Index;
import dev.schema.catalog.Sequence;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.Table;
import dev.schema.catalog.Trigger;
import dev.schema.catalog.View;
import dev.schema.engine.inspect.Beyond;
import dev.schema.engine.inspect.Inspector;
import dev.schema.engine.inspect.Scope;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the catalog of a database that answers queries about itself: a dialect gives one query for each kind of thing,
 * and this makes a catalog of the answers.
 *
 * <p>In a query {@code :schemas} stands for the schemas to look at, {@code :except} for the tables to leave out, which are
 * left out of the catalog in any case. A column {@code schema_name} of an answer is NULL for the session's own schema. Flags
 * are of a type that JDBC reads as a boolean. A thing of several parts, such as the columns of a key, has a row for each part,
 * in order.
 *
 * <p>Databases rewrite the expressions of checks, views, indexes and generated columns when they store them: in own words
 * each of them is its {@link Fingerprint}.
 */
public abstract class StandardInspector implements Inspector {

    /** What stands in own words for an expression that is not compared. */
    protected static final String EXPRESSION = Fingerprint.UNSURE;

    private final StandardDialect dialect;

    /** For subclasses. */
    protected StandardInspector(StandardDialect dialect) {
        this.dialect = dialect;
    }

    // ---------------------------------------------------------------- what a dialect says

    /** SQL for the session's own schema. */
    protected abstract String ownSchema();

    /** {@code schema_name, name, comment}. */
    protected abstract String tables();

    /**
     * {@code schema_name, table_name, name, type, not_null, default_value, generated, stored, identity, collation,
     * comment}, in the order of the columns; {@code generated} is the expression or NULL.
     */
    protected abstract String columns();

    /**
     * {@code schema_name, table_name, name, kind, expression, column_name, target_schema, target, target_column,
     * on_delete, on_update, deferrable, deferred}; the kind is {@code primary}, {@code unique}, {@code check},
     * {@code foreign} or any other word, for what a catalog keeps as text; actions are SQL such as {@code SET NULL}.
     */
    protected abstract String constraints();

    /**
     * Indexes that stand behind no constraint: {@code schema_name, table_name, name, is_unique, method, predicate,
     * column_name, expression, descending, included}; the method is NULL for the usual one.
     */
    protected abstract String indexes();

    /** {@code schema_name, name, query}. */
    protected abstract String views();

    /** {@code schema_name, table_name, name, definition}. */
    protected abstract String triggers();

    /** {@code schema_name, name, start_value, increment}, those of identity columns aside; null if there are none. */
    protected @Nullable String sequences() {
        return null;
    }

    /** {@code schema_name, name, value}, a row for each value; null if there are none. */
    protected @Nullable String enums() {
        return null;
    }

    /** {@code schema_name}: those of {@code :schemas} that are there. */
    protected abstract String schemas();

    /** {@code schema_name}: those beside the session's own one that are the user's; null if there are none. */
    protected @Nullable String otherSchemas() {
        return null;
    }

    /**
     * {@code place, what, back}: what a catalog has no word for. The place is {@code sequence}, {@code first} or
     * {@code last} for statements, {@code untold} for what is just called by its name; null if there is nothing of the kind.
     */
    protected @Nullable String beyond() {
        return null;
    }

    /** A name as migrations write it. */
    protected String name(String stored) {
        return stored;
    }

    /** A name of migrations as the database stores it. */
    protected String stored(String name) {
        return name;
    }

    /** A type in the one spelling in which types are compared; of such a spelling itself. */
    protected abstract String type(String sql);

    /** How the database prints expressions. */
    protected abstract Fingerprint.Printer printer();

    /**
     * A default in the one spelling in which defaults are compared, of such a spelling itself; null for one that is as
     * good as none. {@link Fingerprint#WANTED} for what is no constant, {@link #EXPRESSION} for what is not compared.
     *
     * @param type the type of the column in its one spelling
     */
    protected abstract @Nullable String defaultValue(String sql, String type);

    /** A collation as it is compared; null for the one that a column has anyhow. */
    protected @Nullable String collation(String collation) {
        return collation;
    }

    /** An access method as it is compared; null for the usual one. */
    protected @Nullable String method(String method) {
        return method;
    }

    // ---------------------------------------------------------------- reading

    @Override
    public final Catalog read(Connection connection, Scope scope) throws SQLException {
        return new Reading(connection, scope).catalog();
    }

    @Override
    public final Set<String> schemas(Connection connection) throws SQLException {
        Set<String> others = new TreeSet<>();
        new Reading(connection, new Scope(Set.of(), Set.of()))
                .each(otherSchemas(), row -> others.add(name(row.getString("schema_name"))));
        return others;
    }

    @Override
    public final Beyond beyond(Connection connection, Scope scope) throws SQLException {
        List<Beyond.Made> sequences = new ArrayList<>();
        List<Beyond.Made> first = new ArrayList<>();
        List<Beyond.Made> last = new ArrayList<>();
        List<String> untold = new ArrayList<>();
        new Reading(connection, scope).each(beyond(), row -> {
            String what = row.getString("what");
            switch (row.getString("place")) {
                case "sequence" -> sequences.add(new Beyond.Made(what, row.getString("back")));
                case "first" -> first.add(new Beyond.Made(what, row.getString("back")));
                case "last" -> last.add(new Beyond.Made(what, row.getString("back")));
                default -> untold.add(what);
            }
        });
        return new Beyond(
                sequences, first, last, untold.stream().distinct().sorted().toList());
    }

    private final class Reading {

        private final Connection connection;
        private final Scope scope;
        private final String schemas;
        private final String except;

        Reading(Connection connection, Scope scope) {
            this.connection = connection;
            this.scope = scope;
            this.schemas = Stream.concat(
                            Stream.of(ownSchema()),
                            scope.schemas().stream().sorted().map(schema -> dialect.text(stored(schema))))
                    .collect(Collectors.joining(", "));
            this.except = Stream.concat(
                            Stream.of(""),
                            scope.except().stream().map(Name::local).sorted())
                    .map(name -> dialect.text(stored(name)))
                    .collect(Collectors.joining(", "));
        }

        Catalog catalog() throws SQLException {
            Map<Name, Parts> tables = new LinkedHashMap<>();
            each(tables(), row -> tables.put(named(row, "name"), new Parts(row.getString("comment"))));
            scope.except().forEach(name -> tables.remove(name(name)));
            each(columns(), row -> of(tables, row, parts -> parts.columns.add(column(row))));
            each(constraints(), row -> of(tables, row, parts -> parts.constraints.add(rule(row))));
            each(indexes(), row -> of(tables, row, parts -> parts.indexes.add(part(row))));
            Catalog catalog = Catalog.empty(dialect.database());
            TreeMap<Name, Table> whole = new TreeMap<>();
            for (var entry : tables.entrySet()) {
                try {
                    whole.put(entry.getKey(), entry.getValue().table(entry.getKey()));
                } catch (CatalogConflict beyond) {
                    // A database takes more than a catalog can hold, such as a table without columns.
                    catalog = catalog.forgetting(entry.getKey());
                }
            }
            return others(catalog.withTables(whole), tables.keySet());
        }

        private Catalog others(Catalog begun, Set<Name> tables) throws SQLException {
            Catalog[] catalog = {begun};
            each(views(), row -> catalog[0] = catalog[0].with(new View(named(row, "name"), row.getString("query"))));
            each(triggers(), row -> {
                Name table = named(row, "table_name");
                if (tables.contains(table)) {
                    catalog[0] = catalog[0].with(new Trigger(named(row, "name"), table, row.getString("definition")));
                }
            });
            each(
                    sequences(),
                    row -> catalog[0] = catalog[0].with(
                            new Sequence(named(row, "name"), row.getLong("start_value"), row.getLong("increment"))));
            Map<Name, List<String>> values = new LinkedHashMap<>();
            each(enums(), row -> values.computeIfAbsent(named(row, "name"), key -> new ArrayList<>())
                    .add(row.getString("value")));
            values.forEach((type, names) -> catalog[0] = catalog[0].with(new EnumType(type, names)));
            SortedSet<String> there = new TreeSet<>();
            each(schemas(), row -> there.add(name(row.getString("schema_name"))));
            there.retainAll(names(new TreeSet<>(scope.schemas())));
            return catalog[0].withSchemas(there);
        }

        private void each(@Nullable String query, Rows rows) throws SQLException {
            if (query == null) {
                return;
            }
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            query.replace(":schemas", schemas).replace(":except", except))) {
                while (row.next()) {
                    rows.row(row);
                }
            }
        }

        private void of(Map<Name, Parts> tables, ResultSet row, Take take) throws SQLException {
            Parts parts = tables.get(named(row, "table_name"));
            if (parts != null) {
                take.from(parts);
            }
        }

        private Name named(ResultSet row, String column) throws SQLException {
            String schema = row.getString("schema_name");
            return new Name(schema == null ? null : name(schema), name(row.getString(column)));
        }

        private @Nullable String nullable(ResultSet row, String column) throws SQLException {
            String stored = row.getString(column);
            return stored == null ? null : name(stored);
        }

        private Column column(ResultSet row) throws SQLException {
            String generated = row.getString("generated");
            String value = row.getString("default_value");
            return new Column(
                    name(row.getString("name")),
                    new Type.SqlType(row.getString("type")),
                    row.getBoolean("not_null"),
                    value == null || generated != null ? null : Value.expression(value),
                    row.getBoolean("identity"),
                    generated == null ? null : new Generated(generated, row.getBoolean("stored")),
                    row.getString("collation"),
                    row.getString("comment"),
                    new TreeMap<>());
        }

        private Rule rule(ResultSet row) throws SQLException {
            String target = row.getString("target");
            String schema = row.getString("target_schema");
            return new Rule(
                    name(row.getString("name")),
                    row.getString("kind"),
                    row.getString("expression"),
                    nullable(row, "column_name"),
                    target == null ? null : new Name(schema == null ? null : name(schema), name(target)),
                    nullable(row, "target_column"),
                    action(row.getString("on_delete")),
                    action(row.getString("on_update")),
                    row.getBoolean("deferrable"),
                    row.getBoolean("deferred"));
        }

        private IndexPart part(ResultSet row) throws SQLException {
            return new IndexPart(
                    new Index(
                            name(row.getString("name")),
                            List.of(),
                            row.getBoolean("is_unique"),
                            row.getString("predicate"),
                            row.getString("method"),
                            List.of()),
                    nullable(row, "column_name"),
                    row.getString("expression"),
                    row.getBoolean("descending"),
                    row.getBoolean("included"));
        }
    }

    private interface Rows {
        void row(ResultSet row) throws SQLException;
    }

    private interface Take {
        void from(Parts parts) throws SQLException;
    }

    private static Action action(@Nullable String sql) {
        return Arrays.stream(Action.values())
                .filter(action -> action.sql().equals(sql))
                .findFirst()
                .orElse(Action.NO_ACTION);
    }

    /** A row of {@link #constraints()}. */
    private record Rule(
            String name,
            String kind,
            @Nullable String expression,
            @Nullable String column,
            @Nullable Name target,
            @Nullable String targetColumn,
            Action onDelete,
            Action onUpdate,
            boolean deferrable,
            boolean deferred) {}

    /** A row of {@link #indexes()}: the index without its parts, and one of them. */
    private record IndexPart(
            Index bare, @Nullable String column, @Nullable String expression, boolean descending, boolean included) {}

    /** What was read of one table. */
    private final class Parts {

        private final @Nullable String comment;
        private final List<Column> columns = new ArrayList<>();
        private final List<Rule> constraints = new ArrayList<>();
        private final List<IndexPart> indexes = new ArrayList<>();

        Parts(@Nullable String comment) {
            this.comment = comment;
        }

        Table table(Name name) {
            Map<String, List<Rule>> rules = new LinkedHashMap<>();
            constraints.forEach(rule ->
                    rules.computeIfAbsent(rule.name(), key -> new ArrayList<>()).add(rule));
            Map<String, List<IndexPart>> parts = new LinkedHashMap<>();
            indexes.forEach(part -> parts.computeIfAbsent(part.bare().name(), key -> new ArrayList<>())
                    .add(part));
            return new Table(
                    name,
                    columns,
                    rules.values().stream().map(this::constraint).toList(),
                    parts.values().stream().map(this::index).toList(),
                    comment,
                    new TreeMap<>());
        }

        private Constraint constraint(List<Rule> rows) {
            Rule rule = rows.get(0);
            List<String> own =
                    rows.stream().map(row -> String.valueOf(row.column())).toList();
            String expression = String.valueOf(rule.expression());
            return switch (rule.kind()) {
                case "primary" -> new PrimaryKey(rule.name(), own);
                case "unique" -> new Unique(rule.name(), own);
                case "check" -> new Check(rule.name(), expression);
                case "foreign" ->
                    new ForeignKey(
                            rule.name(),
                            own,
                            java.util.Objects.requireNonNull(rule.target()),
                            rows.stream()
                                    .map(row -> String.valueOf(row.targetColumn()))
                                    .toList(),
                            rule.onDelete(),
                            rule.onUpdate(),
                            rule.deferrable(),
                            rule.deferred());
                default -> new Custom(rule.name(), expression, new TreeSet<>(Set.of(dialect.database())));
            };
        }

        private Index index(List<IndexPart> rows) {
            Index bare = rows.get(0).bare();
            return new Index(
                    bare.name(),
                    rows.stream()
                            .filter(row -> !row.included())
                            .map(row -> new Index.Part(row.column(), row.expression(), row.descending()))
                            .toList(),
                    bare.unique(),
                    bare.where(),
                    bare.method(),
                    rows.stream()
                            .filter(IndexPart::included)
                            .map(row -> String.valueOf(row.column()))
                            .toList());
        }
    }

    // ---------------------------------------------------------------- own words

    @Override
    public Catalog inOwnWords(Catalog catalog) {
        TreeMap<Name, Table> tables = new TreeMap<>();
        catalog.tables().values().forEach(table -> tables.put(name(table.name()), own(table, catalog)));
        Catalog own = Catalog.empty(catalog.database()).withTables(tables).withSchemas(names(catalog.schemas()));
        Set<String> names = named(catalog);
        for (View view : catalog.views().values()) {
            own = own.with(new View(name(view.name()), query(view.query(), names, catalog.unknown())));
        }
        for (Trigger trigger : catalog.triggers().values()) {
            String mark = TriggerMark.of(trigger.sql(), printer());
            own = own.with(new Trigger(name(trigger.name()), name(trigger.table()), mark));
        }
        for (Sequence sequence : catalog.sequences().values()) {
            own = own.with(new Sequence(name(sequence.name()), sequence.start(), sequence.increment()));
        }
        for (EnumType type :
                enums() == null ? List.<EnumType>of() : catalog.enums().values()) {
            own = own.with(new EnumType(name(type.name()), type.values()));
        }
        for (Name unknown : catalog.unknown()) {
            own = own.forgetting(name(unknown));
        }
        return own;
    }

    /** What a query may name. */
    private Set<String> named(Catalog catalog) {
        Set<String> names = new HashSet<>();
        catalog.tables().values().forEach(table -> {
            names.add(lower(table.name().local()));
            names.addAll(columns(table));
        });
        catalog.views().keySet().forEach(view -> names.add(lower(view.local())));
        return names;
    }

    private Set<String> columns(Table table) {
        return table.columns().stream().map(column -> lower(column.name())).collect(Collectors.toSet());
    }

    private String lower(String name) {
        return name(name).toLowerCase(Locale.ROOT);
    }

    /** What names a table that is not known may name any column of it. */
    private String query(String sql, Set<String> names, Set<Name> unknown) {
        SqlText text = SqlText.of(sql);
        return unknown.stream().anyMatch(table -> text.mentions(table.local())) ? EXPRESSION : mark(sql, names);
    }

    private String mark(String sql, Set<String> names) {
        return Fingerprint.of(sql, names, printer());
    }

    private Name name(Name name) {
        return new Name(name.schema() == null ? null : name(name.schema()), name(name.local()));
    }

    private SortedSet<String> names(SortedSet<String> names) {
        return names.stream().map(this::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> names(List<String> names) {
        return names.stream().map(this::name).toList();
    }

    /** A table in own words; its options are not compared. */
    protected Table own(Table table, Catalog catalog) {
        List<String> key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
        Set<String> names = columns(table);
        List<Constraint> constraints = new ArrayList<>();
        for (Constraint constraint : table.constraints()) {
            if (!(constraint instanceof Custom custom) || custom.databases().contains(dialect.database())) {
                constraints.add(own(constraint, names));
            }
        }
        return new Table(
                name(table.name()),
                table.columns().stream()
                        .map(column -> own(column, key.contains(column.name()), names, catalog))
                        .toList(),
                constraints,
                table.indexes().stream().map(index -> own(index, names)).toList(),
                table.comment(),
                new TreeMap<>());
    }

    private Column own(Column column, boolean inKey, Set<String> names, Catalog catalog) {
        String type = type(dialect.typeOf(column.withCollation(null), catalog));
        Value value = column.defaultValue();
        String sql = value == null ? null : dialect.defaultOf(value, column.type());
        String constant = sql == null ? null : defaultValue(sql, type);
        String words = sql != null && Fingerprint.WANTED.equals(constant) ? mark(sql, names) : constant;
        Generated generated = column.generated();
        return new Column(
                name(column.name()),
                new Type.SqlType(type),
                column.notNull() || inKey || column.identity(),
                words == null ? null : Value.expression(words),
                column.identity(),
                generated == null ? null : new Generated(mark(generated.expression(), names), generated.stored()),
                column.collation() == null ? null : collation(column.collation()),
                column.comment(),
                new TreeMap<>());
    }

    /**
     * A constraint in own words.
     *
     * @param names the columns of its table, in lower case
     */
    protected Constraint own(Constraint constraint, Set<String> names) {
        String name = name(constraint.name());
        if (constraint instanceof PrimaryKey key) {
            return new PrimaryKey(name, names(key.columns()));
        } else if (constraint instanceof Unique unique) {
            return new Unique(name, names(unique.columns()));
        } else if (constraint instanceof ForeignKey key) {
            return new ForeignKey(
                    name,
                    names(key.columns()),
                    name(key.target()),
                    names(key.targetColumns()),
                    key.onDelete(),
                    key.onUpdate(),
                    key.deferrable() || key.initiallyDeferred(),
                    key.initiallyDeferred());
        }
        // A rule that its author wrote in the database's words may be read as a check.
        return new Check(name, constraint instanceof Check check ? mark(check.expression(), names) : EXPRESSION);
    }

    private Index own(Index index, Set<String> names) {
        return new Index(
                name(index.name()),
                index.parts().stream()
                        .map(part -> part.column() == null
                                ? new Index.Part(null, mark(part.expression(), names), part.descending())
                                : new Index.Part(name(part.column()), null, part.descending()))
                        .toList(),
                index.unique(),
                index.where() == null ? null : mark(index.where(), names),
                index.method() == null ? null : method(index.method()),
                names(index.include()));
    }
}
