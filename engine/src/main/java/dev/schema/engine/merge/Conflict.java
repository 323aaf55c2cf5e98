package dev.schema.engine.merge;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that two branches do not agree about.
 *
 * @param object what it is about, as people call it: {@code column users.email}
 * @param type what kind of disagreement, from a fixed list: {@code add/add}, {@code drop/modify}, ...
 * @param kind why it is one
 * @param one what the one branch does to it, in order
 * @param other what the other branch does to it, in order
 * @param why a sentence for people
 * @param outcomes what comes of each order of running them, a line each; empty where there is nothing to tell
 */
public record Conflict(
        String object, String type, Kind kind, List<Deed> one, List<Deed> other, String why, List<String> outcomes) {

    /** Copies the lists. */
    public Conflict {
        one = List.copyOf(one);
        other = List.copyOf(other);
        outcomes = List.copyOf(outcomes);
    }

    /** Why something is a conflict. */
    public enum Kind {
        /** Some order of running the branches fails. */
        BLOCKED,
        /** Every order runs, and they end in different schemas. */
        DIVERGENT,
        /** All orders end in one schema, and yet the branches want different things. */
        INTENT,
        /** Whether the order matters cannot be shown. */
        UNPROVEN,
        /** The schema would be legal, and the database or its data would not take it. */
        RULE;

        /** The word for it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One operation of a branch.
     *
     * @param revision its revision
     * @param operation its index in the revision
     * @param what what it does
     * @param place its file and line, or null
     */
    public record Deed(String revision, int operation, String what, @Nullable String place) {}
}
