package dev.schema.engine;

import dev.schema.engine.dialect.Dialect;
import dev.schema.engine.history.AppliedRevision;
import dev.schema.engine.merge.Fit;
import dev.schema.engine.plan.Plan;
import dev.schema.engine.plan.PlannedRevision;
import dev.schema.engine.plan.Planner;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Header;
import dev.schema.engine.project.MigrationSource;
import dev.schema.graph.Position;
import dev.schema.graph.RevisionGraph;
import dev.schema.graph.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A database that has run revisions which have got other parents since. What they stand on now may not have run there: it
 * is made up for, as if both were branches still, and only if these fit; so that no revision is ever left out.
 */
final class Rebased {

    private final Snapshot snapshot;
    private final MigrationSource source;
    private final Dialect dialect;

    Rebased(Snapshot snapshot, MigrationSource source, Dialect dialect) {
        this.snapshot = snapshot;
        this.source = source;
        this.dialect = dialect;
    }

    /** The revisions of a database that follow others than they did when they ran. */
    static List<AppliedRevision> of(Snapshot snapshot) {
        return snapshot.applied().stream().filter(row -> isMoved(snapshot, row)).toList();
    }

    /** Whether a revision follows others than it did when it ran. */
    static boolean isMoved(Snapshot snapshot, AppliedRevision row) {
        return !parents(snapshot, row).equals(new HashSet<>(row.parents()));
    }

    private static Set<String> parents(Snapshot snapshot, AppliedRevision row) {
        return new HashSet<>(snapshot.graph().node(row.id()).orElseThrow().parents());
    }

    /** What has happened to such a revision, as the beginning of a sentence. */
    static String what(Snapshot snapshot, AppliedRevision row) {
        return "Revision \"" + row.id() + "\" was applied when it followed " + quoted(row.parents())
                + ", and now follows "
                + quoted(snapshot.graph().sorted(parents(snapshot, row)));
    }

    /** What to do where the database can catch up. */
    static Problem problem(Snapshot snapshot, AppliedRevision row, String where) {
        return new Problem(
                what(snapshot, row) + ": it was rebased.",
                where.isEmpty() ? null : where,
                "Run 'schema upgrade " + row.id() + "': if both ways lead to the same schema, it runs what the database"
                        + " lacks and writes down the new place. Else it says what to do.");
    }

    /** What to do where it cannot. */
    static String undo(AppliedRevision row) {
        return "Take the files as they were, undo it with 'schema downgrade "
                + (row.parents().isEmpty() ? "base" : row.parents().get(0))
                + "', and run 'schema upgrade' with the new files.";
    }

    private static String quoted(List<String> ids) {
        return ids.isEmpty() ? "nothing" : '"' + String.join("\", \"", ids) + '"';
    }

    /**
     * What brings the database to a target: what moved revisions stand on now, and then what is pending.
     *
     * @throws SchemaException with {@link Reason#DRIFT} if it cannot be shown that the new place makes no difference
     */
    Plan plan(String target) {
        Projection beside = new Projection(graphBeside(), source, snapshot.applied(), dialect.database());
        RevisionGraph graph = snapshot.graph();
        Map<String, String> checksums = new HashMap<>(snapshot.checksums());
        Position there = Graphs.asking(List.of(), () -> beside.graph().positionOf(checksums.keySet()));
        Set<String> closed = graph.closure(checksums.keySet());
        List<Plan> plans = new ArrayList<>();
        try {
            for (String lacking : graph.sorted(closed)) {
                if (!there.contains(lacking)) {
                    Position from = there;
                    Route route =
                            Graphs.asking(source.headers(), () -> beside.graph().upgrade(from, lacking));
                    plans.add(new Planner(beside, dialect).plan(route, checksums));
                    route.steps().forEach(step -> checksums.put(step.revision(), beside.checksum(step.revision())));
                    there = route.after();
                }
            }
            requireFit(beside, there.current());
            Position here = graph.positionOf(closed);
            requireFit(snapshot.projection(), here.current());
            requireSame(beside, there, here);
        } catch (SchemaException unfit) {
            throw new SchemaException(Reason.DRIFT, cannot(unfit));
        }
        Route rest = Graphs.asking(source.headers(), () -> graph.upgrade(graph.positionOf(closed), target));
        List<String> tips = rest.after().current();
        if (!rest.isEmpty()) {
            requireFit(snapshot.projection(), tips);
        }
        plans.add(new Planner(snapshot.projection(), dialect).plan(rest, checksums));
        List<PlannedRevision> all =
                plans.stream().flatMap(plan -> plan.revisions().stream()).toList();
        Plan first = plans.get(0);
        return new Plan(
                first.database(), first.from(), plans.get(plans.size() - 1).to(), first.start(), all);
    }

    /**
     * The graph in which a moved revision stands on nothing but what it stands on in both places: all that it ran before,
     * after or without then beside it, as a branch.
     */
    private RevisionGraph graphBeside() {
        Map<String, AppliedRevision> moved =
                of(snapshot).stream().collect(Collectors.toMap(AppliedRevision::id, row -> row));
        RevisionGraph asRun = graph(header ->
                moved.containsKey(header.id()) ? moved.get(header.id()).parents() : header.parents());
        return graph(header -> {
            if (!moved.containsKey(header.id())) {
                return header.parents();
            }
            Set<String> both = below(asRun, header.id());
            both.retainAll(below(snapshot.graph(), header.id()));
            Set<String> tips = new HashSet<>(both);
            both.forEach(each -> tips.removeAll(below(asRun, each)));
            return asRun.sorted(tips);
        });
    }

    private static Set<String> below(RevisionGraph graph, String id) {
        Set<String> below = new HashSet<>(graph.ancestors(List.of(id)));
        below.remove(id);
        return below;
    }

    private RevisionGraph graph(Function<Header, List<String>> parents) {
        return Graphs.of(
                source.headers().stream()
                        .map(header -> header.withParents(parents.apply(header)))
                        .toList(),
                snapshot.applied());
    }

    private static void requireFit(Projection projection, List<String> tips) {
        if (tips.size() > 1) {
            Fit.require(projection, tips);
        }
    }

    private void requireSame(Projection beside, Position there, Position here) {
        if (!beside.joined(there.heads()).equals(snapshot.projection().joined(here.heads()))) {
            throw new SchemaException(
                    Reason.DRIFT,
                    Problem.of("The schema would be another one than that of the files.", "Look at both."));
        }
    }

    private List<Problem> cannot(SchemaException unfit) {
        return of(snapshot).stream()
                .map(row -> new Problem(
                        what(snapshot, row) + ": it was rebased, and the database cannot catch up. "
                                + unfit.problems().get(0).what(),
                        source.headers().stream()
                                .filter(header -> header.id().equals(row.id()))
                                .map(Header::where)
                                .findFirst()
                                .orElse(null),
                        undo(row)))
                .toList();
    }
}
