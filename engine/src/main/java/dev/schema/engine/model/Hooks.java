package dev.schema.engine.model;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Hook;
import dev.schema.engine.source.OperationPrinter;
import dev.schema.operation.Operation;
import java.time.Duration;
import java.util.List;

/** The hooks of a model, one after the other; what each answers is looked at before anybody else sees it. */
final class Hooks {

    private final List<Hook> hooks;
    private final Duration limit;

    /** @param limit how long each may take */
    Hooks(List<Hook> hooks, Duration limit) {
        this.hooks = hooks;
        this.limit = limit;
    }

    /**
     * What they make of operations.
     *
     * @param before the catalog that these begin with
     * @throws SchemaException if one fails, or answers what does not apply or cannot be said
     */
    List<Operation> rewritten(List<Operation> operations, Catalog before) {
        List<Operation> rewritten = operations;
        for (Hook hook : hooks) {
            rewritten = hook.rewrite(rewritten, before, limit);
            requireFitting(hook, rewritten, before);
        }
        return rewritten;
    }

    private static void requireFitting(Hook hook, List<Operation> operations, Catalog before) {
        Catalog catalog = before;
        for (Operation operation : operations) {
            try {
                OperationPrinter.print(List.of(operation), catalog);
                catalog = operation.applyTo(catalog);
            } catch (CatalogConflict conflict) {
                throw wrong(hook, operation, "does not fit: " + conflict.getMessage(), conflict);
            } catch (SchemaException unsayable) {
                throw wrong(
                        hook,
                        operation,
                        "cannot be said: " + unsayable.problems().get(0).what(),
                        unsayable);
            }
        }
    }

    private static SchemaException wrong(Hook hook, Operation operation, String how, RuntimeException cause) {
        return new SchemaException(
                Reason.FAILED,
                new Problem(
                        "The hook '" + hook.subject().className() + "' wants to " + operation.describe() + ", which "
                                + how,
                        hook.subject().where(),
                        "What it answers must lead on from the catalog that it gets; nothing was written."),
                cause);
    }
}
