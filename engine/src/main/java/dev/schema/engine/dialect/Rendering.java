package dev.schema.engine.dialect;

import java.util.List;

/**
 * The steps for the operations of one revision.
 *
 * @param steps in order
 * @param suspendsReferences whether foreign keys must not act while they run; see {@link Dialect#suspendReferences()}
 */
public record Rendering(List<Step> steps, boolean suspendsReferences) {

    /** Copies the steps. */
    public Rendering {
        steps = List.copyOf(steps);
    }
}
