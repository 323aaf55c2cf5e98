package dev.schema.graph;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A revision as the graph sees it: its name and what it stands on.
 *
 * @param id the name of the revision, compared case-sensitively
 * @param parents ids of the revisions it follows, in the order declared; empty for a base, two or more for a merge
 * @param dependsOn ids or labels of revisions on other lines that must be applied before it
 * @param labels names of the branch that starts here, in the order declared
 */
public record Node(String id, List<String> parents, List<String> dependsOn, Set<String> labels) {
    public Node {
        parents = List.copyOf(parents);
        dependsOn = List.copyOf(dependsOn);
        labels = Collections.unmodifiableSet(new LinkedHashSet<>(labels));
    }

    /** A revision with parents only. */
    public static Node of(String id, String... parents) {
        return new Node(id, List.of(parents), List.of(), Set.of());
    }

    public Node withDependencies(String... idsOrLabels) {
        return new Node(id, parents, List.of(idsOrLabels), labels);
    }

    public Node withLabels(String... names) {
        return new Node(id, parents, dependsOn, new LinkedHashSet<>(List.of(names)));
    }
}
