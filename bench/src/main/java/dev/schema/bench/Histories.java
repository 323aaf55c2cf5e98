package dev.schema.bench;

import dev.schema.graph.Node;
import dev.schema.graph.RevisionGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Building the graph of a long history, and the route from nothing to its head. */
final class Histories {

    private Histories() {}

    static void run() throws Exception {
        Measure.line("");
        Measure.line("Graph and route, building included (CPU s, in process, warm)");
        double[] aims = {0.05, 0.3, 2.5};
        int[] sizes = {1_000, 10_000, 50_000};
        for (int i = 0; i < sizes.length; i++) {
            List<Node> nodes = history(sizes[i]);
            double seconds = Measure.cpuSeconds(3, 7, () -> {
                RevisionGraph graph = RevisionGraph.of(nodes);
                if (graph.upgrade(graph.emptyPosition(), "heads").steps().size() != nodes.size()) {
                    throw new IllegalStateException("steps are missing");
                }
            });
            Measure.line("  %6d revisions  %6.3f  (aim %.2f)", sizes[i], seconds, aims[i]);
        }
    }

    /** A line with a side branch and a merge at each tenth revision, and a dependency at each fiftieth; shuffled. */
    static List<Node> history(int size) {
        List<Node> nodes = new ArrayList<>();
        String tip = "";
        for (int i = 0; nodes.size() < size; i++) {
            List<String> parents = tip.isEmpty() ? List.of() : List.of(tip);
            String main = String.format("m%07d", i);
            List<String> dependsOn = i % 50 == 49 ? List.of(String.format("m%07d", i - 20)) : List.of();
            nodes.add(new Node(main, parents, dependsOn, Set.of()));
            if (i % 10 == 9 && nodes.size() + 2 <= size) {
                String side = String.format("s%07d", i);
                String merge = String.format("x%07d", i);
                nodes.add(new Node(side, parents, List.of(), Set.of()));
                nodes.add(new Node(merge, List.of(main, side), List.of(), Set.of()));
                tip = merge;
            } else {
                tip = main;
            }
        }
        java.util.Collections.shuffle(nodes, new Random(7));
        return nodes;
    }
}
