package dev.schema.engine.plan;

import dev.schema.engine.history.PositionDigest;
import dev.schema.operation.Loss;
import dev.schema.type.Database;
import dev.schema.type.Name;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a run will do, in order: data that can be shown, executed or written into a script.
 *
 * @param database the kind of database it was rendered for
 * @param from the heads before it
 * @param to the heads after it
 * @param start the digest of the position it begins at
 * @param revisions what happens, in order; empty if there is nothing to do
 */
public record Plan(
        Database database, List<String> from, List<String> to, PositionDigest start, List<PlannedRevision> revisions) {

    /** Copies the lists. */
    public Plan {
        from = List.copyOf(from);
        to = List.copyOf(to);
        revisions = List.copyOf(revisions);
    }

    /** The digest of the position it ends at. */
    public PositionDigest end() {
        return isEmpty() ? start : revisions.get(revisions.size() - 1).after();
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return revisions.isEmpty();
    }

    /**
     * What going down throws away or cannot bring back, each once; going up loses only what its author wrote down. A
     * table that loses all rows is not named again for its columns.
     */
    public List<Loss> losses() {
        List<Loss> all = revisions.stream()
                .flatMap(revision -> revision.losses().stream())
                .distinct()
                .toList();
        Set<Name> emptied = all.stream()
                .filter(loss -> loss.column() == null)
                .map(Loss::object)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(loss -> loss.column() == null || !emptied.contains(loss.object()))
                .toList();
    }

    /** The number of steps of all revisions. */
    public int stepCount() {
        return revisions.stream().mapToInt(revision -> revision.steps().size()).sum();
    }
}
