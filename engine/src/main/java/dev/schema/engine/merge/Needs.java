package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.Column;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.Table;
import dev.schema.catalog.View;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.type.Name;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The tables and columns that SQL names, as far as its own branch has them: that of steps and views, and that which fills or
 * converts a column. The catalog does not refuse it where they are missing; the database would.
 */
final class Needs {

    private final SortedMap<Name, SortedSet<String>> columns = new TreeMap<>();
    private final SortedSet<Name> views = new TreeSet<>();

    /** What an operation needs that runs over this catalog in its own branch; of SQL that cannot be read, what it may. */
    static Needs of(Operation operation, Catalog before) {
        return read(operation, before, Needs::guess);
    }

    /** The same without what it only may need. */
    static Needs sure(Operation operation, Catalog before) {
        return read(operation, before, Needs::words);
    }

    private interface Opaque {
        void read(Needs needs, String sql, Catalog before);
    }

    private static Needs read(Operation operation, Catalog before, Opaque opaque) {
        Needs needs = new Needs();
        Catalog catalog = before;
        for (Leaf leaf : operation.leaves(before.database())) {
            Optional<Footprint> footprint = Footprint.of(leaf.operation(), catalog);
            if (footprint.isPresent()) {
                needs.add(footprint.get(), catalog);
                if (footprint.get().opaque().isPresent() && leaf.operation() instanceof ExecuteSql raw) {
                    opaque.read(needs, raw.sql().in(before.database()), catalog);
                }
            }
            catalog = leaf.operation().applyTo(catalog);
        }
        return needs;
    }

    private void add(Footprint footprint, Catalog before) {
        footprint.accesses().stream()
                .filter(access -> !access.implied())
                .forEach(access -> add(before, access.table(), access.columns()));
    }

    /** All whose names occur in it anywhere. */
    private static void guess(Needs needs, String sql, Catalog before) {
        String text = sql.toLowerCase(Locale.ROOT);
        for (Table table : before.tables().values()) {
            if (text.contains(table.name().local().toLowerCase(Locale.ROOT))) {
                Set<String> read = table.columnNames().stream()
                        .filter(column -> text.contains(column.toLowerCase(Locale.ROOT)))
                        .collect(Collectors.toSet());
                needs.add(before, table.name(), read);
            }
        }
    }

    /** The tables among its words; where a text ends is another thing on each database if there is a backslash. */
    private static void words(Needs needs, String sql, Catalog before) {
        if (sql.indexOf('\\') < 0) {
            SqlText text = SqlText.of(sql);
            before.tables().keySet().stream()
                    .filter(name -> text.mentions(name.local()))
                    .forEach(name -> needs.add(before, name, Set.of()));
        }
    }

    /** What a view needs that stands in this catalog. */
    static Needs of(View view, Catalog catalog) {
        Needs needs = new Needs();
        SqlText text = SqlText.of(view.query());
        for (Table table : catalog.tables().values()) {
            if (text.mentions(table.name().local())) {
                Set<String> read =
                        table.columnNames().stream().filter(text::mentions).collect(Collectors.toSet());
                needs.add(catalog, table.name(), read);
            }
        }
        catalog.views().keySet().stream().filter(view::reads).forEach(needs.views::add);
        needs.views.remove(view.name());
        return needs;
    }

    private void add(Catalog before, Name name, Set<String> used) {
        Table table = before.tables().get(name);
        if (table != null) {
            SortedSet<String> known = columns.computeIfAbsent(table.name(), each -> new TreeSet<>());
            used.stream()
                    .flatMap(each -> table.find(each).stream())
                    .map(Column::name)
                    .forEach(known::add);
        }
    }

    /** Why the one catalog has not all of it that the other has; empty if it has. */
    Optional<String> missing(Catalog before, Catalog after) {
        Needs there = new Needs();
        columns.forEach((name, used) -> there.add(before, name, used));
        try {
            there.requireIn(after);
            return Optional.empty();
        } catch (CatalogConflict conflict) {
            return Optional.of(conflict.getMessage());
        }
    }

    /**
     * Requires that a catalog has all of it.
     *
     * @throws CatalogConflict if something is missing
     */
    void requireIn(Catalog catalog) {
        columns.forEach((name, used) -> used.forEach(catalog.table(name)::column));
        views.forEach(catalog::view);
    }
}
