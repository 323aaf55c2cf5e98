package dev.schema.graph;

import java.util.BitSet;
import java.util.Collection;

/** Sets of ranks, the way the graph counts its revisions. */
final class Ranks {
    /** Stands for "below every base" where a walk may end there. */
    static final int BASE = -1;

    private Ranks() {}

    static BitSet of(int... ranks) {
        var set = new BitSet();
        for (int rank : ranks) {
            set.set(rank);
        }
        return set;
    }

    static BitSet of(Collection<Integer> ranks) {
        var set = new BitSet();
        ranks.forEach(set::set);
        return set;
    }

    static BitSet and(BitSet left, BitSet right) {
        var set = (BitSet) left.clone();
        set.and(right);
        return set;
    }

    static BitSet minus(BitSet left, BitSet right) {
        var set = (BitSet) left.clone();
        set.andNot(right);
        return set;
    }

    static BitSet or(BitSet left, BitSet right) {
        var set = (BitSet) left.clone();
        set.or(right);
        return set;
    }
}
