package dev.schema.engine.merge;

import dev.schema.engine.plan.Content;
import dev.schema.engine.plan.Overlay;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.graph.Node;
import dev.schema.graph.RevisionGraph;
import dev.schema.operation.Operation;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/** Requires that branches fit together as the merges of a project have it. */
public final class Fit {

    private Fit() {}

    /**
     * Requires that the branches that end in these heads can be run in any order, with nothing to be settled first. What a
     * merge is certified for is not tried again; and where these branches are only parts of those of a merge, it is enough
     * if those fit: what they want is seen at their ends.
     *
     * @param heads two or more revisions, none an ancestor of another
     * @throws SchemaException with {@link Reason#SEVERAL_HEADS} and every conflict if they do not fit, with
     *     {@link Reason#UNPROVEN} if nobody can say
     */
    public static void require(Projection projection, List<String> heads) {
        List<String> merges = above(projection.graph(), heads);
        if (merges.stream().anyMatch(merge -> readable(() -> isCertified(projection, merge)))) {
            return;
        }
        Optional<SchemaException> refusal = refusal(projection, heads);
        if (refusal.isPresent() && merges.stream().noneMatch(merge -> readable(() -> fits(projection, merge, heads)))) {
            throw refusal.get();
        }
    }

    /** A merge whose other revisions cannot be read proves nothing. */
    private static boolean readable(BooleanSupplier proof) {
        try {
            return proof.getAsBoolean();
        } catch (SchemaException unreadable) {
            return false;
        }
    }

    private static boolean fits(Projection projection, String merge, List<String> tried) {
        List<String> parents = projection.graph().node(merge).orElseThrow().parents();
        return !parents.equals(tried) && refusal(projection, parents).isEmpty();
    }

    private static Optional<SchemaException> refusal(Projection projection, List<String> heads) {
        Overlay overlay = projection.overlay();
        Verdict verdict = new Analysis(projection, overlay, heads).verdict();
        if (!verdict.fits()) {
            return Optional.of(refused(verdict));
        }
        Set<Overlay.Subject> known = new HashSet<>();
        overlay.settlements().forEach(each -> known.add(each.subject()));
        List<Problem> missing = verdict.settlements().stream()
                .filter(each -> !known.contains(each.subject()))
                .map(each -> sameChange(each, projection.content(each.revision())))
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(new SchemaException(Reason.SEVERAL_HEADS, missing));
    }

    /** The merges of all that these branches have, and perhaps of more that comes later. */
    private static List<String> above(RevisionGraph graph, List<String> heads) {
        Set<String> shared = graph.commonAncestors(heads);
        return graph.descendants(heads).stream()
                .map(id -> graph.node(id).orElseThrow())
                .filter(node -> node.parents().size() > 1)
                .filter(node -> graph.closure(node.parents()).containsAll(heads))
                .filter(node -> shared.containsAll(graph.commonAncestors(node.parents())))
                .map(Node::id)
                .toList();
    }

    private static Problem sameChange(Overlay.Settlement settlement, Content content) {
        Operation operation = content.operations().get(settlement.operation());
        return new Problem(
                "Revisions \"" + settlement.where() + "\" and \"" + settlement.revision()
                        + "\" make the same change: \"" + operation.describe() + "\".",
                content.place(operation),
                "Join them with 'schema merge': it writes down that the second one is skipped.");
    }

    /**
     * Whether a merge was proved for exactly what its branches and the merge itself say now, by the rules of today and
     * of the same kind of database.
     */
    public static boolean isCertified(Projection projection, String merge) {
        RevisionGraph graph = projection.graph();
        List<String> parents = graph.node(merge).orElseThrow().parents();
        return projection
                .certificate(merge)
                .filter(certificate -> certificate.rules() == Analysis.RULES)
                .filter(certificate -> List.of(certificate.proved()).equals(Analysis.certified(projection, parents)))
                .filter(certificate -> List.of(certificate.ends())
                        .contains(Analysis.end(
                                projection.at(graph.closure(parents)),
                                projection.overlay().by(merge))))
                .isPresent();
    }

    /** The refusal of branches that do not fit, with every conflict. */
    public static SchemaException refused(Verdict verdict) {
        boolean unproven = verdict.conflicts().stream().allMatch(each -> each.kind() == Conflict.Kind.UNPROVEN);
        ConflictText text = new ConflictText(UnaryOperator.identity(), id -> "");
        return new SchemaException(
                unproven ? Reason.UNPROVEN : Reason.SEVERAL_HEADS,
                verdict.conflicts().stream()
                        .map(each -> new Problem(
                                "The branches of \"" + each.ours().head() + "\" and \""
                                        + each.theirs().head() + "\" do not fit: " + ConflictText.headline(each)
                                        + ".\n    " + String.join("\n    ", text.lines(each)),
                                null,
                                "Settle it with 'schema merge', or change one of the branches, in a revision that no"
                                        + " database has run yet."))
                        .toList());
    }
}
