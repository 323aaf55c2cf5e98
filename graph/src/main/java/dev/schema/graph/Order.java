package dev.schema.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The one order of a graph: topological over parents and dependencies, each branch kept together, the parents of a
 * merge as declared, tips by id. It is the order in which a walk from the tips leaves each revision, dependencies
 * visited before parents so that they do not split the line of parents. Linear, and without recursion.
 */
final class Order {
    private final int[][] parents;
    private final int[][] dependencies;
    private final boolean[] entered;
    private final int[] next;
    private final int[] result;
    private int filled;

    private Order(int[][] parents, int[][] dependencies) {
        this.parents = parents;
        this.dependencies = dependencies;
        this.entered = new boolean[parents.length];
        this.next = new int[parents.length];
        this.result = new int[parents.length];
    }

    /**
     * @param parents of each revision, by its number; numbers follow the ids
     * @return the numbers in order; the graph must be free of cycles
     */
    static int[] of(int[][] parents, int[][] dependencies) {
        var order = new Order(parents, dependencies);
        tips(parents, dependencies).forEach(order::leaveAllBelow);
        return order.result;
    }

    /** Whether the edges, from a number to the numbers below it, have an order at all: that is, form no cycle. */
    static boolean exists(int[][] edges) {
        var above = Edges.reversed(edges);
        var missing = new int[edges.length];
        var ready = new ArrayDeque<Integer>();
        for (int i = 0; i < edges.length; i++) {
            missing[i] = edges[i].length;
            if (missing[i] == 0) {
                ready.add(i);
            }
        }
        int sorted = 0;
        while (!ready.isEmpty()) {
            sorted++;
            for (int next : above[ready.remove()]) {
                if (--missing[next] == 0) {
                    ready.add(next);
                }
            }
        }
        return sorted == edges.length;
    }

    private static List<Integer> tips(int[][] parents, int[][] dependencies) {
        var children = Edges.reversed(parents);
        var dependants = Edges.reversed(dependencies);
        return IntStream.range(0, parents.length)
                .filter(i -> children[i].length == 0 && dependants[i].length == 0)
                .boxed()
                .toList();
    }

    private void leaveAllBelow(int tip) {
        var path = new ArrayList<Integer>();
        enter(tip, path);
        while (!path.isEmpty()) {
            int top = path.get(path.size() - 1);
            int edge = next[top]++;
            int dependencyCount = dependencies[top].length;
            if (edge < dependencyCount) {
                enter(dependencies[top][edge], path);
            } else if (edge < dependencyCount + parents[top].length) {
                enter(parents[top][edge - dependencyCount], path);
            } else {
                path.remove(path.size() - 1);
                result[filled++] = top;
            }
        }
    }

    private void enter(int number, List<Integer> path) {
        if (!entered[number]) {
            entered[number] = true;
            path.add(number);
        }
    }
}
