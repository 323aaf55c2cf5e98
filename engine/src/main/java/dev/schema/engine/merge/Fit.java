package dev.schema.engine.merge;

import dev.schema.engine.plan.Overlay;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Requires that branches fit together as the merges of a project have it. */
public final class Fit {

    private Fit() {}

    /**
     * Requires that the branches that end in these heads can be run in any order, with nothing to be settled first.
     *
     * @param heads two or more revisions, none an ancestor of another
     * @throws SchemaException with {@link Reason#SEVERAL_HEADS} and every conflict if they do not fit, with
     *     {@link Reason#UNPROVEN} if nobody can say
     */
    public static void require(Projection projection, List<String> heads) {
        Overlay overlay = projection.overlay();
        Verdict verdict = new Analysis(projection, overlay, heads).verdict();
        if (!verdict.fits()) {
            throw refused(verdict);
        }
        Set<List<Object>> known = new HashSet<>();
        overlay.settlements().forEach(each -> known.add(key(each)));
        List<Problem> missing = verdict.settlements().stream()
                .filter(each -> !known.contains(key(each)))
                .map(each -> new Problem(
                        "Revisions \"" + each.where() + "\" and \"" + each.revision()
                                + "\" make the same change: \""
                                + projection
                                        .content(each.revision())
                                        .operations()
                                        .get(each.operation())
                                        .describe()
                                + "\".",
                        projection
                                .content(each.revision())
                                .place(projection
                                        .content(each.revision())
                                        .operations()
                                        .get(each.operation())),
                        "Join them with 'schema merge': it writes down that the second one is skipped."))
                .toList();
        if (!missing.isEmpty()) {
            throw new SchemaException(Reason.SEVERAL_HEADS, missing);
        }
    }

    private static List<Object> key(Overlay.Settlement settlement) {
        return List.of(settlement.where(), settlement.revision(), settlement.operation());
    }

    /** Whether a merge was proved for exactly what its branches say now, under the rules of the same kind of database. */
    public static boolean isCertified(Projection projection, String merge) {
        List<String> parents = projection.graph().node(merge).orElseThrow().parents();
        return projection
                .certificate(merge)
                .filter(certificate ->
                        certificate.database().equals(projection.database().name())
                                && List.of(certificate.proved()).equals(Analysis.certified(projection, parents)))
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
