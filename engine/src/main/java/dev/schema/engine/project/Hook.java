package dev.schema.engine.project;

import dev.schema.RevisionHook;
import dev.schema.catalog.Catalog;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.operation.Operation;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * A hook of a project.
 *
 * @param subject its class, for messages
 * @param code what rewrites
 */
public record Hook(Subject subject, RevisionHook code) {

    /**
     * What the hook makes of operations; nothing of none.
     *
     * @param before the catalog that they begin with
     * @param limit how long it may take
     * @throws SchemaException ({@link Reason#FAILED}) with the line, if it throws
     */
    public List<Operation> rewrite(List<Operation> operations, Catalog before, Duration limit) {
        return operations.isEmpty()
                ? operations
                : AuthorCode.call(subject, limit, () -> asked(List.copyOf(operations), before));
    }

    private List<Operation> asked(List<Operation> given, Catalog before) {
        try {
            return List.copyOf(Objects.requireNonNull(code.rewrite(given, before), "it answered null"));
        } catch (Exception | StackOverflowError | LinkageError | AssertionError thrown) {
            throw new SchemaException(
                    Reason.FAILED,
                    new Problem(
                            "The hook '" + subject.className() + "' failed: " + thrown + ".",
                            subject.place(thrown.getStackTrace()),
                            "Correct it, or take it away; nothing was written."),
                    thrown);
        }
    }
}
