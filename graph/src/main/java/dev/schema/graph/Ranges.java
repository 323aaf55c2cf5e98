package dev.schema.graph;

import dev.schema.graph.Diagnosis.BadRange;
import dev.schema.graph.Diagnosis.DuplicateArgument;
import dev.schema.graph.Diagnosis.NotAHead;
import dev.schema.graph.Diagnosis.NotAnAncestor;
import dev.schema.graph.Diagnosis.OutOfRange;
import dev.schema.graph.Edges.Via;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What lies between two ends of a history, and what a new revision may follow. */
final class Ranges {
    private final RevisionGraph graph;
    private final References references;
    private final Routes routes;

    Ranges(RevisionGraph graph, References references, Routes routes) {
        this.graph = graph;
        this.references = references;
        this.routes = routes;
    }

    /** Newest first. */
    List<String> history(String range, Position current) {
        BitSet between = range.isEmpty() ? between(":", current) : between(range, current);
        var newestFirst = new ArrayList<>(graph.ids(between));
        Collections.reverse(newestFirst);
        return List.copyOf(newestFirst);
    }

    private BitSet between(String range, Position current) {
        int colon = range.indexOf(':');
        if (colon < 0 || colon != range.lastIndexOf(':')) {
            throw new GraphException(new BadRange(range));
        }
        String lowerText = range.substring(0, colon);
        BitSet lower = lower(lowerText, current);
        BitSet upper = upper(range.substring(colon + 1), lower, current);
        @Nullable String branch = Reference.plain(lowerText).branch();
        if (branch != null) {
            upper = Ranks.and(upper, references.span(branch));
        }
        BitSet all = graph.edges().below(upper, Via.PARENTS_AND_DEPENDENCIES);
        if (lower.isEmpty()) {
            return all;
        }
        if (!Ranks.minus(lower, all).isEmpty()) {
            throw new GraphException(new NotAnAncestor(lowerText, graph.ids(upper), false));
        }
        BitSet above = Ranks.minus(all, graph.edges().below(lower, Via.PARENTS_AND_DEPENDENCIES));
        return Ranks.and(Ranks.or(above, lower), graph.edges().above(lower, Via.PARENTS));
    }

    private BitSet lower(String text, Position current) {
        if (text.isEmpty()) {
            return new BitSet();
        }
        if (text.equals("current")) {
            return current.headRanks;
        }
        Reference reference = Reference.parse(text);
        if (!reference.isCounted() || reference.symbol() != null) {
            return routes.point(text);
        }
        if (reference.count() >= 0) {
            throw new GraphException(new OutOfRange(text, OutOfRange.Reason.NOT_DOWN));
        }
        return Ranks.of(references.belowHeads(reference, true));
    }

    private BitSet upper(String text, BitSet lower, Position current) {
        return switch (text) {
            case "" -> Ranks.of(references.named("heads"));
            case "current" -> current.headRanks;
            default -> routes.upperEnd(text, graph.positionOn(lower), true);
        };
    }

    /** The parents of a new revision or merge, as typed. */
    List<String> newParents(List<String> names, boolean splice) {
        var duplicates = new ArrayList<Diagnosis>();
        Map<Integer, String> parents = new LinkedHashMap<>();
        for (String name : names) {
            for (int rank : references.named(name)) {
                @Nullable String first = parents.putIfAbsent(rank, name);
                if (first != null) {
                    duplicates.add(new DuplicateArgument(first, name, graph.id(rank)));
                }
            }
        }
        refuse(duplicates);
        if (!splice) {
            refuse(parents.keySet().stream()
                    .filter(rank -> graph.edges().children(rank).length > 0)
                    .map(rank -> (Diagnosis) new NotAHead(
                            graph.id(rank), graph.ids(Ranks.of(graph.edges().children(rank)))))
                    .toList());
        }
        return parents.keySet().stream().map(graph::id).toList();
    }

    private static void refuse(List<Diagnosis> problems) {
        if (!problems.isEmpty()) {
            throw new GraphException(problems);
        }
    }
}
