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
import java.util.Set;
import java.util.function.Function;

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
        Optional<Problem> changed = changedBeside(applied);
        return changed.isPresent() || !headers.containsKey(applied.id()) || !isRebased(applied)
                ? changed
                : Optional.of(Rebased.problem(
                        snapshot, applied, headers.get(applied.id()).where()));
    }

    /** What is wrong with it beside its parents. */
    private Optional<Problem> changedBeside(AppliedRevision applied) {
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
                    said(applied) + "\n    " + String.join("\n    ", lines),
                    header.where(),
                    rebasedBelow(applied)
                            .map(Rebased::undo)
                            .orElse(
                                    "Take the change back and write it as a new revision: databases that have run the old one"
                                            + " will never see it.")));
        }
        List<String> dependencies = snapshot.graph().dependencies(applied.id());
        return new HashSet<>(applied.dependsOn()).equals(new HashSet<>(dependencies))
                ? Optional.empty()
                : Optional.of(new Problem(
                        "Revision \"" + applied.id() + "\" was moved after it was applied: its dependencies were "
                                + applied.dependsOn() + " and are " + dependencies + " now.",
                        header.where(),
                        "Give it back its dependencies, or tell the database with 'schema stamp --purge' once you are"
                                + " sure that both ways lead to the same schema."));
    }

    private String said(AppliedRevision applied) {
        if (isRebased(applied)) {
            return Rebased.what(snapshot, applied) + " and says something else: it was rebased.";
        }
        return "Revision \"" + applied.id() + "\" was changed after it was applied"
                + rebasedBelow(applied)
                        .map(row -> ", when \"" + row.id() + "\", which it follows, was rebased")
                        .orElse("")
                + ":";
    }

    /** It, or the first revision below it, that follows others than it did when it ran. */
    private Optional<AppliedRevision> rebasedBelow(AppliedRevision applied) {
        Set<String> below = snapshot.graph().ancestors(List.of(applied.id()));
        return Rebased.of(snapshot).stream()
                .filter(row -> below.contains(row.id()))
                .findFirst();
    }

    private boolean isRebased(AppliedRevision applied) {
        return Rebased.isMoved(snapshot, applied);
    }

    /** All changed revisions. */
    List<Problem> changed() {
        return all(this::changed);
    }

    private List<Problem> all(Function<AppliedRevision, Optional<Problem>> rule) {
        // All at once: what is not known yet is compiled together.
        snapshot.projection()
                .recordUnlessKnown(snapshot.applied().stream()
                        .map(AppliedRevision::id)
                        .filter(headers::containsKey)
                        .toList());
        List<Problem> problems = new ArrayList<>();
        snapshot.applied().forEach(revision -> rule.apply(revision).ifPresent(problems::add));
        return problems;
    }

    /** Refuses to go on when an applied revision has changed. */
    void requireUnchanged() {
        require(changed());
    }

    /** Refuses to go on when an applied revision has changed in something else than its parents. */
    void requireUnchangedBesideParents() {
        require(all(this::changedBeside));
    }

    private static void require(List<Problem> problems) {
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
