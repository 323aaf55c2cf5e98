package dev.schema.engine.law;

import dev.schema.catalog.Catalog;
import dev.schema.operation.Operation;
import dev.schema.operation.Undo;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A catalog, and operations that apply to it one after the other.
 *
 * @param origin what made the catalog, from an empty one
 * @param before the catalog
 * @param operations what happens to it
 * @param refused how often something else was thought of, which the dialect refuses
 */
public record Story(List<Operation> origin, Catalog before, List<Operation> operations, int refused) {

    /** Copies the lists. */
    public Story {
        origin = List.copyOf(origin);
        operations = List.copyOf(operations);
    }

    /** The catalog after all of it. */
    public Catalog after() {
        return Undo.applyAll(operations, before);
    }

    /** For reports of jqwik: what happened, in words. */
    @Override
    public String toString() {
        return "after " + words(origin) + ":\n" + words(operations);
    }

    private static String words(List<Operation> operations) {
        return operations.stream()
                .map(operation -> "  " + operation)
                .collect(Collectors.joining("\n", operations.size() + " operations\n", ""));
    }
}
