package dev.schema.engine.source;

import dev.schema.operation.Operation;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** What stands beside operations as comments, a line for each; found by identity. Not thread-safe. */
public final class Remarks {

    private final Map<Operation, String> remarks = new IdentityHashMap<>();

    /** Adds a remark; a second one on the same operation follows the first. */
    public void add(Operation operation, String text) {
        remarks.merge(operation, text, (first, second) -> first + "; " + second);
    }

    Optional<String> of(Operation operation) {
        return Optional.ofNullable(remarks.get(operation));
    }
}
