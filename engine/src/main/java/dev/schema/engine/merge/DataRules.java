package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.Operation;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whether a data step or raw SQL of one branch may depend on its order against an operation of the other. Catalogs cannot
 * tell that: footprints do. Equal steps on both branches are judged like any others. The two sides may be swapped.
 */
final class DataRules {

    private DataRules() {}

    /**
     * Why the order may matter; empty if it does not, and for two changes of the schema, which others judge.
     *
     * @param left an operation of one branch, no group
     * @param beforeLeft the catalog that it runs in
     * @param right an operation of the other branch, no group
     * @param beforeRight the catalog that it runs in
     */
    static Optional<Clash> judge(Operation left, Catalog beforeLeft, Operation right, Catalog beforeRight) {
        Side one = Side.of(left, beforeLeft);
        Side two = Side.of(right, beforeRight);
        SortedSet<String> steps = new TreeSet<>();
        if (one.isStep() || two.isStep()) {
            steps.addAll(steps(one, two));
            steps.addAll(steps(two, one));
        }
        if (one.isStep() && two.isStep() && !steps.isEmpty()) {
            return Optional.of(new Clash(Clash.BOTH_RAW, steps.first()));
        }
        steps.addAll(change(one, two));
        steps.addAll(change(two, one));
        return steps.stream().findFirst().map(why -> new Clash(Clash.RAW, why));
    }

    /** One side: its footprint, and what it changes of the schema. */
    private record Side(Operation operation, Catalog before, Optional<Footprint> footprint, List<Operation> changes) {

        static Side of(Operation operation, Catalog before) {
            Optional<Footprint> footprint = Footprint.of(operation, before);
            if (operation instanceof ExecuteSql raw) {
                return new Side(operation, before, footprint, raw.effects(before.database()));
            }
            boolean step = footprint.filter(Footprint::isStep).isPresent();
            return new Side(operation, before, footprint, step ? List.of() : List.of(operation));
        }

        boolean isStep() {
            return footprint.filter(Footprint::isStep).isPresent();
        }
    }

    /** Two steps, seen from the first: a sentence names it first where one writes and the other reads. */
    private static Collection<String> steps(Side one, Side two) {
        SortedSet<String> reasons = new TreeSet<>();
        if (one.footprint().isPresent() && two.footprint().isPresent()) {
            Footprint left = one.footprint().get();
            Footprint right = two.footprint().get();
            left.opaque().ifPresent(why -> reasons.add(everything(left, why)));
            for (Access write : left.accesses()) {
                right.accesses().stream()
                        .filter(access -> write.writes() && write.meets(access))
                        .map(access -> left.subject() + " " + write.describe() + ", and " + right.subject() + " "
                                + access.describe() + ".")
                        .forEach(reasons::add);
            }
            Set<String> both = new HashSet<>(left.objects());
            both.retainAll(right.objects());
            if (left.changesSchema() && right.changesSchema() && !both.isEmpty()) {
                String first = new TreeSet<>(both).first();
                reasons.add("Both branches name \"" + first + "\" in raw SQL that changes the schema.");
            }
        }
        return reasons;
    }

    private static String everything(Footprint footprint, String why) {
        return footprint.subject() + " may read and write anything: " + why + ".";
    }

    /** A step, or what fills or converts a column, against what the other side changes of the schema. */
    private static Collection<String> change(Side step, Side change) {
        SortedSet<String> reasons = new TreeSet<>();
        step.footprint().map(Footprint::amongChanges).ifPresent(footprint -> {
            Catalog catalog = change.before();
            for (Operation operation : change.changes()) {
                footprint.opaque().ifPresent(why -> reasons.add(everything(footprint, why)));
                operation
                        .accept(new AgainstChange(footprint, step.before(), catalog))
                        .map(why -> footprint.subject() + " " + why + ".")
                        .ifPresent(reasons::add);
                catalog = operation.applyTo(catalog);
            }
        });
        return reasons;
    }
}
