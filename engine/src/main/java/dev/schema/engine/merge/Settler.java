package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.Table;
import dev.schema.engine.diff.Changes;
import dev.schema.engine.diff.Renames;
import dev.schema.engine.plan.Overlay;
import dev.schema.engine.plan.Overlay.Settlement;
import dev.schema.operation.Autocommit;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.operation.Undo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Works out what a merge has to say so that a conflict is settled: one of the two orders is taken as the right one, in
 * which the operations of the second branch are skipped or replaced; whatever the first branch does where the second has
 * run already then leads to the same schema.
 */
final class Settler {

    private final Catalog base;
    private final List<Act> first;
    private final List<Act> second;
    private final Map<Act, List<Operation>> instead;
    private final Map<Act, Act> twins;
    private final Function<String, Set<String>> closure;
    private final List<Settlement> settlements = new ArrayList<>();
    private boolean apart;
    private Set<Act> looking = Set.of();
    private Set<Act> inTheWay = Set.of();
    private final Set<Act> said = new LinkedHashSet<>();

    /**
     * A way of settling.
     *
     * @param first what the first branch does, in order
     * @param second what the second branch does, in order
     * @param instead what runs for operations of the second where the first has run
     * @param twins operations that are skipped where the one they stand for has run
     * @param closure all revisions that a revision stands on, and itself
     */
    Settler(
            Catalog base,
            List<Act> first,
            List<Act> second,
            Map<Act, List<Operation>> instead,
            Map<Act, Act> twins,
            Function<String, Set<String>> closure) {
        this.base = base;
        this.first = first;
        this.second = second;
        this.instead = instead;
        this.twins = twins;
        this.closure = closure;
    }

    /** Takes what both branches make under one name for two things: neither becomes the other. */
    Settler keepingApart() {
        apart = true;
        return this;
    }

    /**
     * Takes operations of the first branch that look at rows as what comes first. Where the second branch has run, what of
     * it is in their way is taken back for them and made again.
     *
     * @throws CatalogConflict if both branches look at rows: what has happened to them cannot be taken back
     */
    Settler asideFor(Set<Act> some, Set<Act> changes) {
        looking = some.stream().filter(Act::looksAtRows).collect(Collectors.toSet());
        inTheWay = changes;
        if (!looking.isEmpty() && inTheWay.stream().anyMatch(Act::looksAtRows)) {
            throw new CatalogConflict("both branches have statements in it");
        }
        return this;
    }

    /**
     * What is to be said.
     *
     * @param mine the operations of the first branch that the conflict is about
     * @param theirs those of the second branch
     * @throws CatalogConflict if that order does not run either
     */
    List<Settlement> settlements(Collection<Act> mine, Collection<Act> theirs) {
        Set<String> myRevisions = revisions(first, mine);
        for (Act act : second) {
            if (instead.containsKey(act)) {
                myRevisions.forEach(where -> say(where, act, instead.get(act)));
            }
        }
        Set<String> theirRevisions = revisions(second, theirs);
        for (Act act : first) {
            if (mine.contains(act)) {
                boolean said = false;
                for (String where : theirRevisions) {
                    said |= after(where, act, said);
                }
            }
        }
        if (!theirRevisions.isEmpty() && twins.keySet().containsAll(said)) {
            // Nothing is said but what equal changes need, and yet somebody was asked: the next one is not to be.
            first.stream()
                    .filter(act -> mine.contains(act) && !twins.containsKey(act))
                    .reduce((earlier, later) -> later)
                    .ifPresent(act -> say(theirRevisions.iterator().next(), act, act.running()));
        }
        return settlements;
    }

    private static Set<String> revisions(List<Act> order, Collection<Act> some) {
        Set<String> revisions = new LinkedHashSet<>();
        order.stream().filter(some::contains).forEach(act -> revisions.add(act.revision()));
        return revisions;
    }

    private void say(String where, Act act, List<Operation> what) {
        said.add(act);
        settlements.add(new Settlement("", where, act.revision(), act.index(), Overlay.hash(act.written()), what));
    }

    /** What an operation of the first branch does where a revision of the second is applied; whether that is said. */
    private boolean after(String where, Act act, boolean said) {
        List<Act> before = second.stream()
                .filter(each -> closure.apply(where).contains(each.revision()))
                .toList();
        Line now = new Line(base);
        before.forEach(each -> now.run(each.running()));
        Set<String> applied = closure.apply(where);
        Overlay so = new Overlay(settlements, Set.of());
        for (Act each : first) {
            if (each.equals(act)) {
                break;
            }
            now.run(so.of(each.revision(), each.index(), applied)
                    .map(Settlement::instead)
                    .orElse(unlessTwin(each, before)));
        }
        Line wanted = new Line(base);
        List<Act> done = first.subList(0, first.indexOf(act) + 1);
        done.forEach(each -> wanted.run(each.running()));
        before.forEach(each -> wanted.run(instead(each, done, wanted)));
        if (looking.contains(act)) {
            say(where, act, aside(act, now, before, wanted));
            return true;
        }
        Optional<Catalog> asWritten = now.after(unlessTwin(act, before));
        if (asWritten.isPresent() && asWritten.get().equals(wanted.catalog)) {
            if (said) {
                say(where, act, unlessTwin(act, before));
            }
            return said;
        }
        List<Operation> operations = changes(now, wanted);
        if (act.isStep()) {
            // No difference between catalogs tells of rows: it only makes room for the step.
            operations.addAll(act.running());
            if (!now.after(operations).equals(Optional.of(wanted.catalog))) {
                throw new CatalogConflict("\"" + act.describe() + "\" fits nowhere after the other branch");
            }
        } else if (act.looksAtRows() && !operations.isEmpty()) {
            throw new CatalogConflict(
                    "\"" + act.describe() + "\" fills rows by SQL, which what would run in its place does not");
        }
        say(where, act, patient(act, operations));
        return true;
    }

    /** An index lets others write while it is made if the one lets them that it stands for. */
    private List<Operation> patient(Act act, List<Operation> operations) {
        boolean patient = act.running().stream()
                .flatMap(operation -> operation.leaves(base.database()).stream())
                .anyMatch(leaf -> leaf.operation() instanceof CreateIndex create && create.concurrently());
        boolean alone = act.written() instanceof Autocommit;
        return operations.stream()
                .map(operation -> {
                    if (patient && operation instanceof CreateIndex create) {
                        CreateIndex same = new CreateIndex(create.table(), create.index(), true);
                        return alone ? new Autocommit(List.of(same)) : same;
                    }
                    return operation;
                })
                .toList();
    }

    private List<Operation> changes(Line from, Line to) {
        Changes changes = Changes.between(from.catalog, to.catalog, apart ? Renames.NONE : from.renamesTo(to));
        if (!changes.inexpressible().isEmpty()) {
            throw new CatalogConflict(String.join(", ", changes.inexpressible()));
        }
        return new ArrayList<>(changes.operations());
    }

    /** The operation, with what is in its way taken back before it and made again after it. */
    private List<Operation> aside(Act act, Line now, List<Act> before, Line wanted) {
        List<Act> others = new ArrayList<>(before);
        others.removeAll(inTheWay);
        Line there = new Line(base);
        for (Act other : others) {
            there.run(other.running());
        }
        first.subList(0, first.indexOf(act)).forEach(each -> there.run(unlessTwin(each, others)));
        List<Operation> operations = changes(now, there);
        Catalog catalog = now.catalog;
        for (Operation operation : operations) {
            if (Losses.isForGood(operation, catalog)) {
                throw new CatalogConflict("\"" + operation.describe() + "\" would have to come before \""
                        + act.describe() + "\", and that does not bring back the rows");
            }
            catalog = operation.applyTo(catalog);
        }
        operations.addAll(act.running());
        there.run(act.running());
        operations.addAll(changes(there, wanted));
        return operations;
    }

    /** What runs for an operation of the second branch; as it is written where not enough of the first has run yet. */
    private List<Operation> instead(Act act, List<Act> done, Line now) {
        List<Operation> other = instead.get(act);
        return other != null && now.after(other).isPresent() ? other : unlessTwin(act, done);
    }

    private List<Operation> unlessTwin(Act act, List<Act> done) {
        Act twin = twins.get(act);
        return twin != null && done.contains(twin) ? List.of() : act.running();
    }

    /** Operations one after the other, and which object is which. */
    private static final class Line {
        private final Identities identities;
        private Catalog catalog;

        Line(Catalog base) {
            this.catalog = base;
            this.identities = new Identities(base);
        }

        void run(List<Operation> operations) {
            for (Operation operation : operations) {
                for (Leaf leaf : operation.leaves(catalog.database())) {
                    catalog = leaf.operation().applyTo(catalog);
                    identities.follow(leaf.operation(), catalog);
                }
            }
        }

        Optional<Catalog> after(List<Operation> operations) {
            try {
                return Optional.of(Undo.applyAll(operations, catalog));
            } catch (CatalogConflict conflict) {
                return Optional.empty();
            }
        }

        /** What is the same object here and there, under another name. */
        Renames renamesTo(Line other) {
            Map<String, Table> there = new HashMap<>();
            other.catalog.tables().values().forEach(table -> there.put(other.identities.table(table.name()), table));
            Renames renames = Renames.NONE;
            for (Table table : catalog.tables().values()) {
                Table same = there.get(identities.table(table.name()));
                if (same != null) {
                    if (!same.name().equals(table.name())) {
                        renames = renames.table(table.name(), same.name());
                    }
                    renames = columns(table, same, other, renames);
                }
            }
            return renames;
        }

        private Renames columns(Table table, Table same, Line other, Renames before) {
            Renames renames = before;
            Map<String, String> there = new HashMap<>();
            same.columnNames().forEach(column -> there.put(other.identities.column(same.name(), column), column));
            for (String column : table.columnNames()) {
                String now = there.get(identities.column(table.name(), column));
                if (now != null && !now.equals(column)) {
                    renames = renames.column(same.name(), column, now);
                }
            }
            return renames;
        }
    }
}
