package dev.schema.engine;

import dev.schema.engine.history.AppliedRevision;
import dev.schema.engine.project.Header;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One revision, as project and database see it together.
 *
 * @param id its id
 * @param message its message; may be empty
 * @param state how the two compare
 * @param appliedAt when it was applied, as ISO text in UTC, or null
 * @param appliedBy who applied it, or null
 * @param where its file and line, or null if there is no file
 */
public record RevisionStatus(
        String id,
        String message,
        State state,
        @Nullable String appliedAt,
        @Nullable String appliedBy,
        @Nullable String where) {

    /** How project and database compare. */
    public enum State {
        /** Applied, as its file says it. */
        APPLIED,
        /** Not applied yet. */
        PENDING,
        /** Applied, but its file is not at hand. */
        MISSING,
        /** Applied, but its file says something else now. */
        CHANGED,
        /** Not finished: a run did not come to its end. */
        UNFINISHED
    }

    /** Every revision of project and database, in the order of the graph. */
    static List<RevisionStatus> of(Snapshot snapshot, List<Header> headers) {
        Map<String, Header> files = new HashMap<>();
        headers.forEach(header -> files.put(header.id(), header));
        Map<String, AppliedRevision> applied = new HashMap<>();
        snapshot.applied().forEach(row -> applied.put(row.id(), row));
        Set<String> unfinished = new HashSet<>();
        snapshot.journal().forEach(step -> unfinished.add(step.revision()));
        Verification verification = new Verification(snapshot, headers);
        List<RevisionStatus> all = new ArrayList<>();
        for (String id : snapshot.graph().order()) {
            Header header = files.get(id);
            AppliedRevision row = applied.get(id);
            all.add(new RevisionStatus(
                    id,
                    header == null ? row.message() : header.message(),
                    unfinished.contains(id) ? State.UNFINISHED : state(header, row, verification),
                    row == null ? null : row.appliedAt(),
                    row == null ? null : row.appliedBy(),
                    header == null ? null : header.where()));
        }
        return all;
    }

    private static State state(@Nullable Header header, @Nullable AppliedRevision row, Verification verification) {
        if (row == null) {
            return State.PENDING;
        } else if (header == null) {
            return State.MISSING;
        }
        return verification.changed(row).isPresent() ? State.CHANGED : State.APPLIED;
    }
}
