package dev.schema.engine.plan;

import dev.schema.engine.dialect.Step;
import dev.schema.engine.history.PositionDigest;
import dev.schema.graph.Step.Direction;
import dev.schema.operation.Leaf;
import dev.schema.operation.Loss;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a plan.
 *
 * @param content what the revision says
 * @param direction which way it runs
 * @param leaves the operations that are executed, in order
 * @param places for each leaf its file and line, or null where nobody knows
 * @param steps the rendered steps, in order
 * @param suspendsReferences whether foreign keys are suspended meanwhile
 * @param skips what does not run
 * @param losses what is thrown away, or does not come back
 * @param after the digest of the position after it
 * @param fromHeads the heads before it
 * @param toHeads the heads after it
 */
public record PlannedRevision(
        Content content,
        Direction direction,
        List<Leaf> leaves,
        List<@Nullable String> places,
        List<Step> steps,
        boolean suspendsReferences,
        Skips skips,
        List<Loss> losses,
        PositionDigest after,
        List<String> fromHeads,
        List<String> toHeads) {

    /** The id of the revision. */
    public String id() {
        return content.id();
    }

    /** The direction as a word: {@code up} or {@code down}. */
    public String word() {
        return direction.name().toLowerCase(Locale.ROOT);
    }

    /** Whether its operations are executed; else only the history changes. */
    public boolean runs() {
        return direction == Direction.UP || direction == Direction.DOWN;
    }

    /** The operation that a step comes from, in a few words; all of them where several are one step. */
    public String describe(Step step) {
        if (leaves.isEmpty()) {
            return step.text();
        }
        int end = steps.stream()
                .mapToInt(Step::leaf)
                .filter(leaf -> leaf > step.leaf())
                .min()
                .orElse(leaves.size());
        return leaves.subList(step.leaf(), end).stream()
                .map(leaf -> leaf.operation().describe())
                .collect(Collectors.joining(", "));
    }

    /** The file and line that a step comes from, or null. */
    public @Nullable String place(Step step) {
        return leaves.isEmpty() ? null : places.get(step.leaf());
    }
}
