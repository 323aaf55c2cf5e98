package dev.schema.graph;

import dev.schema.graph.Diagnosis.DuplicateArgument;
import dev.schema.graph.Diagnosis.Overlap;
import dev.schema.graph.Edges.Via;
import dev.schema.graph.Step.Direction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Declares where a database stands: the heads on the line of each target give way to it, others stay. */
final class Stamps {
    private final RevisionGraph graph;
    private final References references;
    private final Routes routes;

    Stamps(RevisionGraph graph, References references, Routes routes) {
        this.graph = graph;
        this.references = references;
        this.routes = routes;
    }

    Route stamp(Position before, List<String> targets, boolean purge) {
        var named = targets.stream().map(references::named).toList();
        checkDistinct(targets, named);
        BitSet heads = purge ? new BitSet() : (BitSet) before.headRanks.clone();
        var touched = new BitSet();
        for (int i = 0; i < targets.size(); i++) {
            touched.or(Ranks.and(heads, lines(targets.get(i), named.get(i))));
        }
        var after = (BitSet) heads.clone();
        if (named.stream().allMatch(List::isEmpty)) {
            after.andNot(touched);
        }
        for (int target : named.stream().flatMap(List::stream).toList()) {
            replace(target, touched, after);
        }
        return routes.between(before, graph.positionOn(after), Direction.MARK, Direction.UNMARK);
    }

    /** The lines a target speaks about; {@code base} without a branch speaks about all of them. */
    private BitSet lines(String target, List<Integer> named) {
        var result = new BitSet();
        named.forEach(rank -> result.or(graph.edges().lineage(rank, Via.PARENTS_AND_DEPENDENCIES)));
        @Nullable String branch = Reference.plain(target).branch();
        if (branch != null) {
            result.or(graph.edges().lineage(references.branch(branch), Via.PARENTS_AND_DEPENDENCIES));
        } else if (named.isEmpty()) {
            result.set(0, graph.size());
        }
        return result;
    }

    private void replace(int target, BitSet touched, BitSet after) {
        if (touched.get(target)) {
            return;
        }
        BitSet above = Ranks.and(graph.edges().above(Ranks.of(target), Via.PARENTS_AND_DEPENDENCIES), touched);
        BitSet gone = above.isEmpty()
                ? Ranks.and(graph.edges().below(Ranks.of(target), Via.PARENTS_AND_DEPENDENCIES), touched)
                : above;
        after.andNot(gone);
        after.set(target);
    }

    private void checkDistinct(List<String> targets, List<List<Integer>> named) {
        var problems = new ArrayList<Diagnosis>();
        Map<Integer, String> seen = new HashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            for (int rank : named.get(i)) {
                @Nullable String first = seen.put(rank, targets.get(i));
                if (first != null) {
                    problems.add(new DuplicateArgument(first, targets.get(i), graph.id(rank)));
                }
            }
        }
        for (int upper = 0; upper < targets.size() && problems.isEmpty(); upper++) {
            BitSet below = graph.edges().below(Ranks.of(named.get(upper)), Via.PARENTS_AND_DEPENDENCIES);
            for (int lower = 0; lower < targets.size(); lower++) {
                if (lower != upper && named.get(lower).stream().anyMatch(below::get)) {
                    problems.add(new Overlap(targets.get(lower), targets.get(upper)));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new GraphException(problems);
        }
    }
}
