package dev.schema.engine.run;

/** Hears how a run gets on, on its thread, each time after a commit. */
public interface RunListener {

    /** A revision is done. */
    default void revision(RevisionDone done) {}

    /** A batch of a step is done. */
    default void batch(BatchDone done) {}
}
