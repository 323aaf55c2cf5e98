package dev.schema;

import dev.schema.operation.Operation;
import java.util.List;

/** A migration of operations that are there already. In this package, because only a scope takes them as they are. */
public final class Told extends Migration {

    private final List<Operation> operations;

    /** The migration whose {@code up} is these operations. */
    public Told(List<Operation> operations) {
        this.operations = List.copyOf(operations);
    }

    @Override
    public void up(Schema schema) {
        operations.forEach(operation -> ((Scope) schema).add(operation, null));
    }
}
