package dev.schema.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

/**
 * Finds the cycles of a graph that has some, by JGraphT's strong components: they say which revisions are tangled with
 * each other. Whether there is a cycle at all, {@link Order#exists} tells from arrays, so that a sound graph neither
 * loads JGraphT nor fills it.
 */
final class Cycles {
    private Cycles() {}

    /** One shortest cycle for each group of revisions that are all above each other, by its smallest number. */
    static List<List<Integer>> shortest(int[][] edges) {
        var graph = graphOf(edges);
        return new KosarajuStrongConnectivityInspector<>(graph)
                .stronglyConnectedSets().stream()
                        .filter(group -> group.size() > 1)
                        .map(TreeSet::new)
                        .map(group -> through(group.first(), group, graph))
                        .sorted((left, right) -> left.get(0) - right.get(0))
                        .toList();
    }

    private static Graph<Integer, DefaultEdge> graphOf(int[][] edges) {
        var graph = new SimpleDirectedGraph<Integer, DefaultEdge>(DefaultEdge.class);
        for (int i = 0; i < edges.length; i++) {
            graph.addVertex(i);
        }
        for (int i = 0; i < edges.length; i++) {
            for (int target : edges[i]) {
                graph.addEdge(i, target);
            }
        }
        return graph;
    }

    private static List<Integer> through(int start, Set<Integer> group, Graph<Integer, DefaultEdge> graph) {
        Map<Integer, Integer> cameFrom = new HashMap<>();
        var todo = new ArrayDeque<>(List.of(start));
        while (!cameFrom.containsKey(start)) {
            int current = todo.remove();
            for (int below : Graphs.successorListOf(graph, current)) {
                if (group.contains(below) && cameFrom.putIfAbsent(below, current) == null) {
                    todo.add(below);
                }
            }
        }
        var path = new ArrayList<Integer>();
        for (int at = cameFrom.get(start); at != start; at = cameFrom.get(at)) {
            path.add(at);
        }
        path.add(start);
        Collections.reverse(path);
        return path;
    }
}
