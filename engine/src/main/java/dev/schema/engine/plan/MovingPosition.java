package dev.schema.engine.plan;

import dev.schema.graph.RevisionGraph;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A position that moves by one revision at a time, and knows its heads at each moment without looking at all of it. */
final class MovingPosition {

    private final RevisionGraph graph;
    private final Set<String> applied;
    private final Set<String> heads;

    /** The position of these revisions, with these heads. */
    MovingPosition(RevisionGraph graph, Collection<String> applied, Collection<String> heads) {
        this.graph = graph;
        this.applied = new HashSet<>(applied);
        this.heads = new HashSet<>(heads);
    }

    /** Adds a revision that stands on applied ones alone. */
    void add(String id) {
        applied.add(id);
        heads.removeAll(graph.foundations(id));
        heads.add(id);
    }

    /** Takes a head away. */
    void remove(String id) {
        applied.remove(id);
        heads.remove(id);
        graph.foundations(id).stream().filter(this::isUncovered).forEach(heads::add);
    }

    private boolean isUncovered(String id) {
        return Stream.concat(graph.children(id).stream(), graph.dependants(id).stream())
                .noneMatch(applied::contains);
    }

    /** The heads, in the order of the graph. */
    List<String> heads() {
        return graph.sorted(heads);
    }

    /** The revisions that are applied; changes with the position. */
    Set<String> applied() {
        return applied;
    }
}
