package dev.schema.engine.diff;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.operation.Operation;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.Optional;

/**
 * Operations in an order in which the catalog takes them: as they were given, but one that does not fit yet (its name is
 * still taken, say) waits until it does.
 *
 * @param operations those that fit
 * @param stuck what never fits, and why
 */
record Settled(List<Operation> operations, List<String> stuck) {

    static Settled of(List<Operation> wanted, Catalog from) {
        List<Operation> left = new LinkedList<>(wanted);
        List<Operation> done = new ArrayList<>();
        Catalog catalog = from;
        Optional<Catalog> next = step(left, done, catalog);
        while (next.isPresent()) {
            catalog = next.get();
            next = step(left, done, catalog);
        }
        Catalog last = catalog;
        return new Settled(
                done, left.stream().map(operation -> complaint(operation, last)).toList());
    }

    /** Takes the first that fits from what is left; what the catalog becomes, or nothing if none does. */
    private static Optional<Catalog> step(List<Operation> left, List<Operation> done, Catalog catalog) {
        for (ListIterator<Operation> each = left.listIterator(); each.hasNext(); ) {
            Operation operation = each.next();
            try {
                Catalog after = operation.applyTo(catalog);
                each.remove();
                done.add(operation);
                return Optional.of(after);
            } catch (CatalogConflict later) {
                // Another makes room for it.
                continue;
            }
        }
        return Optional.empty();
    }

    private static String complaint(Operation operation, Catalog catalog) {
        try {
            operation.applyTo(catalog);
            throw new IllegalStateException(operation.describe() + " fits after all");
        } catch (CatalogConflict conflict) {
            return "cannot " + operation.describe() + ": " + conflict.getMessage();
        }
    }
}
