package dev.schema.engine.run;

import dev.schema.graph.Step.Direction;

/**
 * One revision that was executed and committed.
 *
 * @param id its id
 * @param message its message
 * @param direction which way it ran
 * @param steps the number of its steps
 * @param millis how long it took, in milliseconds
 */
public record RevisionDone(String id, String message, Direction direction, int steps, long millis) {}
