package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.engine.plan.Overlay.Settlement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether branches fit together.
 *
 * @param conflicts what they do not agree about, in the order of the first branch; empty if they fit
 * @param settlements what has to be said so that they do: where both make the same change, the second one is skipped
 * @param merged the catalog that all orders end in; null if there are conflicts
 */
public record Verdict(List<Conflict> conflicts, List<Settlement> settlements, @Nullable Catalog merged) {

    /** Copies the lists. */
    public Verdict {
        conflicts = List.copyOf(conflicts);
        settlements = List.copyOf(settlements);
    }

    /** Whether every order of running the branches ends in the same schema. */
    public boolean fits() {
        return conflicts.isEmpty();
    }
}
