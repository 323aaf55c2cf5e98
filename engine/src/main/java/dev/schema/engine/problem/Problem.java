package dev.schema.engine.problem;

import org.jspecify.annotations.Nullable;

/**
 * One finding, for people: what happened, where, and what to do next.
 *
 * @param what what happened, in one sentence that names the thing in quotes
 * @param where the place: {@code File.java:12}, a revision, a statement
 * @param next a step that the reader can take
 */
public record Problem(String what, @Nullable String where, @Nullable String next) {

    /** A problem without a place of its own. */
    public static Problem of(String what, String next) {
        return new Problem(what, null, next);
    }

    /** The three parts in one text: {@code where: what} and, on a line of its own, the next step. */
    @Override
    public String toString() {
        return (where == null ? "" : where + ": ") + what + (next == null ? "" : "\n  " + next);
    }
}
