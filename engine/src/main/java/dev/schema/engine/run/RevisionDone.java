package dev.schema.engine.run;

import dev.schema.graph.Step.Direction;
import java.util.List;

/**
 * One revision that was executed and committed.
 *
 * @param id its id
 * @param message its message
 * @param direction which way it ran
 * @param steps the number of its steps
 * @param skipped operations that were skipped, as a merge says
 * @param millis how long it took, in milliseconds
 */
public record RevisionDone(
        String id, String message, Direction direction, int steps, List<String> skipped, long millis) {

    /** Copies the list. */
    public RevisionDone {
        skipped = List.copyOf(skipped);
    }
}
