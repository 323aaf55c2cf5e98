package dev.schema.engine;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;

/**
 * One thing that a check found.
 *
 * @param reason which decision it asks for
 * @param problem what it is, for people
 */
public record Finding(Reason reason, Problem problem) {}
