package dev.schema.catalog;

import dev.schema.type.Name;

/**
 * A generator of numbers.
 *
 * @param name its name
 * @param start the first number
 * @param increment the distance to the next one, not 0
 */
public record Sequence(Name name, long start, long increment) {

    /** Checks the increment. */
    public Sequence {
        if (increment == 0) {
            throw new IllegalArgumentException("sequence \"" + name + "\" cannot count in steps of 0");
        }
    }
}
