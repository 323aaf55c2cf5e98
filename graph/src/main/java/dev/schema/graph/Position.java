package dev.schema.graph;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * What a database has applied: a set of revisions of one graph, closed under parents and dependencies. Immutable and
 * safe for use by several threads. Obtained from {@link RevisionGraph#positionAt}, {@link RevisionGraph#positionOf} and
 * {@link RevisionGraph#emptyPosition}.
 */
public final class Position {
    final RevisionGraph graph;
    final BitSet applied;
    final BitSet headRanks;

    /** @param applied closed; owned by the new position */
    Position(RevisionGraph graph, BitSet applied) {
        this.graph = graph;
        this.applied = applied;
        this.headRanks = graph.edges().tips(applied, Edges.Via.PARENTS_AND_DEPENDENCIES);
    }

    /** All applied revisions, in the order of the graph. */
    public Set<String> applied() {
        return graph.idSet(applied);
    }

    /** The applied revisions that nothing applied stands on, by parent or dependency, in the order of the graph. */
    public List<String> heads() {
        return graph.ids(headRanks);
    }

    /** The tips of what is applied, one for each line of parents, in the order of the graph. */
    public List<String> current() {
        return graph.ids(graph.edges().tips(applied, Edges.Via.PARENTS));
    }

    /** Whether the revision is applied; false also for one that does not exist. */
    public boolean contains(String revision) {
        int rank = graph.rank(revision);
        return rank >= 0 && applied.get(rank);
    }

    public boolean isEmpty() {
        return applied.isEmpty();
    }

    /** How many revisions are applied. */
    public int size() {
        return applied.cardinality();
    }

    /** Positions are equal when the same ids are applied, also in different graphs. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Position that
                && (graph == that.graph
                        ? applied.equals(that.applied)
                        : applied().equals(that.applied()));
    }

    @Override
    public int hashCode() {
        return applied().hashCode();
    }

    @Override
    public String toString() {
        return "Position" + heads();
    }
}
