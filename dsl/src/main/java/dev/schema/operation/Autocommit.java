package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.type.Database;
import dev.schema.type.Name;
import java.util.List;

/**
 * Operations that run one by one outside a transaction.
 *
 * @param operations what to run
 */
public record Autocommit(List<Operation> operations) implements Operation {

    /** Copies the list. */
    public Autocommit {
        operations = List.copyOf(operations);
    }

    @Override
    public Catalog applyTo(Catalog before) {
        return Undo.applyAll(operations, before);
    }

    @Override
    public Undo undo(Catalog before) {
        Undo undo = Undo.ofAll(operations, before);
        return new Undo(List.of(new Autocommit(undo.operations())), undo.losses(), undo.impossible());
    }

    @Override
    public List<Leaf> leaves(Database database) {
        return operations.stream()
                .flatMap(operation -> operation.leaves(database).stream())
                .map(leaf -> new Leaf(leaf.operation(), true, leaf.assumed()))
                .toList();
    }

    @Override
    public List<Name> objects() {
        return Operation.objects(operations.stream());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.autocommit(this);
    }

    @Override
    public String describe() {
        return "outside a transaction: " + operations.size() + " changes";
    }
}
