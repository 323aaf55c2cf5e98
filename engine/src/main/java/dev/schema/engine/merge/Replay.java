package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.Table;
import dev.schema.catalog.View;
import dev.schema.engine.plan.Overlay;
import dev.schema.graph.RevisionGraph;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.operation.TableOperation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Runs revisions from every position between two, in every order: adjacent revisions that are not ordered are swapped,
 * which connects any two orders. All orders must run, and each position must have one catalog.
 */
final class Replay {

    /** More positions than these are not looked at: nothing is proved then. */
    static final int MOST_POSITIONS = 100_000;

    private final Overlay overlay;
    private final List<Node> nodes;
    private final Set<String> common;
    private final Map<Act, Needs> needs = new HashMap<>();
    private final Map<View, Needs> views = new HashMap<>();
    private final Map<Record, Set<String>> columns = new HashMap<>();
    private String refusal = "";

    /**
     * A revision, with those of its operations that matter.
     *
     * @param id its id
     * @param below the indices of the revisions, among all, that it stands on
     * @param acts its operations
     */
    record Node(String id, BitSet below, List<Act> acts) {}

    /** What came of it. */
    enum Outcome {
        /** Every order runs, and every position has one catalog. */
        ONE,
        /** Every order runs, and some end differently. */
        DIVERGENT,
        /** Some order does not run. */
        BLOCKED,
        /** There are too many positions. */
        TOO_MANY
    }

    Replay(Overlay overlay, Set<String> common, List<Node> nodes) {
        this.overlay = overlay;
        this.common = common;
        this.nodes = nodes;
    }

    /**
     * For each revision those that it stands on, itself included.
     *
     * @param order the revisions, in order; others do not count
     */
    static Map<String, Set<String>> below(RevisionGraph graph, Collection<String> order) {
        Map<String, Set<String>> below = new HashMap<>();
        for (String id : order) {
            Set<String> all = new HashSet<>(Set.of(id));
            graph.foundations(id).forEach(each -> all.addAll(below.getOrDefault(each, Set.of())));
            below.put(id, all);
        }
        return below;
    }

    /** The revisions of some operations, as nodes. */
    static List<Node> nodes(Collection<String> order, Map<String, Set<String>> below, List<Act> acts) {
        Map<String, List<Act>> byRevision = new HashMap<>();
        acts.forEach(act -> byRevision
                .computeIfAbsent(act.revision(), id -> new ArrayList<>())
                .add(act));
        List<String> ids = order.stream().filter(byRevision::containsKey).toList();
        List<Node> nodes = new ArrayList<>();
        for (String id : ids) {
            BitSet standsOn = new BitSet();
            for (int i = 0; i < ids.size(); i++) {
                if (!ids.get(i).equals(id) && below.get(id).contains(ids.get(i))) {
                    standsOn.set(i);
                }
            }
            nodes.add(new Node(id, standsOn, byRevision.get(id)));
        }
        return nodes;
    }

    /** From now on SQL runs, and becomes part of the schema, only where the tables and columns are that it names. */
    Replay withSql() {
        for (Node node : nodes) {
            node.acts().forEach(this::withSql);
        }
        return this;
    }

    private void withSql(Act act) {
        if (act.looksAtRows()) {
            needs.put(act, Needs.of(act.written(), act.before()));
        }
        act.after().views().values().stream()
                .filter(view -> !act.before().views().containsValue(view))
                .forEach(view -> views.put(view, Needs.of(view, act.after())));
        for (Leaf leaf : act.written().leaves(act.before().database())) {
            if (leaf.operation() instanceof TableOperation change) {
                TextRules.made(change).ifPresent(made -> columns.put(made, TextRules.columns(change, act.after())));
            }
        }
    }

    /** Runs all of them. */
    Outcome from(Catalog base) {
        Outcome worst = Outcome.ONE;
        Map<BitSet, Catalog> level = Map.of(new BitSet(), base);
        int seen = 0;
        for (int size = 0; size < nodes.size(); size++) {
            Map<BitSet, Catalog> next = new HashMap<>();
            for (Map.Entry<BitSet, Catalog> position : level.entrySet()) {
                for (int i = 0; i < nodes.size(); i++) {
                    if (isNext(i, position.getKey())) {
                        BitSet reached = (BitSet) position.getKey().clone();
                        reached.set(i);
                        Catalog catalog = run(i, position.getKey(), position.getValue());
                        if (catalog == null) {
                            return Outcome.BLOCKED;
                        }
                        Catalog other = next.putIfAbsent(reached, catalog);
                        if (other != null && !other.equals(catalog)) {
                            worst = Outcome.DIVERGENT;
                        }
                    }
                }
            }
            seen += next.size();
            if (seen > MOST_POSITIONS) {
                return Outcome.TOO_MANY;
            }
            level = next;
        }
        return worst;
    }

    /** What does not run where, if the outcome is {@link Outcome#BLOCKED}; empty before that. */
    String refusal() {
        return refusal;
    }

    private boolean isNext(int node, BitSet position) {
        if (position.get(node)) {
            return false;
        }
        BitSet missing = (BitSet) nodes.get(node).below().clone();
        missing.andNot(position);
        return missing.isEmpty();
    }

    private @Nullable Catalog run(int node, BitSet position, Catalog before) {
        Set<String> applied = new HashSet<>();
        if (!overlay.isSilentOn(nodes.get(node).id())) {
            applied.addAll(common);
            position.stream().forEach(i -> applied.add(nodes.get(i).id()));
        }
        Catalog catalog = before;
        try {
            for (Act act : nodes.get(node).acts()) {
                // As it is written, not as it runs in the order of its branch: here its branch may run in another one.
                List<Operation> running = overlay.through(act.revision(), act.index(), act.written(), applied);
                for (Operation operation : running) {
                    if (needs.containsKey(act) && operation.equals(act.written())) {
                        needs.get(act).requireIn(catalog);
                    }
                    catalog = run(operation, catalog);
                }
            }
            return catalog;
        } catch (CatalogConflict conflict) {
            refusal = '"' + nodes.get(node).id() + "\" cannot run "
                    + (position.isEmpty() ? "first" : "after " + ids(position)) + ": " + conflict.getMessage();
            return null;
        }
    }

    private String ids(BitSet position) {
        return position.stream().mapToObj(i -> '"' + nodes.get(i).id() + '"').collect(Collectors.joining(", "));
    }

    private Catalog run(Operation operation, Catalog before) {
        Catalog catalog = before;
        for (Leaf leaf : operation.leaves(before.database())) {
            require(leaf.operation(), catalog);
            catalog = leaf.operation().applyTo(catalog);
        }
        return catalog;
    }

    private void require(Operation leaf, Catalog before) {
        TextRules.view(leaf).map(views::get).ifPresent(needed -> needed.requireIn(before));
        if (leaf instanceof TableOperation change && before.tables().containsKey(change.table())) {
            Table table = before.table(change.table());
            TextRules.made(change)
                    .map(made -> columns.getOrDefault(made, Set.of()))
                    .ifPresent(named -> named.forEach(table::column));
        }
    }
}
