package dev.schema.engine.run;

import dev.schema.engine.dialect.Dialect;
import dev.schema.engine.dialect.Step;
import dev.schema.engine.plan.PlannedRevision;
import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring steps of a revision that share a transaction, or one step that stands alone.
 *
 * @param first the index of the first step in its revision
 * @param steps the steps; one if {@code alone}
 * @param alone whether it runs outside of any transaction of ours
 */
record Segment(int first, List<Step> steps, boolean alone) {

    /** All segments of a revision, in order. */
    static List<Segment> of(PlannedRevision revision) {
        List<Segment> segments = new ArrayList<>();
        List<Step> all = revision.steps();
        int at = 0;
        while (at < all.size()) {
            int end = at + 1;
            while (!all.get(at).alone() && end < all.size() && !all.get(end).alone()) {
                end++;
            }
            segments.add(new Segment(at, all.subList(at, end), all.get(at).alone()));
            at = end;
        }
        return segments;
    }

    /** Whether all steps of a revision fit into one transaction. */
    static boolean isOne(List<Segment> segments) {
        return segments.stream().noneMatch(Segment::alone);
    }

    /** What goes before and after the steps, in the same transaction, to guard suspended references. */
    static List<List<Step>> guards(PlannedRevision revision, Dialect dialect) {
        return revision.suspendsReferences() ? dialect.guardReferences() : List.of(List.of(), List.of());
    }
}
