package dev.schema.engine.diff;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.Table;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameColumn;
import dev.schema.operation.RenameConstraint;
import dev.schema.operation.RenameIndex;
import dev.schema.operation.RenameTable;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of one catalog is declared to be called otherwise in the other, in the order of the renames: each is told in the
 * names that those before it have left. A new name must be free at that point.
 */
public final class Renames {

    /** Nothing was renamed. */
    public static final Renames NONE = new Renames(List.of());

    private final List<Operation> renames;

    private Renames(List<Operation> renames) {
        this.renames = List.copyOf(renames);
    }

    /**
     * These renames: the tables first.
     *
     * @param tables from the old name to the new one
     * @param columns by the new name of their table, from the old name to the new one
     */
    public static Renames of(Map<Name, Name> tables, Map<Name, Map<String, String>> columns) {
        Renames renames = NONE;
        for (Map.Entry<Name, Name> table : tables.entrySet()) {
            renames = renames.table(table.getKey(), table.getValue());
        }
        for (Map.Entry<Name, Map<String, String>> table : columns.entrySet()) {
            for (Map.Entry<String, String> column : table.getValue().entrySet()) {
                renames = renames.column(table.getKey(), column.getKey(), column.getValue());
            }
        }
        return renames;
    }

    /** The same, and a table is called otherwise, in the same schema. */
    public Renames table(Name from, Name to) {
        return with(new RenameTable(from, to));
    }

    /** The same, and a column is called otherwise. */
    public Renames column(Name table, String from, String to) {
        return with(new RenameColumn(table, from, to));
    }

    /** The same, and a constraint is called otherwise. */
    public Renames constraint(Name table, String from, String to) {
        return with(new RenameConstraint(table, from, to));
    }

    /** The same, and an index is called otherwise. */
    public Renames index(Name table, String from, String to) {
        return with(new RenameIndex(table, from, to));
    }

    private Renames with(Operation rename) {
        return new Renames(Stream.concat(renames.stream(), Stream.of(rename)).toList());
    }

    /** Names that differ in case only are one name to a catalog: no guess is needed. */
    static Renames ofCase(Catalog from, Catalog to) {
        Renames renames = NONE;
        for (Table wanted : to.tables().values()) {
            Optional<Table> before = alike(from, wanted.name());
            if (before.isPresent() && !before.get().name().equals(wanted.name())) {
                // Its own name would be taken, so it goes round by another.
                Name between = free(from, wanted.name());
                renames = renames.table(before.get().name(), between).table(between, wanted.name());
            }
            for (String column : before.map(Table::columnNames).orElse(List.of())) {
                Optional<String> other = wanted.columnNames().stream()
                        .filter(name -> name.equalsIgnoreCase(column) && !name.equals(column))
                        .findFirst();
                if (other.isPresent()) {
                    renames = renames.column(wanted.name(), column, other.get());
                }
            }
        }
        return renames;
    }

    private static Optional<Table> alike(Catalog catalog, Name name) {
        Table same = catalog.tables().get(name);
        return same != null
                ? Optional.of(same)
                : catalog.tables().values().stream()
                        .filter(table -> Objects.equals(table.name().schema(), name.schema())
                                && table.name().local().equalsIgnoreCase(name.local()))
                        .findFirst();
    }

    private static Name free(Catalog catalog, Name like) {
        Name longer = like.withLocal(like.local() + "_");
        try {
            catalog.requireFree(longer, null);
            return longer;
        } catch (CatalogConflict taken) {
            return free(catalog, longer);
        }
    }

    /** What it takes: the views and triggers that name what is renamed are dropped, to come back with their new text. */
    public List<Operation> operations(Catalog from) {
        if (renames.isEmpty()) {
            return List.of();
        }
        Set<Name> tables = new HashSet<>();
        Map<Name, Set<String>> columns = new HashMap<>();
        Map<Name, Name> first = new HashMap<>();
        for (Operation rename : renames) {
            if (rename instanceof RenameTable table) {
                Name origin = first.getOrDefault(table.from(), table.from());
                first.put(table.to(), origin);
                tables.add(origin);
            } else if (rename instanceof RenameColumn column) {
                columns.computeIfAbsent(first.getOrDefault(column.table(), column.table()), name -> new HashSet<>())
                        .add(column.from());
            }
        }
        Set<Name> triggers = new HashSet<>();
        from.triggers().values().stream()
                .filter(trigger -> tables.contains(trigger.table()))
                .forEach(trigger -> triggers.add(trigger.name()));
        List<Operation> operations =
                new ArrayList<>(new Readers(from, new Leaving(tables, columns, Set.of(), triggers)).dropped());
        operations.addAll(renames);
        return operations;
    }
}
