package dev.schema.engine.run;

import java.util.List;

/** Hears how a run gets on, on its thread, each time after a commit. */
public interface RunListener {

    /** A revision is done. */
    default void revision(RevisionDone done) {}

    /** A batch of a step is done. */
    default void batch(BatchDone done) {}

    /**
     * A revision that was applied already has got other parents, and the database knows them now.
     *
     * @param before the parents that it had when it ran
     */
    default void rebased(String revision, List<String> before) {}
}
