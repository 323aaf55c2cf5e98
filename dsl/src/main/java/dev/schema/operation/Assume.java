package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.type.Database;
import dev.schema.type.Name;
import java.util.List;

/**
 * Tells the catalog about changes that need no statement, because they are there already.
 *
 * @param operations what has happened
 */
public record Assume(List<Operation> operations) implements Operation {

    /** Copies the list. */
    public Assume {
        operations = List.copyOf(operations);
    }

    @Override
    public Catalog applyTo(Catalog before) {
        return Undo.applyAll(operations, before);
    }

    @Override
    public Undo undo(Catalog before) {
        return Undo.of(new Assume(Undo.ofAll(operations, before).operations()));
    }

    @Override
    public List<Leaf> leaves(Database database) {
        return operations.stream()
                .flatMap(operation -> operation.leaves(database).stream())
                .map(leaf -> new Leaf(leaf.operation(), false, true))
                .toList();
    }

    @Override
    public List<Name> objects() {
        return Operation.objects(operations.stream());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.assume(this);
    }

    @Override
    public String describe() {
        return "assume " + operations.size() + " changes";
    }
}
