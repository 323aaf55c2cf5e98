package dev.schema.graph;

/**
 * One step of a route.
 *
 * @param direction what happens to the revision
 * @param revision its id
 */
public record Step(Direction direction, String revision) {
    /** What a step does with its revision. */
    public enum Direction {
        /** Apply it. */
        UP,
        /** Undo it. */
        DOWN,
        /** Write it down as applied, running nothing. */
        MARK,
        /** Strike it from what is applied, running nothing. */
        UNMARK
    }
}
