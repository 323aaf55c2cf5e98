package dev.schema.engine;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.graph.Node;
import dev.schema.graph.RevisionGraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which revisions a rebase moves, and where to.
 *
 * @param head the revision that the branch ends in
 * @param onto the revision that it is to follow
 * @param moved the revisions of the branch that the other does not stand on, in order; empty if there is nothing to do
 * @param roots those of them that are given another parent: the lowest ones
 */
public record RebaseRange(String head, String onto, List<String> moved, List<String> roots) {

    /** Copies the lists. */
    public RebaseRange {
        moved = List.copyOf(moved);
        roots = List.copyOf(roots);
    }

    /**
     * Finds out what is meant.
     *
     * @param revision a reference to the branch; null for the one of two that nobody else has
     * @param onto a reference to what it is to follow; null for the other of two heads
     * @param published whether others may have a revision
     * @throws SchemaException with {@link Reason#USAGE} if that is not clear, or no such branch can be moved
     */
    public static RebaseRange of(
            SchemaMigrator migrator, @Nullable String revision, @Nullable String onto, Predicate<String> published) {
        RevisionGraph graph = migrator.graph();
        String target = onto == null ? null : one(migrator, onto);
        String head = revision == null
                ? unpublished(graph, target, published)
                : headAbove(graph, one(migrator, revision), target);
        String to = target == null ? otherHead(graph, head) : target;
        if (to.equals(head)) {
            throw refused(
                    "\"" + head + "\" cannot follow itself.", "Name a branch, and with --onto what it is to follow.");
        }
        Set<String> moved = new HashSet<>(graph.closure(List.of(head)));
        if (moved.contains(to)) {
            return new RebaseRange(head, to, List.of(), List.of());
        }
        moved.removeAll(graph.closure(List.of(to)));
        List<String> order = graph.sorted(moved);
        return new RebaseRange(head, to, order, roots(graph, order, moved));
    }

    private static String one(SchemaMigrator migrator, String reference) {
        List<String> ids = migrator.ask(graph -> graph.resolve(reference));
        if (ids.size() != 1) {
            throw refused(
                    "\"" + reference + "\" names " + (ids.isEmpty() ? "no revision" : "several revisions: " + ids)
                            + ".",
                    "Name one: a branch is named by any of its revisions.");
        }
        return ids.get(0);
    }

    private static String headAbove(RevisionGraph graph, String id, @Nullable String target) {
        List<String> heads = graph.heads().stream()
                .filter(head -> graph.closure(List.of(head)).contains(id))
                .toList();
        if (target != null
                && !target.equals(id)
                && graph.closure(List.of(target)).contains(id)) {
            throw refused(
                    "\"" + target + "\" follows \"" + id + "\" already.",
                    "Name a branch, and with --onto what it is to follow.");
        }
        if (heads.size() == 1) {
            return heads.get(0);
        }
        throw refused(
                "Several branches have \"" + id + "\": they end in " + quoted(heads) + ".",
                "Name the head of the one that is to be moved: schema rebase " + heads.get(0) + ".");
    }

    private static String otherHead(RevisionGraph graph, String head) {
        List<String> others =
                graph.heads().stream().filter(each -> !each.equals(head)).toList();
        if (others.size() == 1) {
            return others.get(0);
        }
        throw refused(
                others.isEmpty()
                        ? "There is nothing to move: the one head is \"" + head + "\"."
                        : "There are several other heads: " + quoted(others) + ".",
                others.isEmpty()
                        ? "'schema history' draws the branches."
                        : "Say which one it is to follow: schema rebase " + head + " --onto " + others.get(0) + ".");
    }

    private static String unpublished(RevisionGraph graph, @Nullable String target, Predicate<String> published) {
        List<String> all = graph.heads();
        if (all.size() < 2) {
            throw refused(
                    "There is nothing to move: "
                            + (all.isEmpty()
                                    ? "the project has no revisions."
                                    : "the one head is " + quoted(all) + "."),
                    "'schema history' draws the branches.");
        }
        List<String> others = all.stream()
                .filter(head -> target == null || !graph.closure(List.of(head)).contains(target))
                .toList();
        List<String> own = others.stream().filter(head -> !published.test(head)).toList();
        if (own.size() == 1 && all.size() == 2) {
            return own.get(0);
        }
        throw refused(
                "Which branch is to be moved? The heads are " + quoted(all) + ".",
                "Name it: schema rebase " + all.get(0) + " --onto " + all.get(1) + ", or the other way round.");
    }

    private static List<String> roots(RevisionGraph graph, List<String> order, Set<String> moved) {
        List<String> roots = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String id : order) {
            Node node = graph.node(id).orElseThrow();
            List<String> outside = node.parents().stream()
                    .filter(parent -> !moved.contains(parent))
                    .toList();
            if (node.parents().size() > 1 && !outside.isEmpty()) {
                problems.add(Problem.of(
                        "\"" + id + "\" is a merge with " + quoted(outside)
                                + ", which both branches have: it cannot follow another revision.",
                        "Join the branches with 'schema merge'."));
            } else if (outside.size() == node.parents().size()) {
                roots.add(id);
            }
        }
        List<String> others = graph.sorted(graph.descendants(order)).stream()
                .filter(each -> !moved.contains(each))
                .toList();
        if (!others.isEmpty()) {
            problems.add(Problem.of(
                    quoted(others) + (others.size() == 1 ? " follows" : " follow")
                            + " a part of the branch, and would be moved along.",
                    "Join the branches with 'schema merge', or give the others their own place first."));
        }
        if (!problems.isEmpty()) {
            throw new SchemaException(Reason.USAGE, problems);
        }
        return roots;
    }

    private static String quoted(List<String> ids) {
        return '"' + String.join("\", \"", ids) + '"';
    }

    private static SchemaException refused(String what, String next) {
        return new SchemaException(Reason.USAGE, Problem.of(what, next));
    }
}
