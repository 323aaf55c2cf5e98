package dev.schema.engine.merge;

import dev.schema.engine.plan.Overlay;
import dev.schema.engine.plan.Overlay.Settlement;
import dev.schema.engine.plan.Projection;
import dev.schema.graph.RevisionGraph;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds out whether branches fit together, in two ways that must agree: a merge of the states that they end in, fact by
 * fact, and a replay of every order of running them. The verdict does not depend on the order of the branches.
 */
public final class Analysis {

    private final Projection projection;
    private final RevisionGraph graph;
    private final Overlay overlay;

    /**
     * An analysis of a projection's graph.
     *
     * @param overlay what earlier merges say
     */
    public Analysis(Projection projection, Overlay overlay) {
        this.projection = projection;
        this.graph = projection.graph();
        this.overlay = overlay;
    }

    /**
     * Whether the branches that end in these heads fit together.
     *
     * @param heads two or more revisions, none an ancestor of another
     * @throws dev.schema.engine.problem.SchemaException if a branch cannot run by itself
     */
    public Verdict of(List<String> heads) {
        projection.project(graph.closure(heads));
        Set<Conflict> conflicts = new LinkedHashSet<>();
        Set<Settlement> settlements = new LinkedHashSet<>();
        for (int i = 0; i < heads.size(); i++) {
            for (int j = i + 1; j < heads.size(); j++) {
                Verdict pair = pair(heads.get(i), heads.get(j));
                conflicts.addAll(pair.conflicts());
                settlements.addAll(pair.settlements());
            }
        }
        if (!conflicts.isEmpty()) {
            return new Verdict(List.copyOf(conflicts), List.of(), null);
        }
        Overlay settled = overlay.plus(settlements);
        Set<String> common = graph.commonAncestors(heads);
        List<String> beyond = graph.sorted(minus(graph.closure(heads), common));
        Side all = side(String.join(", ", heads), common, beyond, settled);
        if (heads.size() > 2) {
            Replay.Outcome outcome = new Replay(
                            overlay.plus(settlements), common, Replay.nodes(beyond, below(beyond), all.acts()))
                    .from(projection.at(common));
            if (outcome != Replay.Outcome.ONE) {
                return new Verdict(List.of(together(heads, outcome)), List.of(), null);
            }
        }
        return new Verdict(List.of(), List.copyOf(settlements), all.catalog());
    }

    private Verdict pair(String one, String other) {
        return new PairAnalysis(projection, overlay, one, other).verdict();
    }

    private Side side(String head, Set<String> common, List<String> revisions, Overlay settled) {
        return new Side(projection, settled, head, common, projection.at(common), revisions);
    }

    private Map<String, Set<String>> below(List<String> ids) {
        Map<String, Set<String>> below = new HashMap<>();
        ids.forEach(id -> below.put(id, graph.closure(List.of(id))));
        return below;
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> left = new HashSet<>(all);
        left.removeAll(some);
        return left;
    }

    private static Conflict together(List<String> heads, Replay.Outcome outcome) {
        return new Conflict(
                "all branches together",
                "modify/modify",
                outcome == Replay.Outcome.BLOCKED ? Conflict.Kind.BLOCKED : Conflict.Kind.DIVERGENT,
                new Conflict.Wish(heads.get(0), List.of(), ""),
                new Conflict.Wish(heads.get(1), List.of(), ""),
                List.of(
                        outcome == Replay.Outcome.TOO_MANY
                                ? "There are too many orders to look at all of them."
                                : "Any two of " + heads + " fit together, but not all of them."));
    }
}
