package dev.schema.engine.plan;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.SqlText;
import dev.schema.engine.dialect.Dialect;
import dev.schema.engine.dialect.Rendering;
import dev.schema.engine.dialect.Step;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.engine.history.PositionDigest;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.graph.RevisionGraph;
import dev.schema.graph.Route;
import dev.schema.graph.Step.Direction;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.Leaf;
import dev.schema.operation.Loss;
import dev.schema.operation.Operation;
import dev.schema.operation.RunData;
import dev.schema.operation.Undo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a plan of a route: every operation is checked against the catalog at its moment and rendered from it, and all
 * findings are reported together, before anything runs. Not thread-safe.
 */
public final class Planner {

    private final Projection projection;
    private final Dialect dialect;
    private final List<Problem> problems = new ArrayList<>();

    /** A planner for one kind of database. */
    public Planner(Projection projection, Dialect dialect) {
        this.projection = projection;
        this.dialect = dialect;
    }

    /**
     * The plan for a route. {@code MARK} and {@code UNMARK} have no steps: they only change the history.
     *
     * @param checksums the checksum of each revision that is applied, as the database has it
     * @throws SchemaException with all findings, if the route cannot be gone
     */
    public Plan plan(Route route, Map<String, String> checksums) {
        problems.clear();
        RevisionGraph graph = projection.graph();
        MovingPosition position = new MovingPosition(
                graph, route.before().applied(), route.before().heads());
        PositionDigest start = PositionDigest.of(checksums);
        PositionDigest digest = start;
        List<PlannedRevision> planned = new ArrayList<>();
        projection.record(
                route.steps().stream().map(dev.schema.graph.Step::revision).toList());
        Catalog catalog = projection.joined(position.heads());
        List<String> from = position.heads();
        for (dev.schema.graph.Step step : route.steps()) {
            String id = step.revision();
            Direction direction = step.direction();
            Content content;
            if (direction == Direction.UP || direction == Direction.MARK) {
                content = projection.running(id, position.applied(), from);
                position.add(id);
            } else {
                position.remove(id);
                content = projection.running(id, position.applied(), position.heads());
            }
            List<String> to = position.heads();
            digest = digest.toggled(content.id(), checksums.getOrDefault(content.id(), content.checksum()));
            Catalog after = direction == Direction.UP ? content.appliedTo(catalog) : projection.joined(to);
            Work work =
                    switch (direction) {
                        case UP -> up(content);
                        case DOWN -> down(content, after);
                        case MARK, UNMARK -> new Work(List.of(), List.of(), List.of());
                    };
            planned.add(rendered(content, direction, work, catalog, digest, from, to));
            catalog = after;
            from = to;
        }
        if (!problems.isEmpty()) {
            throw new SchemaException(Reason.FAILED, problems);
        }
        return new Plan(dialect.database(), route.before().heads(), from, start, planned);
    }

    /** The operations to execute, each with the place it comes from, and what they lose. */
    private record Work(List<Operation> operations, List<@Nullable String> places, List<Loss> losses) {}

    private Work up(Content content) {
        List<@Nullable String> places = new ArrayList<>();
        content.operations().forEach(operation -> places.add(content.place(operation)));
        return new Work(content.operations(), places, List.of());
    }

    /** The way back from a revision, derived from the catalog without it. */
    private Work down(Content content, Catalog without) {
        if (content.irreversible() != null) {
            refuse(content, null, "its author says it cannot be undone: " + content.irreversible());
        }
        List<Operation> operations = new ArrayList<>();
        List<@Nullable String> places = new ArrayList<>();
        List<Loss> losses = new ArrayList<>();
        Catalog catalog = without;
        for (Operation operation : content.operations()) {
            Undo undo = operation.undo(catalog);
            catalog = operation.applyTo(catalog);
            losses.addAll(0, undo.losses());
            if (undo.impossible() != null && content.down() == null && content.irreversible() == null) {
                refuse(content, content.place(operation), undo.impossible());
            }
            operations.addAll(0, undo.operations());
            for (int i = 0; i < undo.operations().size(); i++) {
                places.add(0, content.place(operation));
            }
        }
        if (content.down() == null) {
            return new Work(operations, places, losses);
        }
        List<@Nullable String> own = new ArrayList<>();
        content.down().forEach(operation -> own.add(content.place(operation)));
        return new Work(content.down(), own, losses);
    }

    private void refuse(Content content, @Nullable String place, String why) {
        problems.add(new Problem(
                "Revision \"" + content.id() + "\" cannot be undone: " + why + ".",
                place == null ? content.place(content) : place,
                "Write its way back in down(Schema), or choose a target that keeps it."));
    }

    private PlannedRevision rendered(
            Content content,
            Direction direction,
            Work work,
            Catalog before,
            PositionDigest digest,
            List<String> from,
            List<String> to) {
        List<Leaf> leaves = new ArrayList<>();
        List<@Nullable String> places = new ArrayList<>();
        for (int i = 0; i < work.operations().size(); i++) {
            for (Leaf leaf : work.operations().get(i).leaves(dialect.database())) {
                leaves.add(content.transactional() ? leaf : new Leaf(leaf.operation(), true, leaf.assumed()));
                places.add(
                        direction == Direction.UP
                                ? content.place(leaf.operation())
                                : work.places().get(i));
            }
        }
        List<Step> steps = new ArrayList<>();
        boolean suspends = render(content, leaves, places, before, steps);
        if (suspends) {
            problems.addAll(new Cascades(content, leaves, places, before).problems());
        }
        return new PlannedRevision(
                content,
                direction,
                leaves,
                places,
                steps,
                suspends,
                direction == Direction.UP ? new Skips(content.skipped(), before) : Skips.none(before.database()),
                work.losses(),
                digest,
                from,
                to);
    }

    private boolean render(
            Content content, List<Leaf> leaves, List<@Nullable String> places, Catalog before, List<Step> steps) {
        boolean suspends = false;
        Catalog catalog = before;
        int at = 0;
        while (at < leaves.size()) {
            int count = dialect.together(leaves.subList(at, leaves.size()), catalog);
            List<Leaf> group = leaves.subList(at, at + count);
            try {
                Rendering rendering = dialect.render(group, at, catalog, leaves.subList(at + count, leaves.size()));
                suspends |= rendering.suspendsReferences();
                steps.addAll(rendering.steps());
                complete(content, group, rendering.steps(), places.get(at));
            } catch (Unsupported unsupported) {
                problems.add(new Problem(
                        unsupported.getMessage() + ".",
                        places.get(at),
                        "Correct the migration and run the command again; nothing was changed."));
            }
            codeIsThere(content, group, places.get(at));
            try {
                for (Leaf leaf : group) {
                    catalog = leaf.operation().applyTo(catalog);
                }
            } catch (CatalogConflict conflict) {
                problems.add(new Problem(
                        "Revision \"" + content.id() + "\" cannot run here: " + conflict.getMessage() + ".",
                        places.get(at),
                        null));
                return suspends;
            }
            at += count;
        }
        return suspends;
    }

    /** Expressions are written as they are; one that breaks out of its statement would do something else in a script. */
    private void complete(Content content, List<Leaf> group, List<Step> steps, @Nullable String place) {
        for (Step step : steps) {
            boolean checked = step instanceof Step.Run || group.get(0).operation() instanceof ExecuteSql;
            String flaw = checked ? null : flaw(SqlText.of(step.text()));
            if (flaw != null) {
                problems.add(new Problem(
                        "Revision \"" + content.id() + "\": \""
                                + group.get(0).operation().describe() + "\" is not one complete statement: it holds "
                                + flaw + ".",
                        place,
                        "Correct the expression in it: its quotes, comments and parentheses must be closed."));
                return;
            }
        }
    }

    private static @Nullable String flaw(SqlText sql) {
        List<SqlText.Token> words = sql.words();
        boolean hasBody = words.stream().limit(3).anyMatch(word -> word.is("trigger"));
        boolean several =
                !hasBody && words.subList(0, words.size() - 1).stream().anyMatch(word -> word.is(";"));
        return several ? "a ';' outside of quotes" : sql.flaw();
    }

    private void codeIsThere(Content content, List<Leaf> group, @Nullable String place) {
        for (Leaf leaf : group) {
            if (leaf.operation() instanceof RunData data && content.code(data).isEmpty()) {
                problems.add(new Problem(
                        "Revision \"" + content.id() + "\": the Java code of \"" + data.describe()
                                + "\" is in its file, which is not here.",
                        place,
                        "Switch to the branch that has the file, and run the command there."));
            }
        }
    }
}
