package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.type.Database;
import dev.schema.type.Name;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Other operations for single databases. All branches are part of the revision's meaning; a database runs one of them.
 *
 * @param branches the operations for single databases
 * @param otherwise the operations for all others
 */
public record OnDatabase(SortedMap<Database, List<Operation>> branches, List<Operation> otherwise)
        implements Operation {

    /** Copies the branches. */
    public OnDatabase {
        SortedMap<Database, List<Operation>> copy = new TreeMap<>();
        branches.forEach((database, operations) -> copy.put(database, List.copyOf(operations)));
        branches = Collections.unmodifiableSortedMap(copy);
        otherwise = List.copyOf(otherwise);
    }

    /** The branch that a database runs. */
    public List<Operation> in(Database database) {
        return branches.getOrDefault(database, otherwise);
    }

    @Override
    public Catalog applyTo(Catalog before) {
        return Undo.applyAll(in(before.database()), before);
    }

    @Override
    public Undo undo(Catalog before) {
        return Undo.ofAll(in(before.database()), before);
    }

    @Override
    public List<Leaf> leaves(Database database) {
        return in(database).stream()
                .flatMap(operation -> operation.leaves(database).stream())
                .toList();
    }

    @Override
    public List<Name> objects() {
        return Operation.objects(
                Stream.concat(branches.values().stream(), Stream.of(otherwise)).flatMap(List::stream));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.onDatabase(this);
    }

    @Override
    public String describe() {
        return "on " + branches.keySet();
    }
}
