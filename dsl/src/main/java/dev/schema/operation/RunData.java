package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.type.Name;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A step in Java. The operation knows its name and what it reads and writes; the code stands beside it.
 *
 * @param name its name, unique within the revision
 * @param reads what it reads
 * @param writes what it writes
 * @param undoable whether its author wrote code for the way back
 * @param undoing whether this is the way back
 */
public record RunData(
        String name, SortedSet<Resource> reads, SortedSet<Resource> writes, boolean undoable, boolean undoing)
        implements Operation {

    /** Copies the sets. */
    public RunData {
        reads = Collections.unmodifiableSortedSet(new TreeSet<>(reads));
        writes = Collections.unmodifiableSortedSet(new TreeSet<>(writes));
        if (name.isBlank()) {
            throw new CatalogConflict("a data step needs a name");
        }
    }

    @Override
    public Catalog applyTo(Catalog before) {
        checkAll(before, reads);
        checkAll(before, writes);
        return before;
    }

    private static void checkAll(Catalog catalog, SortedSet<Resource> resources) {
        for (Resource resource : resources) {
            if (!catalog.isUnknown(resource.table())) {
                var table = catalog.table(resource.table());
                if (resource.column() != null) {
                    table.column(resource.column());
                }
            }
        }
    }

    @Override
    public Undo undo(Catalog before) {
        return undoable
                ? Undo.of(new RunData(name, reads, writes, true, !undoing))
                : Undo.impossible("data step \"" + name + "\" without .undo(..)");
    }

    @Override
    public List<Name> objects() {
        return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.runData(this);
    }

    @Override
    public String describe() {
        return (undoing ? "undo data step " : "data step ") + name;
    }
}
