package dev.schema.catalog;

import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.type.Name;
import java.util.AbstractMap;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tables by name, which also knows who has a name (of a table or of an index, case does not matter) and which tables
 * point at one, without looking at all of them. Immutable; one table more or less costs logarithmic time.
 */
final class TableMap extends AbstractMap<Name, Table> implements SortedMap<Name, Table> {

    private final PersistentMap<Name, Table> tables;
    private final PersistentMap<Name, PersistentMap<Name, Boolean>> named;
    private final PersistentMap<Name, PersistentMap<Name, Boolean>> indexed;
    private final PersistentMap<Name, PersistentMap<Name, Boolean>> constrained;
    private final PersistentMap<Name, PersistentMap<Name, Boolean>> referrers;

    /**
     * Everything at once.
     *
     * @param named by a name without its case: the tables that have it
     * @param indexed by the name of an index: the tables that have one of that name
     * @param constrained by the name of a constraint: the tables that have one of that name
     * @param referrers by the name of a table: the tables that have a foreign key to it
     */
    private TableMap(
            PersistentMap<Name, Table> tables,
            PersistentMap<Name, PersistentMap<Name, Boolean>> named,
            PersistentMap<Name, PersistentMap<Name, Boolean>> indexed,
            PersistentMap<Name, PersistentMap<Name, Boolean>> constrained,
            PersistentMap<Name, PersistentMap<Name, Boolean>> referrers) {
        this.tables = tables;
        this.named = named;
        this.indexed = indexed;
        this.constrained = constrained;
        this.referrers = referrers;
    }

    /** The same tables; the map itself if it is one of ours. */
    static TableMap copyOf(SortedMap<Name, Table> map) {
        if (map instanceof TableMap ours) {
            return ours;
        }
        TableMap copy = new TableMap(none(), none(), none(), none(), none());
        for (Table table : map.values()) {
            copy = copy.plus(table);
        }
        return copy;
    }

    private static <V> PersistentMap<Name, V> none() {
        return PersistentMap.copyOf(new TreeMap<Name, V>());
    }

    /** With the table added or replaced. */
    TableMap plus(Table table) {
        Table before = tables.get(table.name());
        boolean sameLinks = before != null
                && before.constraints().equals(table.constraints())
                && before.indexes().equals(table.indexes());
        TableMap rest = sameLinks ? this : linked(table.name(), before, table);
        return new TableMap(
                tables.plus(table.name(), table), rest.named, rest.indexed, rest.constrained, rest.referrers);
    }

    /** Without the table, if it is there. */
    TableMap minus(Name name) {
        Table table = tables.get(name);
        if (table == null) {
            return this;
        }
        TableMap rest = linked(name, table, null);
        return new TableMap(tables.minus(name), rest.named, rest.indexed, rest.constrained, rest.referrers);
    }

    /** Who has a name and who points where, after one table has become another; what stays is not touched. */
    private TableMap linked(Name name, @Nullable Table was, @Nullable Table is) {
        return new TableMap(
                tables,
                linked(named, name, names(was), names(is)),
                linked(indexed, name, indexes(was), indexes(is)),
                linked(constrained, name, constraints(was), constraints(is)),
                linked(referrers, name, targets(was), targets(is)));
    }

    private static Set<Name> names(@Nullable Table table) {
        return table == null ? Set.of() : Set.of(key(table.name()));
    }

    private static Set<Name> indexes(@Nullable Table table) {
        return Stream.ofNullable(table)
                .flatMap(each ->
                        each.indexes().stream().map(index -> key(each.name().withLocal(index.name()))))
                .collect(Collectors.toSet());
    }

    private static Set<Name> constraints(@Nullable Table table) {
        return Stream.ofNullable(table)
                .flatMap(each -> each.constraints().stream()
                        .map(constraint -> key(each.name().withLocal(constraint.name()))))
                .collect(Collectors.toSet());
    }

    private static Set<Name> targets(@Nullable Table table) {
        return Stream.ofNullable(table)
                .flatMap(each -> each.foreignKeys().stream())
                .map(ForeignKey::target)
                .collect(Collectors.toSet());
    }

    private static PersistentMap<Name, PersistentMap<Name, Boolean>> linked(
            PersistentMap<Name, PersistentMap<Name, Boolean>> links, Name table, Set<Name> was, Set<Name> is) {
        PersistentMap<Name, PersistentMap<Name, Boolean>> linked = links;
        for (Name gone : beyond(was, is)) {
            linked = unlinked(linked, gone, table);
        }
        for (Name added : beyond(is, was)) {
            linked = linked(linked, added, table);
        }
        return linked;
    }

    private static List<Name> beyond(Set<Name> some, Set<Name> others) {
        return some.stream().filter(name -> !others.contains(name)).toList();
    }

    private static PersistentMap<Name, PersistentMap<Name, Boolean>> linked(
            PersistentMap<Name, PersistentMap<Name, Boolean>> links, Name from, Name table) {
        PersistentMap<Name, Boolean> others = links.get(from);
        return links.plus(from, (others == null ? TableMap.<Boolean>none() : others).plus(table, true));
    }

    private static PersistentMap<Name, PersistentMap<Name, Boolean>> unlinked(
            PersistentMap<Name, PersistentMap<Name, Boolean>> links, Name from, Name table) {
        PersistentMap<Name, Boolean> others = links.get(from);
        if (others == null) {
            return links;
        }
        PersistentMap<Name, Boolean> left = others.minus(table);
        return left.isEmpty() ? links.minus(from) : links.plus(from, left);
    }

    private static Name key(Name name) {
        return name.withLocal(name.local().toLowerCase(Locale.ROOT));
    }

    /** The tables that have this name, in any case. */
    SortedSet<Name> namedAs(Name name) {
        return names(named.get(key(name)));
    }

    /** The tables that have an index of this name, in any case, in the schema of the name. */
    SortedSet<Name> indexedBy(Name index) {
        return names(indexed.get(key(index)));
    }

    /** The tables that have a constraint of this name, in any case, in the schema of the name. */
    SortedSet<Name> constrainedBy(Name constraint) {
        return names(constrained.get(key(constraint)));
    }

    /** The tables with a foreign key to this one, sorted; itself, too, if it points at itself. */
    SortedSet<Name> referrersOf(Name target) {
        return names(referrers.get(target));
    }

    private static SortedSet<Name> names(@Nullable PersistentMap<Name, Boolean> found) {
        return found == null ? new TreeSet<>() : new TreeSet<>(found.keySet());
    }

    /** The names of the tables that are not the same object in both. */
    SortedSet<Name> differences(TableMap other) {
        return tables.differences(other.tables);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TableMap ours ? tables.equals(ours.tables) : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public @Nullable Table get(Object name) {
        return tables.get(name);
    }

    @Override
    public boolean containsKey(Object name) {
        return tables.containsKey(name);
    }

    @Override
    public int size() {
        return tables.size();
    }

    @Override
    public Set<Entry<Name, Table>> entrySet() {
        return tables.entrySet();
    }

    @Override
    public @Nullable Comparator<? super Name> comparator() {
        return null;
    }

    @Override
    public Name firstKey() {
        return tables.firstKey();
    }

    @Override
    public Name lastKey() {
        return tables.lastKey();
    }

    @Override
    public SortedMap<Name, Table> subMap(Name from, Name to) {
        return tables.subMap(from, to);
    }

    @Override
    public SortedMap<Name, Table> headMap(Name to) {
        return tables.headMap(to);
    }

    @Override
    public SortedMap<Name, Table> tailMap(Name from) {
        return tables.tailMap(from);
    }
}
