package dev.schema.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jgrapht.Graph;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.alg.lca.NaiveLCAFinder;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedAcyclicGraph;
import org.jgrapht.graph.SimpleDirectedGraph;

/** Laws of every graph, with JGraphT as the judge where it knows the answer. */
class GraphPropertiesTest {
    /** Revisions that can be a graph: each stands on earlier ones only. */
    @Provide
    Arbitrary<List<Node>> histories() {
        return Combinators.combine(Arbitraries.integers().between(1, 25), Arbitraries.randomValue(Random::nextLong))
                .as(GraphPropertiesTest::history);
    }

    /** Revisions with parents and dependencies anywhere, most often in circles. */
    @Provide
    Arbitrary<List<Node>> tangles() {
        return Combinators.combine(Arbitraries.integers().between(1, 8), Arbitraries.randomValue(Random::nextLong))
                .as((size, seed) -> {
                    var random = new Random(seed);
                    var nodes = new ArrayList<Node>();
                    for (int i = 0; i < size; i++) {
                        var parents = some(random, size, 2).stream()
                                .filter(notEqual("r" + i))
                                .toList();
                        var dependencies = random.nextInt(4) > 0
                                ? List.<String>of()
                                : some(random, size, 1).stream()
                                        .filter(notEqual("r" + i))
                                        .toList();
                        nodes.add(new Node("r" + i, parents, dependencies, Set.of()));
                    }
                    return nodes;
                });
    }

    private static Predicate<String> notEqual(String id) {
        return other -> !other.equals(id);
    }

    private static List<Node> history(int size, long seed) {
        var random = new Random(seed);
        var names = new ArrayList<String>();
        for (int i = 0; i < size; i++) {
            names.add("r" + i);
        }
        Collections.shuffle(names, random);
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < size; i++) {
            int count = random.nextInt(10) == 0 ? 0 : random.nextInt(4) == 0 ? 2 : 1;
            var parents = pick(random, names.subList(Math.max(0, i - 5), i), count);
            var dependencies = pick(random, names.subList(0, i), random.nextInt(5) == 0 ? 1 : 0);
            nodes.add(new Node(names.get(i), parents, dependencies, Set.of()));
        }
        return nodes;
    }

    private static List<String> some(Random random, int size, int most) {
        return Stream.generate(() -> "r" + random.nextInt(size))
                .limit(random.nextInt(most + 1))
                .distinct()
                .toList();
    }

    private static List<String> pick(Random random, List<String> from, int count) {
        var shuffled = new ArrayList<>(from);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
    }

    @Property
    void theOrderIsTopologicalAndComplete(@ForAll("histories") List<Node> nodes) {
        RevisionGraph graph = RevisionGraph.of(nodes);
        assertThat(graph.order()).hasSameSizeAs(nodes).doesNotHaveDuplicates();
        assertBelowFirst(nodes, graph.order());
    }

    @Property
    void theOrderDoesNotDependOnHowRevisionsAreListed(@ForAll("histories") List<Node> nodes, @ForAll long seed) {
        var shuffled = new ArrayList<>(nodes);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(RevisionGraph.of(shuffled).order())
                .isEqualTo(RevisionGraph.of(nodes).order());
    }

    @Property
    void anUpgradeAppliesTheClosureAndNothingElse(@ForAll("histories") List<Node> nodes, @ForAll long seed) {
        RevisionGraph graph = RevisionGraph.of(nodes);
        var random = new Random(seed);
        Position before = graph.positionAt(distinctHeads(graph, random));
        String target = graph.order().get(random.nextInt(graph.size()));
        Route route = graph.upgrade(before, target);
        var expected = new HashSet<>(before.applied());
        expected.addAll(graph.closure(List.of(target)));
        assertThat(route.after().applied()).isEqualTo(expected);
        assertThat(route.steps()).allMatch(step -> step.direction() == Step.Direction.UP);
        var applied = new ArrayList<>(before.applied());
        applied.addAll(route.steps().stream().map(Step::revision).toList());
        assertThat(applied).doesNotHaveDuplicates().hasSameElementsAs(expected);
        assertBelowFirst(nodes, applied);
        assertThat(graph.upgrade(route.after(), target).isEmpty()).isTrue();
    }

    @Property
    void goingDownToBaseUndoesEverythingInTheOppositeOrder(@ForAll("histories") List<Node> nodes) {
        RevisionGraph graph = RevisionGraph.of(nodes);
        Route up = graph.upgrade(graph.emptyPosition(), "heads");
        Route down = graph.downgrade(up.after(), "base");
        assertThat(down.after()).isEqualTo(graph.emptyPosition());
        var undone = new ArrayList<>(down.steps().stream().map(Step::revision).toList());
        Collections.reverse(undone);
        assertThat(undone).isEqualTo(up.steps().stream().map(Step::revision).toList());
    }

    @Property
    void goingDownAndUpAgainReturns(@ForAll("histories") List<Node> nodes, @ForAll long seed) {
        RevisionGraph graph = RevisionGraph.of(nodes);
        Position top = graph.upgrade(graph.emptyPosition(), "heads").after();
        String target = graph.order().get(new Random(seed).nextInt(graph.size()));
        Position lower;
        try {
            lower = graph.downgrade(top, target).after();
        } catch (GraphException refused) {
            // Only a tip that others depend on has nothing above it to undo.
            assertThat(graph.children(target)).isEmpty();
            assertThat(graph.independentHeads()).doesNotContain(target);
            return;
        }
        assertThat(lower.contains(target)).isTrue();
        assertThat(graph.children(target)).noneMatch(lower::contains);
        assertThat(graph.positionOf(lower.applied())).isEqualTo(lower);
        assertThat(graph.upgrade(lower, "heads").after()).isEqualTo(top);
    }

    @Property
    void aPositionIsTheSameFromItsHeadsAndFromAllOfIt(@ForAll("histories") List<Node> nodes, @ForAll long seed) {
        RevisionGraph graph = RevisionGraph.of(nodes);
        Position position = graph.positionAt(distinctHeads(graph, new Random(seed)));
        assertThat(graph.positionAt(position.heads())).isEqualTo(position);
        assertThat(graph.positionOf(position.applied())).isEqualTo(position);
    }

    @Property
    void ancestorsAreWhatJGraphTFinds(@ForAll("histories") List<Node> nodes) {
        RevisionGraph graph = RevisionGraph.of(nodes);
        var byParents = new DirectedAcyclicGraph<String, DefaultEdge>(DefaultEdge.class);
        fill(byParents, nodes, false);
        var byBoth = new DirectedAcyclicGraph<String, DefaultEdge>(DefaultEdge.class);
        fill(byBoth, nodes, true);
        for (Node node : nodes) {
            var ancestors = new HashSet<>(byParents.getAncestors(node.id()));
            ancestors.add(node.id());
            assertThat(graph.ancestors(List.of(node.id()))).isEqualTo(ancestors);
            var closure = new HashSet<>(byBoth.getAncestors(node.id()));
            closure.add(node.id());
            assertThat(graph.closure(List.of(node.id()))).isEqualTo(closure);
            var descendants = new HashSet<>(byBoth.getDescendants(node.id()));
            descendants.add(node.id());
            assertThat(graph.descendants(List.of(node.id()))).isEqualTo(descendants);
        }
    }

    @Property
    void mergeBasesAreTheLowestCommonAncestorsOfJGraphT(@ForAll("histories") List<Node> nodes) {
        RevisionGraph graph = RevisionGraph.of(nodes);
        var both = new SimpleDirectedGraph<String, DefaultEdge>(DefaultEdge.class);
        fill(both, nodes, true);
        var oracle = new NaiveLCAFinder<>(both);
        List<String> heads = graph.independentHeads();
        for (String left : heads) {
            for (String right : heads) {
                if (!left.equals(right)) {
                    assertThat(new HashSet<>(graph.mergeBases(List.of(left, right))))
                            .isEqualTo(oracle.getLCASet(left, right));
                }
            }
        }
    }

    @Property
    void aGraphIsRefusedExactlyWhenJGraphTSeesACycle(@ForAll("tangles") List<Node> nodes) {
        var byParents = new SimpleDirectedGraph<String, DefaultEdge>(DefaultEdge.class);
        fill(byParents, nodes, false);
        var byBoth = new SimpleDirectedGraph<String, DefaultEdge>(DefaultEdge.class);
        fill(byBoth, nodes, true);
        Set<String> codes;
        try {
            RevisionGraph.of(nodes);
            codes = Set.of();
        } catch (GraphException e) {
            codes = e.diagnoses().stream().map(Diagnosis::code).collect(Collectors.toSet());
            e.diagnoses().forEach(d -> assertIsACircle(d, byBoth));
        }
        assertThat(codes.contains("cycle")).isEqualTo(new CycleDetector<>(byParents).detectCycles());
        assertThat(!codes.isEmpty()).isEqualTo(new CycleDetector<>(byBoth).detectCycles());
    }

    @Property
    void everyRevisionIsDrawnOnceInItsLane(@ForAll("histories") List<Node> nodes) {
        RevisionGraph graph = RevisionGraph.of(nodes);
        var newestFirst = new ArrayList<>(graph.order());
        Collections.reverse(newestFirst);
        List<Lanes.Entry> entries = Lanes.of(graph, newestFirst);
        assertThat(entries.stream().map(Lanes.Entry::revision)).isEqualTo(newestFirst);
        assertThat(entries).allMatch(e -> e.mark().charAt(2 * e.lane()) == '*');
        assertThat(Lanes.text(graph, newestFirst)).noneMatch(line -> line.endsWith(" "));
    }

    private static List<String> distinctHeads(RevisionGraph graph, Random random) {
        return List.copyOf(new LinkedHashSet<>(pick(random, graph.order(), random.nextInt(4))));
    }

    private static void assertIsACircle(Diagnosis diagnosis, Graph<String, DefaultEdge> graph) {
        List<String> circle = diagnosis instanceof Diagnosis.Cycle cycle
                ? cycle.revisions()
                : ((Diagnosis.DependencyCycle) diagnosis).revisions();
        for (int i = 0; i < circle.size(); i++) {
            assertThat(graph.containsEdge(circle.get((i + 1) % circle.size()), circle.get(i)))
                    .isTrue();
        }
    }

    /** Edges go from what is below to what stands on it. */
    private static void fill(Graph<String, DefaultEdge> graph, List<Node> nodes, boolean dependencies) {
        nodes.forEach(node -> graph.addVertex(node.id()));
        for (Node node : nodes) {
            node.parents().forEach(parent -> graph.addEdge(parent, node.id()));
            if (dependencies) {
                node.dependsOn().forEach(dependency -> graph.addEdge(dependency, node.id()));
            }
        }
    }

    private static void assertBelowFirst(List<Node> nodes, List<String> order) {
        Map<String, Integer> place = new HashMap<>();
        order.forEach(id -> place.put(id, place.size()));
        for (Node node : nodes) {
            if (place.containsKey(node.id())) {
                assertThat(Stream.concat(node.parents().stream(), node.dependsOn().stream()))
                        .allMatch(below -> place.get(below) < place.get(node.id()));
            }
        }
    }
}
