package dev.schema.engine.inspect;

import java.util.List;

/**
 * What is in a live database beside its catalog.
 *
 * @param sequences statements that make the sequences behind columns, which no catalog lists, with what undoes them
 * @param first statements that make what triggers need, each with one that undoes it
 * @param last statements that follow when all else is there
 * @param untold what nothing here says: a line each, by kind and name
 */
public record Beyond(List<Made> sequences, List<Made> first, List<Made> last, List<String> untold) {

    /** Nothing. */
    public static final Beyond NOTHING = new Beyond(List.of(), List.of(), List.of(), List.of());

    /** A statement that makes something, and the one that undoes it. */
    public record Made(String sql, String undo) {}

    /** Copies the lists. */
    public Beyond {
        sequences = List.copyOf(sequences);
        first = List.copyOf(first);
        last = List.copyOf(last);
        untold = List.copyOf(untold);
    }
}
