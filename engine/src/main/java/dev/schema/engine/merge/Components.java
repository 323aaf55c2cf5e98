package dev.schema.engine.merge;

import dev.schema.engine.plan.Overlay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Operations in groups, so that those of different groups have nothing to do with each other; therefore they commute. */
final class Components {

    private Components() {}

    /**
     * The groups of operations that have the name of an object in common, each in the order given.
     *
     * @param overlay what is said of operations where others have run: that, too, puts them into one group
     */
    static List<List<Act>> of(List<Act> acts, Overlay overlay) {
        return groups(acts, overlay, act -> act.tokens().names().stream());
    }

    /**
     * The smaller groups in which one operation changes what another has to do with, each in the order given.
     *
     * @param overlay as above; what else runs in the place of an operation may change all that it has to do with
     */
    static List<List<Act>> apart(List<Act> acts, Overlay overlay) {
        Set<String> replaced = new HashSet<>();
        overlay.settlements().stream()
                .filter(each -> !each.skips())
                .forEach(each -> replaced.add(subject(each.revision(), each.operation())));
        Set<String> changed = new HashSet<>();
        for (Act act : acts) {
            boolean asWritten = act.running().equals(List.of(act.written()));
            changed.addAll(
                    asWritten && !replaced.contains(subject(act.revision(), act.index()))
                            ? act.tokens().changed()
                            : act.tokens().names());
        }
        return groups(acts, overlay, act -> act.tokens().all().filter(changed::contains));
    }

    private static String subject(String revision, int operation) {
        return " " + revision + " " + operation;
    }

    private static List<List<Act>> groups(List<Act> acts, Overlay overlay, Function<Act, Stream<String>> tokensOf) {
        Map<String, Set<String>> met = new HashMap<>();
        overlay.settlements().forEach(each -> met.computeIfAbsent(each.where(), id -> new HashSet<>())
                .add(subject(each.revision(), each.operation())));
        int[] parent = new int[acts.size()];
        Map<String, Integer> byToken = new HashMap<>();
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            parent[i] = i;
            Set<String> tokens = tokensOf.apply(act).collect(Collectors.toCollection(HashSet::new));
            tokens.addAll(met.getOrDefault(act.revision(), Set.of()));
            tokens.add(subject(act.revision(), act.index()));
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
