package dev.schema.graph;

import dev.schema.graph.Diagnosis.AmbiguousPrefix;
import dev.schema.graph.Diagnosis.AmbiguousWalk;
import dev.schema.graph.Diagnosis.MultipleHeads;
import dev.schema.graph.Diagnosis.NotInBranch;
import dev.schema.graph.Diagnosis.OutOfRange;
import dev.schema.graph.Diagnosis.UnknownBranch;
import dev.schema.graph.Diagnosis.UnknownRevision;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What people type, as ranks. Names first, then branches, then steps. */
final class References {
    /** Ids and labels of up to this many characters are matched in full only. */
    private static final int SHORT = 3;

    private final RevisionGraph graph;

    References(RevisionGraph graph) {
        this.graph = graph;
    }

    /**
     * The revisions a reference without steps names, in the order of the graph; none for {@code base}. Steps are
     * understood in the one form that needs no start: {@code -2}, two below each head.
     */
    List<Integer> named(String text) {
        Reference plain = Reference.plain(text);
        Reference counted = Reference.parse(text);
        if (counted.symbol() == null && counted.count() < 0) {
            return belowHeads(counted, false);
        }
        @Nullable Integer branch = plain.branch() == null ? null : branch(plain.branch());
        return switch (String.valueOf(plain.symbol())) {
            case "base" -> List.of();
            case "heads" -> list(branch == null ? graph.closedHeads() : headsOn(branch));
            case "head" -> {
                BitSet heads = branch == null ? graph.tipsByParents() : headsOn(branch);
                if (heads.cardinality() > 1) {
                    throw new GraphException(new MultipleHeads(text, graph.ids(heads)));
                }
                yield list(heads);
            }
            default -> List.of(name(plain, branch));
        };
    }

    /** As {@link #named} for at most one revision: {@link Ranks#BASE} when it is {@code base}. */
    int single(String text) {
        List<Integer> ranks = named(text);
        if (ranks.size() > 1) {
            throw new GraphException(new MultipleHeads(text, graph.ids(Ranks.of(ranks))));
        }
        return ranks.isEmpty() ? Ranks.BASE : ranks.get(0);
    }

    /**
     * The revisions the given number of steps below each head; a head with fewer below it
     * leads to none where {@code clip}, and is refused otherwise.
     */
    List<Integer> belowHeads(Reference reference, boolean clip) {
        BitSet heads = reference.branch() == null
                ? graph.closedHeads()
                : Ranks.and(graph.tipsByParents(), span(reference.branch()));
        var result = new TreeSet<Integer>();
        for (int head : heads.stream().toArray()) {
            int reached = walk(head, reference, null, clip);
            if (reached != Ranks.BASE) {
                result.add(reached);
            }
        }
        return List.copyOf(result);
    }

    /** Where a count with a symbol starts. The branch restricts the symbol when counting down; up, it guides the walk. */
    int start(Reference reference) {
        String symbol = String.valueOf(reference.symbol());
        boolean branchSays = reference.branch() != null && (reference.count() <= 0 || symbol.startsWith("head"));
        if (graph.labelled(reference.text()) != null) {
            // A label may end like a count ("feature-2024"): say how to spell it instead of walking anywhere.
            throw new GraphException(
                    new UnknownRevision(reference.text(), UnknownRevision.Where.STEPS_OR_LABEL, Optional.empty()));
        }
        return single(branchSays ? reference.branch() + "@" + symbol : symbol);
    }

    /**
     * Takes the steps of a reference, one edge between parent and child each.
     *
     * @param from a rank, or {@link Ranks#BASE} for below every base
     * @param within the revisions an upward walk may enter; null for all
     * @param clip whether to stop at the end of the graph instead of refusing
     */
    int walk(int from, Reference reference, @Nullable BitSet within, boolean clip) {
        int at = from;
        boolean up = reference.count() > 0;
        for (int step = Math.abs(reference.count()); step > 0; step--) {
            List<Integer> next = up ? above(at, within) : below(at);
            if (next.isEmpty() && !up && at != Ranks.BASE) {
                at = Ranks.BASE;
            } else if (next.isEmpty() && clip) {
                return at;
            } else if (next.isEmpty()) {
                throw new GraphException(new OutOfRange(
                        reference.text(), up ? OutOfRange.Reason.PAST_HEAD : OutOfRange.Reason.PAST_BASE));
            } else if (next.size() > 1) {
                throw new GraphException(new AmbiguousWalk(
                        reference.text(),
                        at == Ranks.BASE ? Optional.empty() : Optional.of(graph.id(at)),
                        next.stream().map(graph::id).toList()));
            } else {
                at = next.get(0);
            }
        }
        return at;
    }

    private List<Integer> above(int at, @Nullable BitSet within) {
        BitSet next = at == Ranks.BASE
                ? graph.basesByParents()
                : Ranks.of(graph.edges().children(at));
        return list(within == null ? next : Ranks.and(next, within));
    }

    private List<Integer> below(int at) {
        return at == Ranks.BASE ? List.of() : list(Ranks.of(graph.edges().parents(at)));
    }

    /** The revision a branch is called after: one with that label or id, or whose label or id starts so. */
    int branch(String name) {
        Optional<Integer> exact = exactly(name);
        if (exact.isPresent()) {
            return exact.get();
        }
        Map<String, Integer> matches = startingWith(name, null);
        var ranks = new TreeSet<>(matches.values());
        if (ranks.size() == 1) {
            return ranks.first();
        }
        var names = new ArrayList<>(graph.labels());
        names.addAll(graph.order());
        throw new GraphException(
                ranks.isEmpty() || name.isEmpty()
                        ? new UnknownBranch(name, Nearest.to(name, names))
                        : new AmbiguousPrefix(name, List.copyOf(matches.keySet())));
    }

    /** All revisions on one line of parents with the branch. */
    BitSet lineage(String branch) {
        return graph.edges().lineage(branch(branch), Edges.Via.PARENTS);
    }

    /**
     * The revisions that belong to a labelled branch: those at and above its label, and those below it down to where the
     * line parts from others. Naming the branch by a revision works when one label covers that revision.
     */
    BitSet span(String branch) {
        int rank = branch(branch);
        List<String> own = List.copyOf(graph.node(rank).labels());
        if (!own.isEmpty()) {
            return spanFrom(rank);
        }
        var covering = graph.labels().stream()
                .map(label -> spanFrom(branch(label)))
                .filter(span -> span.get(rank))
                .toList();
        if (covering.size() != 1) {
            throw new GraphException(new UnknownBranch(branch, Optional.empty()));
        }
        return covering.get(0);
    }

    private BitSet spanFrom(int labelled) {
        BitSet span = graph.edges().above(Ranks.of(labelled), Edges.Via.PARENTS);
        int at = labelled;
        while (graph.edges().parents(at).length == 1) {
            at = graph.edges().parents(at)[0];
            if (graph.edges().children(at).length > 1
                    || graph.edges().parents(at).length > 1
                    || graph.edges().dependants(at).length > 0) {
                break;
            }
            span.set(at);
        }
        return span;
    }

    private int name(Reference plain, @Nullable Integer branch) {
        String symbol = String.valueOf(plain.symbol());
        @Nullable BitSet line = branch == null ? null : graph.edges().lineage(branch, Edges.Via.PARENTS);
        int rank = exactly(symbol).orElseGet(() -> byPrefix(plain.text(), symbol, line));
        if (line != null && !line.get(rank)) {
            throw new GraphException(new NotInBranch(Optional.of(graph.id(rank)), String.valueOf(plain.branch())));
        }
        return rank;
    }

    private Optional<Integer> exactly(String name) {
        int rank = graph.rank(name);
        return rank >= 0 ? Optional.of(rank) : Optional.ofNullable(graph.labelled(name));
    }

    private int byPrefix(String asked, String prefix, @Nullable BitSet within) {
        Map<String, Integer> matches = prefix.isEmpty() ? Map.of() : startingWith(prefix, within);
        var ranks = new TreeSet<>(matches.values());
        if (ranks.size() == 1) {
            return ranks.first();
        }
        if (ranks.size() > 1) {
            throw new GraphException(new AmbiguousPrefix(prefix, List.copyOf(matches.keySet())));
        }
        boolean counted = Reference.parse(asked).isCounted();
        var names = new ArrayList<>(graph.order());
        names.addAll(graph.labels());
        throw new GraphException(new UnknownRevision(
                asked,
                counted ? UnknownRevision.Where.STEPS : UnknownRevision.Where.REFERENCE,
                counted ? Optional.empty() : Nearest.to(prefix, names)));
    }

    /** By name, sorted. */
    private Map<String, Integer> startingWith(String prefix, @Nullable BitSet within) {
        var matches = new TreeMap<String, Integer>();
        for (int rank = 0; rank < graph.size(); rank++) {
            offer(matches, prefix, graph.id(rank), rank, within);
        }
        for (String label : graph.labels()) {
            offer(matches, prefix, label, exactly(label).orElseThrow(), within);
        }
        return matches;
    }

    private static void offer(
            Map<String, Integer> matches, String prefix, String name, int rank, @Nullable BitSet within) {
        if (name.length() > SHORT && name.startsWith(prefix) && (within == null || within.get(rank))) {
            matches.put(name, rank);
        }
    }

    private BitSet headsOn(int branch) {
        return Ranks.and(graph.tipsByParents(), graph.edges().lineage(branch, Edges.Via.PARENTS));
    }

    private static List<Integer> list(BitSet set) {
        return set.stream().boxed().toList();
    }
}
