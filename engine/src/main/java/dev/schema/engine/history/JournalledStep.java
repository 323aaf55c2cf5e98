package dev.schema.engine.history;

import org.jspecify.annotations.Nullable;

/**
 * How far a step of an unfinished revision is.
 *
 * @param revision the revision
 * @param direction {@code up} or {@code down}
 * @param step the index of the step
 * @param state how far
 * @param sqlHash the hash of its SQL: only the same step is resumed
 * @param reached the key where the last batch ended, or null
 * @param rows rows changed so far
 */
public record JournalledStep(
        String revision, String direction, int step, State state, String sqlHash, @Nullable String reached, long rows) {

    /** How far a step is. */
    public enum State {
        /** It is about to run, or ran without leaving a note. */
        INTENT,
        /** Some batches are done. */
        PARTLY,
        /** It is done. */
        DONE
    }
}
