package dev.schema.engine.merge;

import dev.schema.engine.dialect.Dialect;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.merge.Conflict.Kind;
import dev.schema.engine.merge.Conflict.Refusal;
import dev.schema.engine.merge.Conflict.Wish;
import dev.schema.engine.plan.Overlay;
import dev.schema.engine.plan.Planner;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.SchemaException;
import dev.schema.graph.RevisionGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a database takes each branch where another has run: the schemas that they lead to may be legal, and yet nobody
 * knows statements that lead there. What it does not take of a branch alone is nothing that a merge could settle.
 */
final class DialectRules {

    private final RevisionGraph graph;
    private final Planner planner;

    private DialectRules(Projection projection, Dialect dialect) {
        this.graph = projection.graph();
        this.planner = new Planner(projection, dialect);
    }

    /**
     * What the database does not take.
     *
     * @param overlay all that is settled
     */
    static List<Conflict> judge(Projection projection, Overlay overlay, List<String> heads) {
        Optional<Dialect> dialect = Dialects.of(projection.database());
        if (dialect.isEmpty()) {
            return List.of();
        }
        DialectRules rules = new DialectRules(projection.saying(overlay), dialect.get());
        Set<String> common = projection.graph().commonAncestors(heads);
        List<Conflict> conflicts = new ArrayList<>();
        for (String first : heads) {
            for (String second : heads) {
                if (!first.equals(second) && rules.refusal(common, second).isEmpty()) {
                    rules.refusal(projection.graph().closure(List.of(first)), second)
                            .ifPresent(why -> conflicts.add(conflict(first, second, why)));
                }
            }
        }
        return conflicts;
    }

    /** Why the way from a position to a revision cannot be taken. */
    private Optional<String> refusal(Set<String> position, String target) {
        try {
            planner.plan(graph.upgrade(graph.positionOf(position), target), Map.of());
            return Optional.empty();
        } catch (SchemaException refused) {
            return Optional.of(refused.problems().stream().map(Problem::what).collect(Collectors.joining(" ")));
        }
    }

    private static Conflict conflict(String first, String second, String why) {
        return new Conflict(
                "branch " + second,
                "rule",
                Kind.RULE,
                new Wish(first, List.of(), ""),
                new Wish(second, List.of(), ""),
                List.of(new Refusal(first, second, why.endsWith(".") ? why.substring(0, why.length() - 1) : why)),
                List.of(),
                List.of(),
                List.of());
    }
}
