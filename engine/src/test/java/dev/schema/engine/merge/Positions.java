package dev.schema.engine.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.catalog.Catalog;
import dev.schema.engine.plan.Content;
import dev.schema.engine.plan.Overlay;
import dev.schema.engine.plan.Projection;
import dev.schema.graph.RevisionGraph;
import dev.schema.operation.Operation;
import dev.schema.operation.Undo;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Walks over every position of a graph by the operations alone, knowing nothing of how a merge was proved. */
public final class Positions {

    private final Projection projection;
    private final RevisionGraph graph;
    private final Overlay overlay;

    /** The positions of a history, with what is said of them. */
    public Positions(Projection projection, Overlay overlay) {
        this.projection = projection;
        this.graph = projection.graph();
        this.overlay = overlay;
    }

    private Catalog after(String id, Set<String> applied, Catalog before) {
        Content content = projection.content(id);
        return Undo.applyAll(overlay.through(id, content.operations(), applied), before);
    }

    /** Each revision from each position where it may run: one catalog for each set of revisions, and that one last. */
    public void requireOneCatalogEach(List<String> heads, Catalog merged) {
        projection.project(graph.closure(heads));
        Set<String> all = graph.closure(heads);
        Map<Set<String>, Catalog> catalogs = new HashMap<>();
        Deque<Set<String>> open = new ArrayDeque<>();
        Set<String> nothing = new TreeSet<>();
        catalogs.put(nothing, projection.at(Set.of()));
        open.add(nothing);
        while (!open.isEmpty()) {
            Set<String> position = open.poll();
            for (String id : all) {
                if (!position.contains(id) && position.containsAll(graph.foundations(id))) {
                    Set<String> next = new TreeSet<>(position);
                    next.add(id);
                    Catalog catalog = after(id, position, catalogs.get(position));
                    Catalog known = catalogs.putIfAbsent(next, catalog);
                    if (known == null) {
                        open.add(next);
                    } else {
                        assertThat(catalog).as("%s after %s", id, position).isEqualTo(known);
                    }
                    undo(id, position, catalogs.get(position), catalogs.get(next));
                }
            }
        }
        assertThat(catalogs.get(new TreeSet<>(all))).isEqualTo(merged);
    }

    /** The way back leads from the catalog with the revision to the one without it, whichever came last. */
    private void undo(String id, Set<String> without, Catalog before, Catalog after) {
        List<Operation> running = overlay.through(id, projection.content(id).operations(), without);
        Undo undo = Undo.ofAll(running, before);
        if (undo.impossible() == null) {
            assertThat(Undo.applyAll(undo.operations(), after)).isEqualTo(before);
        }
    }

    /** What is left of the merge of the heads when one of them goes. */
    Catalog without(List<String> heads, String head) {
        List<String> others = new ArrayList<>(heads);
        others.removeAll(Collections.singleton(head));
        Set<String> applied = new TreeSet<>();
        Catalog catalog = projection.at(Set.of());
        for (String id : graph.sorted(graph.closure(others))) {
            catalog = after(id, applied, catalog);
            applied.add(id);
        }
        return catalog;
    }
}
