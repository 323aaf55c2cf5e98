package dev.schema.engine.run;

/**
 * One batch of a step that was executed and committed, with more to come.
 *
 * @param revision the id of the revision
 * @param step what the step does
 * @param rows the number of rows that all its batches have changed so far, those of earlier runs too
 */
public record BatchDone(String revision, String step, long rows) {}
