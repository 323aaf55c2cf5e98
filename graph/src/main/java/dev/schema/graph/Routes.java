package dev.schema.graph;

import dev.schema.graph.Diagnosis.AmbiguousStart;
import dev.schema.graph.Diagnosis.BadRange;
import dev.schema.graph.Diagnosis.NotAnAncestor;
import dev.schema.graph.Diagnosis.NotInBranch;
import dev.schema.graph.Diagnosis.OutOfRange;
import dev.schema.graph.Diagnosis.RangeNotAllowed;
import dev.schema.graph.Diagnosis.RangeRequired;
import dev.schema.graph.Edges.Via;
import dev.schema.graph.Step.Direction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ways up and down: which revisions to apply or undo to come from a position to a target. */
final class Routes {
    private final RevisionGraph graph;
    private final References references;

    Routes(RevisionGraph graph, References references) {
        this.graph = graph;
        this.references = references;
    }

    Route upgrade(Position from, String target) {
        if (target.indexOf(':') >= 0) {
            throw new GraphException(new RangeNotAllowed(target));
        }
        BitSet wanted = upperEnd(target.isEmpty() ? "head" : target, from, false);
        return route(from, Ranks.or(from.applied, graph.edges().below(wanted, Via.PARENTS_AND_DEPENDENCIES)));
    }

    Route downgrade(Position from, String target) {
        if (target.indexOf(':') >= 0) {
            throw new GraphException(new RangeNotAllowed(target));
        }
        LowerEnd end = lowerEnd(target, from);
        BitSet undone = Ranks.and(graph.edges().above(roots(end), Via.PARENTS_AND_DEPENDENCIES), from.applied);
        if (undone.isEmpty() && end.rank != Ranks.BASE && !from.headRanks.get(end.rank)) {
            throw new GraphException(new NotAnAncestor(target, from.heads(), from.applied.get(end.rank)));
        }
        return route(from, Ranks.minus(from.applied, undone));
    }

    /** Offline: the first end stands for the database. */
    Route upgradeOffline(String range) {
        int colon = range.indexOf(':');
        return colon < 0
                ? upgrade(graph.emptyPosition(), range)
                : upgrade(offlineStart(range, range.substring(0, colon)), range.substring(colon + 1));
    }

    Route downgradeOffline(String range) {
        int colon = range.indexOf(':');
        if (colon < 0) {
            throw new GraphException(new RangeRequired(range));
        }
        if (colon == 0 || colon == range.length() - 1) {
            throw new GraphException(new BadRange(range));
        }
        return downgrade(offlineStart(range, range.substring(0, colon)), range.substring(colon + 1));
    }

    private Position offlineStart(String range, String from) {
        if (range.indexOf(':') != range.lastIndexOf(':')) {
            throw new GraphException(new BadRange(range));
        }
        return from.isEmpty() ? graph.emptyPosition() : graph.positionOn(point(from));
    }

    /** The revisions a reference names, with steps counted from a name. */
    BitSet point(String text) {
        Reference reference = Reference.parse(text);
        if (!reference.isCounted() || reference.symbol() == null) {
            return Ranks.of(references.named(text));
        }
        int reached = references.walk(references.start(reference), reference, guide(reference), false);
        return reached == Ranks.BASE ? new BitSet() : Ranks.of(reached);
    }

    /**
     * The revisions an upgrade or the upper end of a range asks for.
     *
     * @param from where a count without a name starts
     * @param clip whether a count may end early, at the end of the graph
     */
    BitSet upperEnd(String target, Position from, boolean clip) {
        Reference reference = Reference.parse(target);
        if (!reference.isCounted()) {
            return Ranks.of(references.named(target));
        }
        if (reference.symbol() == null && reference.count() <= 0) {
            throw new GraphException(new OutOfRange(target, OutOfRange.Reason.NOT_UP));
        }
        int start = reference.symbol() == null ? upwardStart(reference, from) : references.start(reference);
        int reached = references.walk(start, reference, guide(reference), clip);
        if (reached == Ranks.BASE) {
            throw new GraphException(new OutOfRange(target, OutOfRange.Reason.PAST_BASE));
        }
        return Ranks.of(reached);
    }

    private @Nullable BitSet guide(Reference reference) {
        return reference.branch() == null || reference.count() <= 0 ? null : references.lineage(reference.branch());
    }

    private int upwardStart(Reference reference, Position from) {
        BitSet starts = from.headRanks;
        if (reference.branch() != null) {
            BitSet line = references.lineage(reference.branch());
            starts = Ranks.and(starts, line);
            if (starts.isEmpty()) {
                starts = graph.edges().tips(Ranks.and(from.applied, line), Via.PARENTS_AND_DEPENDENCIES);
            }
        }
        return only(starts, reference);
    }

    private int only(BitSet starts, Reference reference) {
        if (starts.cardinality() > 1) {
            throw new GraphException(new AmbiguousStart(reference.text(), graph.ids(starts)));
        }
        return starts.isEmpty() ? Ranks.BASE : starts.nextSetBit(0);
    }

    /** Where a downgrade ends, and the revision below which it looks for what to undo; null for everywhere. */
    private record LowerEnd(int rank, @Nullable Integer along, String branch) {}

    private LowerEnd lowerEnd(String target, Position from) {
        Reference reference = Reference.parse(target);
        if (!reference.isCounted()) {
            return plainEnd(target);
        }
        if (reference.symbol() == null) {
            int start = downwardStart(reference, from);
            int reached = references.walk(start, reference, null, false);
            return new LowerEnd(reached, start, graph.id(start));
        }
        int reached = references.walk(references.start(reference), reference, guide(reference), false);
        String branch = reference.branch();
        return branch == null
                ? new LowerEnd(reached, null, "")
                : new LowerEnd(reached, references.branch(branch), branch);
    }

    private LowerEnd plainEnd(String target) {
        int at = target.lastIndexOf('@');
        if (at < 0) {
            return new LowerEnd(references.single(target), null, "");
        }
        String branch = target.substring(0, at);
        String symbol = target.substring(at + 1);
        if (symbol.equals("head") || symbol.equals("heads")) {
            return new LowerEnd(references.single(target), references.branch(branch), branch);
        }
        int rank = references.single(symbol);
        // The branch only chooses among several lines above the target; where there is one it is not even looked up,
        // as the recorded cases want it.
        return allRoots(rank).cardinality() > 1
                ? new LowerEnd(rank, references.branch(branch), branch)
                : new LowerEnd(rank, null, branch);
    }

    private int downwardStart(Reference reference, Position from) {
        if (reference.count() >= 0) {
            throw new GraphException(new OutOfRange(reference.text(), OutOfRange.Reason.NOT_DOWN));
        }
        String branch = reference.branch();
        if (branch == null && from.isEmpty()) {
            throw new GraphException(new OutOfRange(reference.text(), OutOfRange.Reason.PAST_BASE));
        }
        BitSet starts = from.headRanks;
        if (branch != null) {
            BitSet line = references.lineage(branch);
            starts = Ranks.and(starts, line);
            if (starts.isEmpty()) {
                // The branch may be applied only because other heads depend on it.
                starts = Ranks.and(graph.edges().tips(from.applied, Via.PARENTS), line);
            }
            if (starts.isEmpty()) {
                throw new GraphException(new NotInBranch(Optional.empty(), branch));
            }
        }
        return only(starts, reference);
    }

    /** The first revisions to undo: those directly above the target. */
    private BitSet roots(LowerEnd end) {
        BitSet all = allRoots(end.rank);
        if (end.along == null || all.cardinality() <= 1) {
            return all;
        }
        BitSet chosen = Ranks.and(all, graph.edges().below(Ranks.of(end.along), Via.PARENTS));
        if (chosen.isEmpty()) {
            throw new GraphException(new NotInBranch(
                    end.rank == Ranks.BASE ? Optional.empty() : Optional.of(graph.id(end.rank)), end.branch));
        }
        return chosen;
    }

    private BitSet allRoots(int rank) {
        return rank == Ranks.BASE
                ? graph.basesByParents()
                : Ranks.of(graph.edges().children(rank));
    }

    private Route route(Position from, BitSet after) {
        return between(from, graph.positionOn(after), Direction.UP, Direction.DOWN);
    }

    /** What is no longer there goes first, newest first; then what is new, in order. */
    Route between(Position before, Position after, Direction gained, Direction lost) {
        var steps = new ArrayList<Step>();
        List<Integer> gone = new ArrayList<>(
                Ranks.minus(before.applied, after.applied).stream().boxed().toList());
        for (int i = gone.size() - 1; i >= 0; i--) {
            steps.add(new Step(lost, graph.id(gone.get(i))));
        }
        Ranks.minus(after.applied, before.applied).stream().forEach(i -> steps.add(new Step(gained, graph.id(i))));
        return new Route(steps, before, after);
    }
}
