package dev.schema.catalog;

import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The immutable picture of the schema of one kind of database, as the operations of its revisions made it. Thread-safe.
 *
 * <p>A table whose definition raw SQL may have changed is <em>unknown</em>: it is listed by name alone, and changes to
 * it are neither checked nor restated.
 *
 * @param database the kind of database it is for: decides which branch of {@code on(..)} counts
 * @param tables the tables by name
 * @param views the views by name
 * @param sequences the sequences by name
 * @param enums the enum types by name
 * @param schemas the schemas (namespaces) that migrations made
 * @param triggers the triggers that raw SQL made, by name; no two in a schema have the same, whichever their tables
 * @param unknown the names of the unknown tables; none of them is in {@code tables}
 */
public record Catalog(
        Database database,
        SortedMap<Name, Table> tables,
        SortedMap<Name, View> views,
        SortedMap<Name, Sequence> sequences,
        SortedMap<Name, EnumType> enums,
        SortedSet<String> schemas,
        SortedMap<Name, Trigger> triggers,
        SortedSet<Name> unknown) {

    /** Copies the maps. */
    public Catalog {
        tables = TableMap.copyOf(tables);
        views = Immutable.copy(views);
        sequences = Immutable.copy(sequences);
        enums = Immutable.copy(enums);
        schemas = Immutable.copy(schemas);
        triggers = Immutable.copy(triggers);
        unknown = Immutable.copy(unknown);
    }

    /** The catalog of a database without revisions. */
    public static Catalog empty(Database database) {
        return new Catalog(
                database,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeSet<>(),
                new TreeMap<>(),
                new TreeSet<>());
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return equals(empty(database));
    }

    /** Whether raw SQL may have changed the table since its definition was known. */
    public boolean isUnknown(Name table) {
        return unknown.contains(table);
    }

    /** The table, or a conflict that names the nearest one. */
    public Table table(Name name) {
        Table table = tables.get(name);
        if (table == null) {
            throw CatalogConflict.missing("table", name, " at this revision", tables.keySet());
        }
        return table;
    }

    /** The view, or a conflict that names the nearest one. */
    public View view(Name name) {
        View view = views.get(name);
        if (view == null) {
            throw CatalogConflict.missing("view", name, " at this revision", views.keySet());
        }
        return view;
    }

    /** The sequence, or a conflict that names the nearest one. */
    public Sequence sequence(Name name) {
        Sequence sequence = sequences.get(name);
        if (sequence == null) {
            throw CatalogConflict.missing("sequence", name, " at this revision", sequences.keySet());
        }
        return sequence;
    }

    /** The enum type, or a conflict that names the nearest one. */
    public EnumType enumType(Name name) {
        EnumType type = enums.get(name);
        if (type == null) {
            throw CatalogConflict.missing("enum", name, " at this revision", enums.keySet());
        }
        return type;
    }

    /**
     * The same with a table added or replaced, after checking what it refers to.
     *
     * @throws CatalogConflict if a foreign key, an enum or the name of an index does not fit the rest
     */
    public Catalog with(Table table) {
        TableMap before = TableMap.copyOf(tables);
        Catalog changed = withTables(before.plus(table));
        new References(changed).check(table, before);
        return changed;
    }

    /** The same without a table; what refers to it is the caller's care. */
    public Catalog withoutTable(Name name) {
        SortedMap<Name, Trigger> left = new TreeMap<>(triggers);
        left.values().removeIf(trigger -> trigger.table().equals(name));
        return withTables(TableMap.copyOf(tables).minus(name)).withTriggers(left);
    }

    /** The same with other tables, unchecked. */
    public Catalog withTables(SortedMap<Name, Table> others) {
        return new Catalog(database, others, views, sequences, enums, schemas, triggers, unknown);
    }

    /** The same with a view added or replaced. */
    public Catalog with(View view) {
        return withViews(Immutable.with(views, view.name(), view));
    }

    /** The same without a view. */
    public Catalog withoutView(Name name) {
        return withViews(Immutable.without(views, name));
    }

    private Catalog withViews(SortedMap<Name, View> others) {
        return new Catalog(database, tables, others, sequences, enums, schemas, triggers, unknown);
    }

    /** The same with a sequence added or replaced. */
    public Catalog with(Sequence sequence) {
        return withSequences(Immutable.with(sequences, sequence.name(), sequence));
    }

    /** The same without a sequence. */
    public Catalog withoutSequence(Name name) {
        return withSequences(Immutable.without(sequences, name));
    }

    private Catalog withSequences(SortedMap<Name, Sequence> others) {
        return new Catalog(database, tables, views, others, enums, schemas, triggers, unknown);
    }

    /** The same with an enum type added or replaced. */
    public Catalog with(EnumType type) {
        return withEnums(Immutable.with(enums, type.name(), type));
    }

    /** The same without an enum type. */
    public Catalog withoutEnum(Name name) {
        return withEnums(Immutable.without(enums, name));
    }

    private Catalog withEnums(SortedMap<Name, EnumType> others) {
        return new Catalog(database, tables, views, sequences, others, schemas, triggers, unknown);
    }

    /** The same with other schemas. */
    public Catalog withSchemas(SortedSet<String> others) {
        return new Catalog(database, tables, views, sequences, enums, others, triggers, unknown);
    }

    /** The trigger of this name, in any case, in the schema of the name. */
    public Optional<Trigger> trigger(Name name) {
        return triggers.values().stream()
                .filter(trigger -> Objects.equals(trigger.name().schema(), name.schema())
                        && Table.alike(trigger.name().local(), name.local()))
                .findFirst();
    }

    /** The same with a trigger added or replaced. */
    public Catalog with(Trigger trigger) {
        return withTriggers(Immutable.with(triggers, trigger.name(), trigger));
    }

    /** The same without the trigger of this name, in any case. */
    public Catalog withoutTrigger(Name name) {
        return trigger(name)
                .map(trigger -> withTriggers(Immutable.without(triggers, trigger.name())))
                .orElse(this);
    }

    private Catalog withTriggers(SortedMap<Name, Trigger> others) {
        return new Catalog(database, tables, views, sequences, enums, schemas, others, unknown);
    }

    /** The same with a table unknown from here on. */
    public Catalog forgetting(Name table) {
        SortedSet<Name> more = new TreeSet<>(unknown);
        more.add(table);
        return new Catalog(
                database, TableMap.copyOf(tables).minus(table), views, sequences, enums, schemas, triggers, more);
    }

    /** The same without an unknown table. */
    public Catalog withoutUnknown(Name table) {
        SortedSet<Name> fewer = new TreeSet<>(unknown);
        fewer.remove(table);
        return new Catalog(database, tables, views, sequences, enums, schemas, triggers, fewer);
    }

    /**
     * The names under which two maps of catalogs do not hold the same object, in order. What the maps share, because the
     * one catalog came of the other, costs nothing.
     */
    public static <V> SortedSet<Name> differences(SortedMap<Name, V> one, SortedMap<Name, V> other) {
        return one instanceof TableMap tables && other instanceof TableMap others
                ? tables.differences(others)
                : PersistentMap.copyOf(one).differences(PersistentMap.copyOf(other));
    }

    /**
     * Checks that a new table, view or sequence may have the name: they share one namespace in a schema, most databases
     * with the indexes, too; case does not matter.
     *
     * @param name the name that is wanted
     * @param part what wants it, for the place in a message; or null
     */
    public void requireFree(Name name, @Nullable Object part) {
        new References(this).requireFree(name, part);
    }

    /** Checks that a new enum may have the name, where {@link Database#namesTypesAsTables()}. */
    public void requireFreeEnum(Name name) {
        new References(this).requireFreeEnum(name);
    }

    /**
     * Checks that a new index of a table may have the name: where {@link Database#namesIndexesByTable()} no other index
     * of the table has it, elsewhere nothing in the schema of the table that {@link #requireFree} is about.
     *
     * @param part what wants it, for the place in a message; or null
     */
    public void requireFreeIndex(Name table, String index, @Nullable Object part) {
        new References(this).requireFreeIndex(table, index, part);
    }

    /** The tables with a foreign key to the table that fits the condition, other than itself, described for people. */
    public List<String> referencesTo(Name table, Predicate<ForeignKey> condition) {
        List<String> found = new ArrayList<>();
        for (Name other : TableMap.copyOf(tables).referrersOf(table)) {
            if (!other.equals(table)) {
                table(other).foreignKeys().stream()
                        .filter(key -> key.target().equals(table) && condition.test(key))
                        .map(key -> key.describe() + " of \"" + other + "\"")
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** The tables that have a constraint of this name, in any case, in the schema of the name. */
    public SortedSet<Name> tablesWithConstraint(Name constraint) {
        return TableMap.copyOf(tables).constrainedBy(constraint);
    }

    /** The views and triggers whose text names the table, described for people. */
    public List<String> readersOf(Name table) {
        List<String> found = new ArrayList<>();
        views.values().stream()
                .filter(view -> !view.name().equals(table) && view.reads(table))
                .forEach(view -> found.add("view \"" + view.name() + "\""));
        triggers.values().stream()
                .filter(trigger -> !trigger.table().equals(table) && trigger.mentions(table.local()))
                .forEach(trigger -> found.add("trigger \"" + trigger.name() + "\""));
        return found;
    }

    /** The views and triggers whose text names the column, described for people. */
    public List<String> readersOf(Name table, String column) {
        List<String> found = new ArrayList<>();
        views.values().stream()
                .filter(view -> view.reads(table, column))
                .forEach(view -> found.add("view \"" + view.name() + "\""));
        triggers.values().stream()
                .filter(trigger ->
                        (trigger.table().equals(table) || trigger.mentions(table.local())) && trigger.mentions(column))
                .forEach(trigger -> found.add("trigger \"" + trigger.name() + "\""));
        return found;
    }

    /** The columns of an enum type, as {@code table.column}. */
    public List<String> usesOf(EnumType type) {
        List<String> found = new ArrayList<>();
        for (Table table : tables.values()) {
            table.columns().stream()
                    .filter(column -> column.type().equals(new Type.Enumeration(type.name())))
                    .forEach(column -> found.add("\"" + table.name() + "." + column.name() + "\""));
        }
        return found;
    }
}
