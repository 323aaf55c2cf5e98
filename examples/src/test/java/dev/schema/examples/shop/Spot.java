package dev.schema.examples.shop;

import dev.schema.graph.RevisionGraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A position of the shop that the tests visit.
 *
 * @param name its heads
 * @param applied its revisions, closed
 */
record Spot(String name, Set<String> applied) {

    /**
     * Nothing; each revision with all that it stands on; and each two branches side by side: two revisions with a common
     * child, or one of a feature and the newest of billing. The same set counts once.
     */
    static List<Spot> all(RevisionGraph graph) {
        Map<Set<String>, Spot> spots = new LinkedHashMap<>();
        add(spots, graph, List.of());
        graph.order().forEach(id -> add(spots, graph, List.of(id)));
        List<String> tips = new ArrayList<>();
        graph.nodes().stream()
                .filter(node -> node.parents().size() > 1)
                .flatMap(node -> node.parents().stream())
                .forEach(tips::add);
        tips.forEach(left -> tips.forEach(right -> add(spots, graph, List.of(left, right))));
        return List.copyOf(spots.values());
    }

    private static void add(Map<Set<String>, Spot> spots, RevisionGraph graph, Collection<String> heads) {
        Set<String> applied = graph.closure(heads);
        List<String> names = graph.positionOf(applied).heads().stream()
                .map(id -> id.substring(0, 4))
                .toList();
        spots.putIfAbsent(applied, new Spot(names.isEmpty() ? "base" : String.join("+", names), applied));
    }

    @Override
    public String toString() {
        return name;
    }
}
