package dev.schema.engine;

import org.jspecify.annotations.Nullable;

/**
 * One revision, as project and database see it together.
 *
 * @param id its id
 * @param message its message; may be empty
 * @param state how the two compare
 * @param appliedAt when it was applied, as ISO text in UTC, or null
 * @param appliedBy who applied it, or null
 * @param where its file and line, or null if there is no file
 */
public record RevisionStatus(
        String id,
        String message,
        State state,
        @Nullable String appliedAt,
        @Nullable String appliedBy,
        @Nullable String where) {

    /** How project and database compare. */
    public enum State {
        /** Applied, as its file says it. */
        APPLIED,
        /** Not applied yet. */
        PENDING,
        /** Applied, but its file is not at hand. */
        MISSING,
        /** Applied, but its file says something else now. */
        CHANGED,
        /** Not finished: a run did not come to its end. */
        UNFINISHED
    }
}
