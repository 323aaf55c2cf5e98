package dev.schema.engine.drift;

import java.util.List;
import java.util.Set;

/**
 * A change that somebody types past the revisions.
 *
 * @param kind which kind of change it is
 * @param statements what is typed
 * @param touches what of the schema has to do with it: {@code customers.born}, {@code customers}, {@code view paid}; the
 *     rows of no other column may be lost, and changes that are made together touch different things
 * @param words a report names one of these at least; if there are none, the database takes the change for none
 */
record HandTold(String kind, List<String> statements, Set<String> touches, List<String> words) {

    /** A change that is reported. */
    static HandTold of(String kind, Set<String> touches, List<String> words, String... statements) {
        return new HandTold(kind, List.of(statements), touches, words);
    }

    /** What is typed, in one text. */
    String text() {
        return String.join(";\n", statements);
    }

    boolean isNone() {
        return words.isEmpty();
    }

    /** Whether the rows of a column may change by it. */
    boolean touches(String table, String column) {
        return touches.contains(table) || touches.contains(table + "." + column);
    }

    /** Whether both have to do with one thing; what ends with an exclamation mark stands for all of its table. */
    boolean meets(HandTold other) {
        return touches.stream().anyMatch(mine -> other.touches.stream()
                .anyMatch(theirs -> isPart(mine, theirs) || isPart(theirs, mine)));
    }

    private static boolean isPart(String thing, String whole) {
        String table = whole.endsWith("!") ? whole.substring(0, whole.length() - 1) : whole;
        return thing.equals(whole) || thing.equals(table) || thing.startsWith(table + ".");
    }
}
