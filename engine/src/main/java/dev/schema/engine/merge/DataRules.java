package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Constraint.Check;
import dev.schema.catalog.Index;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.View;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.CreateView;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.operation.ReplaceView;
import dev.schema.type.Name;
import dev.schema.type.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whether a data step or raw SQL of one branch may depend on its order against an operation of the other. Catalogs cannot
 * tell that: footprints do. Equal steps on both branches are judged like any others. The two sides may be swapped.
 */
final class DataRules {

    private DataRules() {}

    /**
     * Why the order may matter; empty if it does not, and for two changes of the schema, which others judge unless one makes
     * a view of what the other makes.
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
        steps.addAll(premature(one, two));
        steps.addAll(premature(two, one));
        if (!steps.isEmpty()) {
            return Optional.of(new Clash(Clash.RAW, steps.first()));
        }
        return Stream.of(computing(one, two), computing(two, one))
                .flatMap(Collection::stream)
                .findFirst()
                .map(why -> new Clash(Clash.RETYPED, why));
    }

    /** One side: its footprint, and what it changes of the schema. */
    private record Side(Operation operation, Catalog before, Optional<Footprint> footprint, List<Operation> changes) {

        static Side of(Operation operation, Catalog before) {
            Optional<Footprint> footprint = Footprint.of(operation, before);
            if (operation instanceof ExecuteSql raw) {
                return new Side(
                        operation,
                        before,
                        footprint,
                        raw.effect() == null
                                ? List.of()
                                : raw.effect().leaves(before.database()).stream()
                                        .map(Leaf::operation)
                                        .toList());
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

    /** A view that names what only the other branch has: SQLite takes it, and then refuses to rename anything. */
    private static Collection<String> premature(Side viewing, Side making) {
        SortedSet<String> reasons = new TreeSet<>();
        for (Operation viewed : viewing.changes()) {
            Catalog catalog = making.before();
            for (Operation made : making.changes()) {
                Catalog after = made.applyTo(catalog);
                made.objects().stream()
                        .filter(name -> isIn(after, name) && !isIn(viewing.before(), name))
                        .filter(name -> view(viewed)
                                .filter(view -> !view.name().equals(name) && view.reads(name))
                                .isPresent())
                        .map(name -> '"' + viewed.describe() + "\" names \"" + name
                                + "\", which only the other branch makes.")
                        .forEach(reasons::add);
                catalog = after;
            }
        }
        return reasons;
    }

    /** SQL of the schema that was written for one type of a column, which has another on the other side. */
    private static Collection<String> computing(Side computing, Side retyping) {
        SortedSet<String> reasons = new TreeSet<>();
        for (Operation operation : retyping.changes()) {
            retyped(operation, retyping.before()).ifPresent(alter -> computing.changes().stream()
                    .filter(each -> computes(each, alter.table(), alter.column()))
                    .map(each -> '"' + each.describe() + "\" computes with " + alter.table() + "." + alter.column()
                            + ", which gets the type " + alter.type() + " on the other branch.")
                    .forEach(reasons::add));
        }
        return reasons;
    }

    /** The change of a column whose new type and old type have no values in common, as far as types tell. */
    static Optional<AlterColumn> retyped(Operation operation, Catalog before) {
        if (operation instanceof AlterColumn alter
                && alter.type() != null
                && before.tables().containsKey(alter.table())) {
            Type<?> old = before.table(alter.table()).column(alter.column()).type();
            return Optional.of(alter).filter(each -> !each.type().holds(old) && !old.holds(each.type()));
        }
        return Optional.empty();
    }

    private static boolean computes(Operation operation, Name table, String column) {
        if (operation instanceof CreateIndex create) {
            Index index = create.index();
            Stream<String> texts =
                    Stream.concat(index.parts().stream().map(Index.Part::expression), Stream.ofNullable(index.where()));
            return create.table().equals(table)
                    && texts.anyMatch(text -> text != null && SqlText.of(text).mentions(column));
        } else if (operation instanceof AddConstraint add) {
            return add.table().equals(table) && add.constraint() instanceof Check check && check.uses(column);
        } else if (operation instanceof AddColumn add) {
            return add.table().equals(table)
                    && add.column().generated() != null
                    && SqlText.of(add.column().generated().expression()).mentions(column);
        }
        return view(operation)
                .filter(view -> view.reads(table) && SqlText.of(view.query()).mentions(column))
                .isPresent();
    }

    private static boolean isIn(Catalog catalog, Name name) {
        return catalog.tables().containsKey(name) || catalog.views().containsKey(name);
    }

    /** The view that an operation makes. */
    static Optional<View> view(Operation operation) {
        if (operation instanceof CreateView create) {
            return Optional.of(create.view());
        }
        return operation instanceof ReplaceView replace ? Optional.of(replace.view()) : Optional.empty();
    }
}
