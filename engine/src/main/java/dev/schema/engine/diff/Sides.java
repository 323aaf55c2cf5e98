package dev.schema.engine.diff;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Table;
import dev.schema.type.Name;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Two catalogs, side by side.
 *
 * @param before where the changes begin, its renames done
 * @param after where they lead
 */
record Sides(Catalog before, Catalog after) {

    /** The tables that are there no more. */
    List<Table> goneTables() {
        return before.tables().values().stream()
                .filter(table -> !after.tables().containsKey(table.name()) && !after.isUnknown(table.name()))
                .toList();
    }

    boolean isGone(Name table) {
        return before.tables().containsKey(table) && !after.tables().containsKey(table) && !after.isUnknown(table);
    }

    /** Whether the table is there on both sides, and known. */
    boolean isKept(Name table) {
        return before.tables().containsKey(table) && after.tables().containsKey(table);
    }

    /** The tables that are unknown on one side only. */
    SortedSet<Name> halfKnown() {
        SortedSet<Name> names = new TreeSet<>(before.unknown());
        names.addAll(after.unknown());
        names.removeIf(name -> before.isUnknown(name) && after.isUnknown(name));
        return names;
    }

    /** What the second of two maps has and the first has not, by name. */
    static <K, V> List<V> missing(SortedMap<K, V> in, SortedMap<K, V> from) {
        return from.entrySet().stream()
                .filter(entry -> !in.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
