package dev.schema.graph;

import java.util.List;

/**
 * The way from one position to another.
 *
 * @param steps in the order to take them: up after all parents and dependencies, down before them; empty when there is
 *     nothing to do, which is a success
 * @param before where it starts
 * @param after where it ends; its {@link Position#heads()} are the rows of a history that records heads
 */
public record Route(List<Step> steps, Position before, Position after) {
    public Route {
        steps = List.copyOf(steps);
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
