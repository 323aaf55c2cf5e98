package dev.schema.engine.merge;

import dev.schema.engine.plan.Overlay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Operations in groups, so that two of different groups have no name in common and nothing is said of the one where the
 * other has run; therefore they commute.
 */
final class Components {

    private Components() {}

    /**
     * The groups, each in the order given.
     *
     * @param overlay what is said of operations where others have run
     */
    static List<List<Act>> of(List<Act> acts, Overlay overlay) {
        Map<String, Set<String>> met = new HashMap<>();
        overlay.settlements().forEach(each -> {
            String said = " " + each.revision() + " " + each.operation();
            met.computeIfAbsent(each.where(), id -> new HashSet<>()).add(said);
        });
        int[] parent = new int[acts.size()];
        Map<String, Integer> byToken = new HashMap<>();
        for (int i = 0; i < acts.size(); i++) {
            parent[i] = i;
            Set<String> tokens = new HashSet<>(acts.get(i).tokens());
            tokens.addAll(met.getOrDefault(acts.get(i).revision(), Set.of()));
            tokens.add(" " + acts.get(i).revision() + " " + acts.get(i).index());
            for (String token : tokens) {
                Integer other = byToken.putIfAbsent(token, i);
                if (other != null) {
                    parent[root(parent, i)] = root(parent, other);
                }
            }
        }
        Map<Integer, List<Act>> groups = new LinkedHashMap<>();
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
