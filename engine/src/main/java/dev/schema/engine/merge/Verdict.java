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
 * @param confirmed what a person has confirmed, of what cannot be proved
 * @param losses what is thrown away on databases that have run one of the branches already, a sentence each
 * @param merged the catalog that all orders end in; null if there are conflicts
 */
public record Verdict(
        List<Conflict> conflicts,
        List<Settlement> settlements,
        List<String> confirmed,
        List<String> losses,
        @Nullable Catalog merged) {

    /** Copies the lists. */
    public Verdict {
        conflicts = List.copyOf(conflicts);
        settlements = List.copyOf(settlements);
        confirmed = List.copyOf(confirmed);
        losses = List.copyOf(losses);
    }

    static Verdict of(List<Conflict> conflicts) {
        return new Verdict(conflicts, List.of(), List.of(), List.of(), null);
    }

    /** Whether every order of running the branches ends in the same schema. */
    public boolean fits() {
        return conflicts.isEmpty();
    }
}
