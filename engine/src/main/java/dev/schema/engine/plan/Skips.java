package dev.schema.engine.plan;

import dev.schema.catalog.Catalog;
import dev.schema.operation.CreateTable;
import dev.schema.operation.DropTable;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameTable;
import dev.schema.operation.TableOperation;
import dev.schema.type.Database;
import dev.schema.type.Name;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Operations of a revision that do not run, because a merge says that they are done already, or have lost. What they
 * rely on is looked at before.
 *
 * @param operations the operations
 * @param catalog the catalog where they would have run
 */
public record Skips(List<Operation> operations, Catalog catalog) {

    /** Copies the list. */
    public Skips {
        operations = List.copyOf(operations);
    }

    static Skips none(Database database) {
        return new Skips(List.of(), Catalog.empty(database));
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return operations.isEmpty();
    }

    /** The operations in a few words. */
    public List<String> described() {
        return operations.stream().map(Operation::describe).toList();
    }

    /** What the catalog says of the tables that they are about. */
    public Catalog expected() {
        return restricted(catalog);
    }

    /** Another catalog, of which only these tables and the enums in them are left. */
    public Catalog restricted(Catalog other) {
        Set<Name> names = new TreeSet<>();
        operations.forEach(
                operation -> operation.leaves(other.database()).forEach(leaf -> names.addAll(names(leaf.operation()))));
        SortedMap<Name, dev.schema.catalog.Table> tables = new TreeMap<>(other.tables());
        tables.keySet().retainAll(names);
        Catalog left = Catalog.empty(other.database());
        for (dev.schema.catalog.EnumType type : other.enums().values()) {
            boolean used = tables.values().stream()
                    .flatMap(table -> table.columns().stream())
                    .anyMatch(column -> column.type().equals(new dev.schema.type.Type.Enumeration(type.name())));
            left = used ? left.with(type) : left;
        }
        return left.withTables(tables);
    }

    private static Collection<Name> names(Operation operation) {
        if (operation instanceof TableOperation change) {
            return List.of(change.table());
        } else if (operation instanceof CreateTable create) {
            return List.of(create.table().name());
        } else if (operation instanceof DropTable drop) {
            return List.of(drop.table());
        } else if (operation instanceof RenameTable rename) {
            return List.of(rename.from(), rename.to());
        }
        return List.of();
    }
}
