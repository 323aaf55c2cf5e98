package dev.schema.graph;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The edges between revisions, as arrays over their rank in the one order. A rank is larger than the ranks of all its
 * parents and dependencies, so that every closure is one sweep over the ranks: linear, without a stack.
 */
final class Edges {
    /** Which edges a question follows. */
    enum Via {
        PARENTS,
        PARENTS_AND_DEPENDENCIES
    }

    private final int[][] parents;
    private final int[][] dependencies;
    private final int[][] children;
    private final int[][] dependants;

    Edges(int[][] parents, int[][] dependencies) {
        this.parents = parents;
        this.dependencies = dependencies;
        this.children = reversed(parents);
        this.dependants = reversed(dependencies);
    }

    int size() {
        return parents.length;
    }

    int[] parents(int rank) {
        return parents[rank];
    }

    int[] dependencies(int rank) {
        return dependencies[rank];
    }

    /** Ascending. */
    int[] children(int rank) {
        return children[rank];
    }

    /** Revisions that depend on this one, ascending. */
    int[] dependants(int rank) {
        return dependants[rank];
    }

    /** The given revisions and everything below them. */
    BitSet below(BitSet from, Via via) {
        var result = (BitSet) from.clone();
        for (int i = result.length() - 1; i >= 0; i = result.previousSetBit(i - 1)) {
            setAll(result, parents[i]);
            if (via == Via.PARENTS_AND_DEPENDENCIES) {
                setAll(result, dependencies[i]);
            }
        }
        return result;
    }

    /** The given revisions and everything above them. */
    BitSet above(BitSet from, Via via) {
        var result = (BitSet) from.clone();
        for (int i = result.nextSetBit(0); i >= 0; i = result.nextSetBit(i + 1)) {
            setAll(result, children[i]);
            if (via == Via.PARENTS_AND_DEPENDENCIES) {
                setAll(result, dependants[i]);
            }
        }
        return result;
    }

    /** The revisions of the set with nothing of the set directly above them. */
    BitSet tips(BitSet set, Via via) {
        var result = (BitSet) set.clone();
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            if (meets(set, children[i]) || via == Via.PARENTS_AND_DEPENDENCIES && meets(set, dependants[i])) {
                result.clear(i);
            }
        }
        return result;
    }

    /** All revisions on one line of parents with the given one: itself, its ancestors and its descendants. */
    BitSet lineage(int rank, Via via) {
        var result = below(Ranks.of(rank), via);
        result.or(above(Ranks.of(rank), via));
        return result;
    }

    private static boolean meets(BitSet set, int[] members) {
        for (int member : members) {
            if (set.get(member)) {
                return true;
            }
        }
        return false;
    }

    private static void setAll(BitSet set, int[] members) {
        for (int member : members) {
            set.set(member);
        }
    }

    static int[][] reversed(int[][] edges) {
        var counts = new int[edges.length];
        for (int[] targets : edges) {
            for (int target : targets) {
                counts[target]++;
            }
        }
        var result = new int[edges.length][];
        Arrays.setAll(result, i -> new int[counts[i]]);
        var filled = new int[edges.length];
        for (int i = 0; i < edges.length; i++) {
            for (int target : edges[i]) {
                result[target][filled[target]++] = i;
            }
        }
        return result;
    }
}
