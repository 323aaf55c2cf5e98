package dev.schema.engine;

import dev.schema.engine.history.AppliedRevision;
import dev.schema.engine.plan.Difference;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Header;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what was applied with what the files say now, by meaning: operations and parents, never text. */
final class Verification {

    private final Snapshot snapshot;
    private final Map<String, Header> headers = new HashMap<>();

    Verification(Snapshot snapshot, List<Header> headers) {
        this.snapshot = snapshot;
        headers.forEach(header -> this.headers.put(header.id(), header));
    }

    /** What is wrong with an applied revision, or nothing. */
    Optional<Problem> changed(AppliedRevision applied) {
        Header header = headers.get(applied.id());
        if (header == null) {
            return Optional.empty();
        }
        Projection projection = snapshot.projection();
        if (!projection.checksum(applied.id()).equals(applied.checksum())) {
            List<String> lines = Difference.between(
                    applied.executed(), projection.content(applied.id()).operations());
            if (lines.isEmpty()) {
                lines = List.of("~ what it says about revisions that meet");
            }
            return Optional.of(new Problem(
                    "Revision \"" + applied.id() + "\" was changed after it was applied:\n    "
                            + String.join("\n    ", lines),
                    header.where(),
                    "Take the change back and write it as a new revision: databases that have run the old one will"
                            + " never see it."));
        }
        Optional<Problem> moved = moved(applied, header, "parents", applied.parents(), header.parents());
        return moved.isPresent()
                ? moved
                : moved(
                        applied,
                        header,
                        "dependencies",
                        applied.dependsOn(),
                        snapshot.graph().dependencies(applied.id()));
    }

    private static Optional<Problem> moved(
            AppliedRevision applied, Header header, String what, List<String> before, List<String> now) {
        return new HashSet<>(before).equals(new HashSet<>(now))
                ? Optional.empty()
                : Optional.of(new Problem(
                        "Revision \"" + applied.id() + "\" was moved after it was applied: its " + what + " were "
                                + before + " and are " + now + " now.",
                        header.where(),
                        "Give it back its " + what + ", or tell the database with 'schema stamp' once you are sure that"
                                + " both ways lead to the same schema."));
    }

    /** All changed revisions. */
    List<Problem> changed() {
        // All at once: what is not known yet is compiled together.
        snapshot.projection()
                .recordUnlessKnown(snapshot.applied().stream()
                        .map(AppliedRevision::id)
                        .filter(headers::containsKey)
                        .toList());
        List<Problem> problems = new ArrayList<>();
        snapshot.applied().forEach(revision -> changed(revision).ifPresent(problems::add));
        return problems;
    }

    /** Refuses to go on when an applied revision has changed. */
    void requireUnchanged() {
        List<Problem> problems = changed();
        if (!problems.isEmpty()) {
            throw new SchemaException(Reason.DRIFT, problems);
        }
    }

    /** Refuses to go on when files of applied revisions are missing. */
    void requireFiles() {
        List<Problem> problems = snapshot.missing(headers.keySet()).stream()
                .map(revision -> Problem.of(
                        "The database has run \"" + revision.id() + "\" ("
                                + (revision.message().isEmpty() ? "no message" : revision.message())
                                + "), whose file is not here.",
                        "Switch to the branch that has the file, or undo the revision first: its way back is known, see"
                                + " 'schema downgrade'."))
                .toList();
        if (!problems.isEmpty()) {
            throw new SchemaException(Reason.FAILED, problems);
        }
    }
}
