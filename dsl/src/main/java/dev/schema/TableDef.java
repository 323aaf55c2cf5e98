package dev.schema;

import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.type.Database;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The body of {@link Schema#createTable}: columns, constraints and indexes of the new table. */
public final class TableDef extends Columns {

    private final Options said;
    private final List<ColumnDef<?, ?>> columns = new ArrayList<>();
    private final Map<String, ColumnDef<?, ?>> byName = new HashMap<>();
    private final List<KeyDef> keys = new ArrayList<>();
    private final List<ForeignKeyStart> foreignKeys = new ArrayList<>();
    private final List<Constraint> others = new ArrayList<>();
    private final List<IndexDef> indexes = new ArrayList<>();
    private final SortedMap<Database, String> options = new TreeMap<>();
    private @Nullable String comment;

    TableDef(Scope scope, @Nullable At at, Name name) {
        super(scope, name);
        this.said = new Options(scope, at, "table \"" + name + "\"");
    }

    private static final class Options extends Chain {
        Options(Scope scope, @Nullable At at, String subject) {
            super(scope, at, subject);
        }
    }

    @Override
    <C extends ColumnDef<?, ?>> C declare(C column) {
        said.requireOpen();
        String key = column.current().name().toLowerCase(Locale.ROOT);
        ColumnDef<?, ?> before = byName.putIfAbsent(key, column);
        if (before != null) {
            throw said.mistake("column \"" + column.current().name() + "\" is already declared in \"" + name + "\""
                    + placeOf(before.at));
        }
        columns.add(column);
        return column;
    }

    /** Stands for {@code bigint("id").identity().primaryKey()}. */
    public ColumnDef.OfInteger<Long> id() {
        return bigint("id").identity().primaryKey();
    }

    /**
     * Stands for {@code timestamptz("created_at").notNull().defaultNow()} and the same for {@code updated_at}. Nothing
     * keeps {@code updated_at} up to date but the program that writes.
     */
    public void timestamps() {
        timestamptz("created_at").notNull().defaultNow();
        timestamptz("updated_at").notNull().defaultNow();
    }

    /** The primary key; its columns are not null. */
    public KeyDef primaryKey(String... columns) {
        return key(columns, true);
    }

    /** A unique constraint. */
    public KeyDef unique(String... columns) {
        return key(columns, false);
    }

    private KeyDef key(String[] columns, boolean primary) {
        said.requireOpen();
        KeyDef key = new KeyDef(scope, At.here(), name, columns, primary);
        keys.add(key);
        return key;
    }

    /** A check. */
    public void check(String name, String sql) {
        other(new Constraint.Check(name, sql));
    }

    /** A constraint in the words of the databases named, at least one; elsewhere it does not exist. */
    public void constraint(String name, String sql, Database... databases) {
        other(new Constraint.Custom(name, sql, new TreeSet<>(List.of(databases))));
    }

    private void other(Constraint constraint) {
        said.requireOpen();
        scope.session.place(constraint, At.here());
        others.add(constraint);
    }

    /** A foreign key over one or more columns. */
    public ForeignKeyStart foreignKey(String... columns) {
        said.requireOpen();
        ForeignKeyStart key = new ForeignKeyStart(scope, At.here(), name, columns);
        foreignKeys.add(key);
        return key;
    }

    /** An index over columns; the chain adds more. */
    public IndexDef index(String... columns) {
        said.requireOpen();
        IndexDef index = new IndexDef(scope, At.here(), name, columns, false);
        indexes.add(index);
        return index;
    }

    /** A comment for people. */
    public void comment(String text) {
        said.once("the comment", "'" + text + "'");
        comment = text;
    }

    /** What follows the definition in one database: {@code STRICT}, {@code ENGINE=..}. */
    public void option(Database database, String sql) {
        said.once("the option for " + database, sql);
        options.put(database, sql);
    }

    /** The table. Nothing may be said after it. */
    Table build() {
        said.close();
        columns.forEach(Chain::close);
        keys.forEach(Chain::close);
        foreignKeys.forEach(Chain::close);
        indexes.forEach(Chain::close);
        Set<String> inKey = new HashSet<>();
        keys.stream().filter(KeyDef::isPrimary).forEach(key -> inKey.addAll(key.columns()));
        List<Column> builtColumns = new ArrayList<>();
        List<Constraint> constraints = new ArrayList<>();
        for (ColumnDef<?, ?> column : columns) {
            if (column.backfill() != null) {
                throw scope.session.mistake(
                        column.at,
                        column.subject + ": backfill(..) belongs to addColumn; a new table has no rows",
                        null);
            }
            builtColumns.add(column.build(inKey.contains(column.current().name())));
            constraints.addAll(column.constraints());
        }
        keys.forEach(key -> constraints.add(key.build()));
        foreignKeys.forEach(key -> constraints.add(key.build()));
        constraints.addAll(others);
        List<Index> builtIndexes = indexes.stream().map(IndexDef::build).toList();
        return new Table(name, builtColumns, constraints, builtIndexes, comment, options);
    }
}
