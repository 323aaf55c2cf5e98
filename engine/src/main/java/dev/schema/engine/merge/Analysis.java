package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.engine.plan.Overlay;
import dev.schema.engine.plan.Overlay.Settlement;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.graph.RevisionGraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private final List<String> heads;
    private final List<PairAnalysis> pairs = new ArrayList<>();
    private final Verdict verdict;

    /**
     * Analyses the branches that end in these heads.
     *
     * @param overlay what earlier merges say
     * @param heads two or more revisions, none an ancestor of another
     * @throws SchemaException if a branch cannot run by itself
     */
    public Analysis(Projection projection, Overlay overlay, List<String> heads) {
        this.projection = projection;
        this.graph = projection.graph();
        this.overlay = overlay;
        this.heads = List.copyOf(heads);
        projection.project(graph.closure(heads));
        for (int i = 0; i < heads.size(); i++) {
            for (int j = i + 1; j < heads.size(); j++) {
                pairs.add(new PairAnalysis(projection, overlay, heads.get(i), heads.get(j)));
            }
        }
        this.verdict = judge();
    }

    /** Whether the branches fit together, without an answer to anything. */
    public Verdict verdict() {
        return verdict;
    }

    private Verdict judge() {
        List<Conflict> conflicts =
                pairs.stream().flatMap(pair -> pair.conflicts().stream()).toList();
        if (!conflicts.isEmpty()) {
            return new Verdict(conflicts, List.of(), null);
        }
        Set<Settlement> settlements = new LinkedHashSet<>();
        pairs.forEach(pair -> settlements.addAll(pair.twins()));
        Replay.Outcome outcome = heads.size() == 2 ? Replay.Outcome.ONE : replayed(settlements);
        return outcome == Replay.Outcome.ONE
                ? new Verdict(List.of(), List.copyOf(settlements), merged(settlements))
                : new Verdict(List.of(together(heads, outcome)), List.of(), null);
    }

    /**
     * The verdict when conflicts are settled.
     *
     * @param answers by the number of the conflict in the verdict, from 1
     * @throws SchemaException with {@link Reason#USAGE} if a conflict is left without an answer, or an answer does not
     *     lead to one schema
     */
    public Verdict settled(Map<Integer, Answer> answers) {
        Map<List<Object>, Settlement> settlements = new LinkedHashMap<>();
        pairs.forEach(pair -> pair.twins().forEach(each -> settlements.put(key(each), each)));
        int number = 0;
        for (PairAnalysis pair : pairs) {
            for (int i = 0; i < pair.conflicts().size(); i++) {
                number++;
                for (Settlement each : pair.settled(i, required(number, answers))) {
                    settlements.remove(key(each));
                    settlements.put(key(each), each);
                }
            }
        }
        Replay.Outcome outcome = replayed(settlements.values());
        if (outcome != Replay.Outcome.ONE) {
            throw new SchemaException(
                    Reason.USAGE,
                    Problem.of(
                            "With these answers the branches do not end in one schema either"
                                    + (outcome == Replay.Outcome.BLOCKED ? ": some order cannot run" : "") + ".",
                            "Nothing was written. Answer otherwise, or change one of the branches."));
        }
        return new Verdict(List.of(), List.copyOf(settlements.values()), merged(settlements.values()));
    }

    private static List<Object> key(Settlement settlement) {
        return List.of(settlement.where(), settlement.revision(), settlement.operation());
    }

    private static Answer required(int number, Map<Integer, Answer> answers) {
        Answer answer = answers.get(number);
        if (answer == null) {
            throw new SchemaException(
                    Reason.USAGE,
                    Problem.of("Conflict " + number + " has no answer.", "Add " + number + "=.. to --resolve."));
        }
        return answer;
    }

    private Replay.Outcome replayed(Collection<Settlement> settlements) {
        List<String> beyond = beyond();
        Map<String, Set<String>> below = new HashMap<>();
        beyond.forEach(id -> below.put(id, graph.closure(List.of(id))));
        Set<String> common = graph.commonAncestors(heads);
        List<Act> acts = new ArrayList<>();
        pairs.forEach(pair -> acts.addAll(pair.acts()));
        return new Replay(
                        overlay.plus(settlements),
                        common,
                        Replay.nodes(beyond, below, acts.stream().distinct().toList()))
                .from(projection.at(common));
    }

    private Catalog merged(Collection<Settlement> settlements) {
        Set<String> common = graph.commonAncestors(heads);
        return new Side(projection, overlay.plus(settlements), "", common, projection.at(common), beyond()).catalog();
    }

    private List<String> beyond() {
        Set<String> beyond = new HashSet<>(graph.closure(heads));
        beyond.removeAll(graph.commonAncestors(heads));
        return graph.sorted(beyond);
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
