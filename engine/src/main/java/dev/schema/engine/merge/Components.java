package dev.schema.engine.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Operations in groups, so that two of different groups have no name in common, and therefore commute. */
final class Components {

    private Components() {}

    /** The groups, each in the order given. */
    static List<List<Act>> of(List<Act> acts) {
        int[] parent = new int[acts.size()];
        Map<String, Integer> byToken = new HashMap<>();
        for (int i = 0; i < acts.size(); i++) {
            parent[i] = i;
            for (String token : acts.get(i).tokens()) {
                Integer other = byToken.putIfAbsent(token, i);
                if (other != null) {
                    parent[root(parent, i)] = root(parent, other);
                }
            }
        }
        Map<Integer, List<Act>> groups = new java.util.LinkedHashMap<>();
        for (int i = 0; i < acts.size(); i++) {
            groups.computeIfAbsent(root(parent, i), key -> new ArrayList<>()).add(acts.get(i));
        }
        return List.copyOf(groups.values());
    }

    private static int root(int[] parent, int at) {
        int root = at;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
