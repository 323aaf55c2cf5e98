package dev.schema.engine;

import dev.schema.engine.run.RevisionDone;
import java.util.List;

/**
 * What a run did.
 *
 * @param from the heads before it
 * @param to the heads after it
 * @param revisions what it executed, in order; empty if there was nothing to do
 */
public record RunResult(List<String> from, List<String> to, List<RevisionDone> revisions) {

    /** Copies the lists. */
    public RunResult {
        from = List.copyOf(from);
        to = List.copyOf(to);
        revisions = List.copyOf(revisions);
    }
}
