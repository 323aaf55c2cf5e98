package dev.schema.engine.dialect.sqlite;

import dev.schema.GeneratedName;
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
import dev.schema.catalog.Trigger;
import dev.schema.catalog.View;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One catalog in SQLite's words: no comments, no enums, types as written in a table, each text in one spelling. */
final class OwnWords {

    private final SqliteDialect dialect;
    private final Catalog catalog;

    OwnWords(SqliteDialect dialect, Catalog catalog) {
        this.dialect = dialect;
        this.catalog = catalog;
    }

    Catalog catalog() {
        Catalog own = Catalog.empty(catalog.database());
        TreeMap<Name, Table> tables = new TreeMap<>();
        catalog.tables().values().forEach(table -> tables.put(folded(table.name()), table(table)));
        own = own.withTables(tables);
        for (View view : catalog.views().values()) {
            own = own.with(new View(folded(view.name()), Words.same(new Words(view.query()).rest())));
        }
        for (Trigger trigger : catalog.triggers().values()) {
            own = own.with(new Trigger(folded(trigger.name()), folded(trigger.table()), same(trigger)));
        }
        for (Name unknown : catalog.unknown()) {
            own = own.forgetting(folded(unknown));
        }
        return own;
    }

    /** Without the schema: of the file there is one, and other files are not looked at. */
    private static Name folded(Name name) {
        return new Name(null, Words.folded(name.local()));
    }

    private static List<String> folded(List<String> names) {
        return names.stream().map(Words::folded).toList();
    }

    /** The statement as SQLite keeps it: without the schema, IF NOT EXISTS and a semicolon at its end. */
    private static String same(Trigger trigger) {
        Words words = new Words(trigger.sql());
        while (!words.take("trigger")) {
            words.skip();
        }
        words.take("if", "not", "exists");
        String name = words.name();
        while (words.take(".")) {
            name = words.name();
        }
        return Words.same("CREATE TRIGGER \"" + name.replace("\"", "\"\"") + "\" " + words.rest());
    }

    private Table table(Table table) {
        List<Constraint> constraints = new ArrayList<>();
        Set<String> taken = new TreeSet<>();
        for (Constraint constraint : table.constraints()) {
            if (!(constraint instanceof Custom custom) || custom.databases().contains(Database.SQLITE)) {
                constraints.add(constraint(constraint, table));
                taken.add(Words.folded(constraint.name()));
            }
        }
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            columns.add(column(column, table));
            if (column.type() instanceof Type.Enumeration enumeration && !says(column)) {
                String name = GeneratedName.of("ck", table.name().local(), List.of(column.name()));
                constraints.add(new Check(TableText.free(Words.folded(name), taken), values(column, enumeration)));
            }
        }
        List<Index> indexes = table.indexes().stream()
                .map(index -> index(index, table.columns()))
                .toList();
        return new Table(folded(table.name()), columns, constraints, indexes, null, options(table));
    }

    /** Whether the author chose the word for the type. */
    private static boolean says(Column column) {
        return column.typeOn().containsKey(Database.SQLITE);
    }

    private String values(Column column, Type.Enumeration of) {
        return Words.same(dialect.identifier(column.name()) + " IN ("
                + catalog.enumType(of.of()).values().stream().map(dialect::text).collect(Collectors.joining(", "))
                + ")");
    }

    private static TreeMap<Database, String> options(Table table) {
        TreeMap<Database, String> options = new TreeMap<>();
        if (table.options().containsKey(Database.SQLITE)) {
            String each = Words.list(table.options().get(Database.SQLITE)).stream()
                    .map(Words::same)
                    .sorted()
                    .collect(Collectors.joining(", "));
            options.put(Database.SQLITE, each.toUpperCase(Locale.ROOT));
        }
        return options;
    }

    private Column column(Column column, Table table) {
        String type = type(column);
        boolean key =
                table.primaryKey().map(PrimaryKey::columns).orElse(List.of()).contains(column.name());
        // The number of a row is never null, whatever the statement says; nor is a key where rows have no number.
        boolean never = key
                && (table.primaryKey().orElseThrow().columns().size() == 1 && type.equals("INTEGER")
                        || options(table).toString().contains("WITHOUT ROWID"));
        return new Column(
                Words.folded(column.name()),
                new Type.SqlType(type),
                column.notNull() || never,
                defaultValue(column),
                column.identity(),
                generated(column.generated()),
                collation(column.collation()),
                null,
                new TreeMap<>());
    }

    private String type(Column column) {
        String type = column.identity()
                ? "INTEGER"
                : column.typeOn().getOrDefault(Database.SQLITE, dialect.type(column, catalog));
        return Words.same(type).toUpperCase(Locale.ROOT);
    }

    private @Nullable Value defaultValue(Column column) {
        Value value = column.defaultValue();
        if (value == null) {
            return null;
        }
        String sql = Words.same(Words.bare(dialect.defaultOf(value, column.type())));
        // A column without a default gets NULL, too.
        return sql.equals("null") ? null : Value.expression(sql);
    }

    private static @Nullable Generated generated(@Nullable Generated generated) {
        return generated == null ? null : new Generated(Words.same(generated.expression()), generated.stored());
    }

    private static @Nullable String collation(@Nullable String collation) {
        return collation == null || collation.equalsIgnoreCase("binary") ? null : Words.folded(collation);
    }

    private Constraint constraint(Constraint constraint, Table table) {
        String name = Words.folded(constraint.name());
        if (constraint instanceof PrimaryKey key) {
            return new PrimaryKey(name, folded(key.columns()));
        } else if (constraint instanceof Unique unique) {
            return new Unique(name, folded(unique.columns()));
        } else if (constraint instanceof Check check) {
            return new Check(name, Words.same(check.expression()));
        } else if (constraint instanceof ForeignKey key) {
            return new ForeignKey(
                    name,
                    folded(key.columns()),
                    folded(key.target()),
                    folded(key.targetColumns()),
                    key.onDelete(),
                    key.onUpdate(),
                    key.deferrable() || key.initiallyDeferred(),
                    key.initiallyDeferred());
        }
        return custom((Custom) constraint, name, table);
    }

    /** A rule in SQLite's words may be one that the catalog has a word for. */
    private Constraint custom(Custom custom, String name, Table table) {
        String columns = table.columnNames().stream().map(dialect::identifier).collect(Collectors.joining(", "));
        try {
            Constraint read = TableText.of("CREATE TABLE one (" + columns + ", CONSTRAINT " + dialect.identifier(name)
                            + " " + custom.sql() + ")")
                    .table(List.of(), target -> List.of())
                    .constraint(name);
            return read instanceof Custom
                    ? new Custom(name, Words.same(custom.sql()), new TreeSet<>(Set.of(Database.SQLITE)))
                    : constraint(read, table);
        } catch (Words.NotUnderstood beyond) {
            // Then it is compared word for word.
            return new Custom(name, Words.same(custom.sql()), new TreeSet<>(Set.of(Database.SQLITE)));
        }
    }

    private static Index index(Index index, List<Column> columns) {
        List<Index.Part> parts = new ArrayList<>();
        for (Index.Part part : index.parts()) {
            Index.Part same = part.expression() == null
                    ? part
                    : SqliteInspector.part(part.expression(), part.descending(), columns);
            parts.add(
                    same.expression() == null
                            ? new Index.Part(Words.folded(String.valueOf(same.column())), null, same.descending())
                            : new Index.Part(null, Words.same(same.expression()), same.descending()));
        }
        return new Index(
                Words.folded(index.name()),
                parts,
                index.unique(),
                index.where() == null ? null : Words.same(index.where()),
                index.method(),
                folded(index.include()));
    }
}
