package dev.schema.engine;

import dev.schema.engine.dialect.Dialect;
import dev.schema.engine.merge.Fit;
import dev.schema.engine.plan.Plan;
import dev.schema.engine.plan.Planner;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.MigrationSource;
import dev.schema.graph.RevisionGraph;
import dev.schema.graph.Route;
import dev.schema.graph.Step;
import java.util.List;
import java.util.function.Function;

/** The plans that a database as it was seen allows; whatever speaks against one is said before anything runs. */
final class Plans {

    private final Snapshot snapshot;
    private final MigrationSource source;
    private final Dialect dialect;
    private final Verification verification;

    Plans(Snapshot snapshot, MigrationSource source, Dialect dialect) {
        this.snapshot = snapshot;
        this.source = source;
        this.dialect = dialect;
        this.verification = new Verification(snapshot, source.headers());
    }

    /** What applies all that is pending up to a target. */
    Plan upgrade(String target) {
        if (!Rebased.of(snapshot).isEmpty()) {
            return catchUp(target);
        }
        snapshot.projection().recall(snapshot.position().heads());
        Route route = asking(graph -> graph.upgrade(snapshot.position(), target));
        verification.requireFiles();
        verification.requireUnchanged();
        requireHistory();
        requireFinished(route.steps());
        List<String> tips = route.after().current();
        if (tips.size() > 1 && !route.isEmpty()) {
            Fit.require(snapshot.projection(), tips);
        }
        return new Planner(snapshot.projection(), dialect).plan(route, snapshot.checksums());
    }

    /** Where revisions stand elsewhere now than when they ran. */
    private Plan catchUp(String target) {
        verification.requireFiles();
        verification.requireUnchangedBesideParents();
        Plan plan = new Rebased(snapshot, source, dialect).plan(target);
        requireFinished(plan.revisions().stream()
                .map(revision -> new Step(revision.direction(), revision.id()))
                .toList());
        return plan;
    }

    /** What undoes all that follows a target. */
    Plan downgrade(String target) {
        Route route = asking(graph -> graph.downgrade(snapshot.position(), target));
        verification.requireUnchanged();
        requireFinished(route.steps());
        return new Planner(snapshot.projection(), dialect).plan(route, snapshot.checksums());
    }

    /** What declares the database to be at the targets. */
    Plan stamp(List<String> targets, boolean purge) {
        Route route = asking(graph -> graph.stamp(snapshot.position(), targets, purge));
        return new Planner(snapshot.projection(), dialect).plan(route, snapshot.checksums());
    }

    private <T> T asking(Function<RevisionGraph, T> question) {
        return Graphs.asking(source.headers(), () -> question.apply(snapshot.graph()));
    }

    private void requireHistory() {
        if (!snapshot.foreign().isEmpty()) {
            throw new SchemaException(
                    Reason.FAILED,
                    Problem.of(
                            "This database has tables but no history: "
                                    + String.join(
                                            ", ",
                                            snapshot.foreign().stream()
                                                    .sorted()
                                                    .limit(10)
                                                    .toList()) + ".",
                            source.headers().isEmpty()
                                    ? "'schema import database' makes them the first revision."
                                    : "If they are what a revision makes, say so with 'schema stamp REVISION'. If they"
                                            + " are to be the first revision of a project, run 'schema import database'"
                                            + " in one without revisions. Else use an empty database."));
        }
    }

    private void requireFinished(List<Step> steps) {
        if (snapshot.journal().isEmpty()) {
            return;
        }
        String unfinished = snapshot.journal().get(0).revision();
        boolean up = snapshot.journal().get(0).direction().equals("up");
        boolean resumes = !steps.isEmpty()
                && steps.get(0).revision().equals(unfinished)
                && (steps.get(0).direction() == Step.Direction.UP) == up;
        if (!resumes) {
            throw new SchemaException(
                    Reason.HALF_WAY,
                    Problem.of(
                            "Revision \"" + unfinished + "\" is half-way " + (up ? "up" : "down")
                                    + " on this database: an earlier run did not finish it.",
                            up
                                    ? "Finish it first with 'schema upgrade " + unfinished
                                            + "'. If a step of it cannot be done, take that and all after it out of the"
                                            + " migration before."
                                    : "Finish it first: run the same 'schema downgrade' again."));
        }
    }
}
