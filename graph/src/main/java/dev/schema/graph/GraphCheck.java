package dev.schema.graph;

import dev.schema.graph.Diagnosis.Cycle;
import dev.schema.graph.Diagnosis.DependencyCycle;
import dev.schema.graph.Diagnosis.DependencySelfLoop;
import dev.schema.graph.Diagnosis.DuplicateRevision;
import dev.schema.graph.Diagnosis.IllegalRevisionId;
import dev.schema.graph.Diagnosis.LabelConflict;
import dev.schema.graph.Diagnosis.MissingDependency;
import dev.schema.graph.Diagnosis.MissingParent;
import dev.schema.graph.Diagnosis.SelfLoop;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at revisions before they become a graph: numbers them by id, resolves their parents and dependencies to
 * numbers, and collects everything that is wrong. Edges that lead nowhere are reported and left out, so that one
 * mistake does not hide the next.
 */
final class GraphCheck {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.]{1,64}");
    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9_.-]{1,64}");
    private static final Set<String> RESERVED = Set.of("base", "current", "head", "heads");

    /** A missing name is compared with every other; past this many the report is long enough without. */
    static final int NEAREST_LIMIT = 20;

    final List<Node> nodes;
    final int[][] parents;
    final int[][] dependencies;
    final Map<String, Integer> labels = new HashMap<>();
    final List<Diagnosis> problems = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int nearestAsked;

    GraphCheck(Collection<Node> given) {
        nodes = distinct(given);
        for (Node node : nodes) {
            numbers.put(node.id(), numbers.size());
        }
        nodes.forEach(this::checkNames);
        parents = new int[nodes.size()][];
        Arrays.setAll(parents, this::parentsOf);
        dependencies = new int[nodes.size()][];
        Arrays.setAll(dependencies, this::dependenciesOf);
        checkCycles();
    }

    /** By id, each id once. */
    private List<Node> distinct(Collection<Node> given) {
        var sorted = new ArrayList<>(given);
        sorted.sort(Comparator.comparing(Node::id));
        var result = new ArrayList<Node>();
        @Nullable Node last = null;
        for (Node node : sorted) {
            if (last != null && last.id().equals(node.id())) {
                problems.add(new DuplicateRevision(node.id()));
            } else {
                result.add(node);
            }
            last = node;
        }
        return List.copyOf(result);
    }

    private void checkNames(Node node) {
        if (!ID.matcher(node.id()).matches() || RESERVED.contains(node.id())) {
            problems.add(new IllegalRevisionId(node.id(), false));
        }
        for (String label : node.labels()) {
            if (!LABEL.matcher(label).matches() || RESERVED.contains(label)) {
                problems.add(new IllegalRevisionId(label, true));
            }
            @Nullable Integer other = labels.putIfAbsent(label, numbers.get(node.id()));
            if (numbers.containsKey(label)) {
                problems.add(new LabelConflict(label, node.id(), label));
            } else if (other != null) {
                problems.add(
                        new LabelConflict(label, node.id(), nodes.get(other).id()));
            }
        }
    }

    private int[] parentsOf(int number) {
        Node node = nodes.get(number);
        var result = new LinkedHashSet<Integer>();
        for (String parent : new LinkedHashSet<>(node.parents())) {
            @Nullable Integer target = numbers.get(parent);
            if (target == null) {
                problems.add(new MissingParent(node.id(), parent, nearest(parent)));
            } else if (target == number) {
                problems.add(new SelfLoop(node.id()));
            } else {
                result.add(target);
            }
        }
        return result.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[] dependenciesOf(int number) {
        Node node = nodes.get(number);
        var result = new LinkedHashSet<Integer>();
        boolean onItself = false;
        for (String dependency : new LinkedHashSet<>(node.dependsOn())) {
            @Nullable Integer target = numbers.getOrDefault(dependency, labels.get(dependency));
            if (target == null) {
                problems.add(new MissingDependency(node.id(), dependency, nearest(dependency)));
            } else if (target == number) {
                onItself = true;
            } else {
                result.add(target);
            }
        }
        if (onItself) {
            problems.add(new DependencySelfLoop(node.id()));
        }
        return result.stream().mapToInt(Integer::intValue).toArray();
    }

    private Optional<String> nearest(String missing) {
        return nearestAsked++ < NEAREST_LIMIT ? Nearest.to(missing, numbers.keySet()) : Optional.empty();
    }

    private void checkCycles() {
        var tangled = new HashSet<Integer>();
        if (!Order.exists(parents)) {
            for (List<Integer> cycle : Cycles.shortest(parents)) {
                problems.add(new Cycle(ids(cycle)));
                tangled.addAll(cycle);
            }
        }
        int[][] all = both();
        if (!Order.exists(all)) {
            for (List<Integer> cycle : Cycles.shortest(all)) {
                if (cycle.stream().noneMatch(tangled::contains)) {
                    problems.add(new DependencyCycle(ids(cycle)));
                }
            }
        }
    }

    private int[][] both() {
        var result = new int[nodes.size()][];
        Arrays.setAll(
                result,
                i -> dependencies[i].length == 0
                        ? parents[i]
                        : IntStream.concat(IntStream.of(parents[i]), IntStream.of(dependencies[i]))
                                .distinct()
                                .toArray());
        return result;
    }

    private List<String> ids(List<Integer> some) {
        return some.stream().map(i -> nodes.get(i).id()).toList();
    }
}
