package dev.schema.graph;

import dev.schema.graph.Diagnosis.BadVersionTable;
import dev.schema.graph.Diagnosis.UnknownRevision;
import dev.schema.graph.Edges.Via;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All revisions of a project and how they hang together. Immutable and safe for use by several threads.
 *
 * <p>Every list it answers with is in the one order of the graph unless said otherwise: topological over parents and
 * dependencies, a branch kept together, the parents of a merge as declared, then by id; it does not depend on the order
 * in which the nodes were given. Building and every question are linear in revisions and edges (per head where several
 * are given), and no recursion limits the length of a history.
 *
 * <p>Where a name or reference cannot be answered, methods throw {@link GraphException} with a {@link Diagnosis} for the
 * person who typed it. References are: a full id, a label, a prefix that only one of them has (ids and labels of up to
 * three characters only in full), {@code head}, {@code heads}, {@code base}, {@code -1} (one below each head), and any
 * of them after {@code branch@}. Targets of {@link #upgrade}, {@link #downgrade} and the ends of ranges also count
 * steps: {@code +2}, {@code -1}, {@code branch@+1}, {@code ae10+2}, {@code head-1}.
 */
public final class RevisionGraph {
    private final List<Node> nodes;
    private final Map<String, Integer> ranks;
    private final Map<String, Integer> labels;
    private final Edges edges;
    private final BitSet tipsByParents;
    private final BitSet closedHeads;
    private final BitSet bases;
    private final References references;
    private final Routes routes;

    private RevisionGraph(GraphCheck sound) {
        int[] order = Order.of(sound.parents, sound.dependencies);
        var rankOf = new int[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            rankOf[order[rank]] = rank;
        }
        nodes = IntStream.of(order).mapToObj(sound.nodes::get).toList();
        ranks = new HashMap<>();
        nodes.forEach(node -> ranks.put(node.id(), ranks.size()));
        labels = new HashMap<>();
        sound.labels.forEach((label, number) -> labels.put(label, rankOf[number]));
        edges = new Edges(renumbered(sound.parents, order, rankOf), renumbered(sound.dependencies, order, rankOf));
        BitSet all = new BitSet();
        all.set(0, nodes.size());
        tipsByParents = edges.tips(all, Via.PARENTS);
        closedHeads = edges.tips(all, Via.PARENTS_AND_DEPENDENCIES);
        bases = new BitSet();
        IntStream.range(0, nodes.size())
                .filter(rank -> edges.parents(rank).length == 0)
                .forEach(bases::set);
        references = new References(this);
        routes = new Routes(this, references);
    }

    private static int[][] renumbered(int[][] below, int[] order, int[] rankOf) {
        var result = new int[order.length][];
        for (int rank = 0; rank < order.length; rank++) {
            result[rank] = IntStream.of(below[order[rank]]).map(i -> rankOf[i]).toArray();
        }
        return result;
    }

    /**
     * The graph of the given revisions, in any order.
     *
     * @throws GraphException with everything that is wrong with them: illegal and duplicate ids, labels in conflict,
     *     missing parents and dependencies, loops and cycles
     */
    public static RevisionGraph of(Collection<Node> nodes) {
        var check = new GraphCheck(nodes);
        if (!check.problems.isEmpty()) {
            throw new GraphException(check.problems);
        }
        return new RevisionGraph(check);
    }

    /**
     * The ids nothing names as a parent, by id: {@link #heads()} for revisions that may go in circles further down, for
     * somebody who is looking for the circle. Where a circle leaves no head, and for anything else that is wrong, throws
     * as {@link #of} does.
     */
    public static List<String> declaredHeads(Collection<Node> nodes) {
        var check = new GraphCheck(nodes);
        var followed = new HashSet<String>();
        check.nodes.forEach(node -> followed.addAll(node.parents()));
        var heads = check.nodes.stream()
                .map(Node::id)
                .filter(id -> !followed.contains(id))
                .toList();
        boolean onlyCircles = check.problems.stream()
                .allMatch(p -> p instanceof Diagnosis.Cycle || p instanceof Diagnosis.DependencyCycle);
        if (!check.problems.isEmpty() && (!onlyCircles || heads.isEmpty())) {
            throw new GraphException(check.problems);
        }
        return heads;
    }

    /** All revisions, each after its parents and dependencies. */
    public List<Node> nodes() {
        return nodes;
    }

    public Optional<Node> node(String id) {
        int rank = rank(id);
        return rank < 0 ? Optional.empty() : Optional.of(nodes.get(rank));
    }

    public boolean contains(String id) {
        return ranks.containsKey(id);
    }

    public int size() {
        return nodes.size();
    }

    /** The ids of all revisions, each after its parents and dependencies: the order in which they are applied. */
    public List<String> order() {
        return nodes.stream().map(Node::id).toList();
    }

    /** The given ids in the order of the graph, each once. */
    public List<String> sorted(Collection<String> ids) {
        return ids(set(ids));
    }

    /** All labels, by name. */
    public List<String> labels() {
        return labels.keySet().stream().sorted().toList();
    }

    /** Revisions without children. */
    public List<String> heads() {
        return ids(tipsByParents);
    }

    /** Revisions without children that no other revision depends on: what the reference {@code heads} means. */
    public List<String> independentHeads() {
        return ids(closedHeads);
    }

    /** Revisions without parents. */
    public List<String> bases() {
        return ids(bases);
    }

    /** Revisions with two or more children. */
    public List<String> branchPoints() {
        return nodes.stream()
                .map(Node::id)
                .filter(id -> edges.children(rank(id)).length > 1)
                .toList();
    }

    /** The revisions that name this one as a parent. */
    public List<String> children(String id) {
        return ids(Ranks.of(edges.children(known(id))));
    }

    /** The revisions that depend on this one, by its id or a label. */
    public List<String> dependants(String id) {
        return ids(Ranks.of(edges.dependants(known(id))));
    }

    /** The ids of the revisions this one depends on; its labels resolved. */
    public List<String> dependencies(String id) {
        return ids(Ranks.of(edges.dependencies(known(id))));
    }

    /** The given revisions and all they stand on, by parents and dependencies. */
    public Set<String> closure(Collection<String> ids) {
        return idSet(edges.below(set(ids), Via.PARENTS_AND_DEPENDENCIES));
    }

    /**
     * What the closure of {@code ids} has beyond the closure of {@code below}, each after what it stands on.
     */
    public List<String> beyond(Collection<String> below, Collection<String> ids) {
        return ids(Ranks.minus(
                edges.below(set(ids), Via.PARENTS_AND_DEPENDENCIES),
                edges.below(set(below), Via.PARENTS_AND_DEPENDENCIES)));
    }

    /** The revisions that one stands on directly: its parents as declared, then its dependencies. */
    public List<String> foundations(String id) {
        LinkedHashSet<String> below = new LinkedHashSet<>(node(known(id)).parents());
        below.addAll(dependencies(id));
        return List.copyOf(below);
    }

    /** The given revisions and their ancestors, by parents alone. */
    public Set<String> ancestors(Collection<String> ids) {
        return idSet(edges.below(set(ids), Via.PARENTS));
    }

    /** The given revisions and all that stand on them, by parents and dependencies. */
    public Set<String> descendants(Collection<String> ids) {
        return idSet(edges.above(set(ids), Via.PARENTS_AND_DEPENDENCIES));
    }

    /** What the closures of all the given revisions share; empty when none are given. */
    public Set<String> commonAncestors(Collection<String> ids) {
        return idSet(common(ids));
    }

    /** The newest of {@link #commonAncestors}: one for a simple fork, several where branches crossed, or none. */
    public List<String> mergeBases(Collection<String> ids) {
        return ids(edges.tips(common(ids), Via.PARENTS_AND_DEPENDENCIES));
    }

    private BitSet common(Collection<String> ids) {
        @Nullable BitSet result = null;
        for (int rank : set(ids).stream().toArray()) {
            BitSet below = edges.below(Ranks.of(rank), Via.PARENTS_AND_DEPENDENCIES);
            result = result == null ? below : Ranks.and(result, below);
        }
        return result == null ? new BitSet() : result;
    }

    /** Nothing applied. */
    public Position emptyPosition() {
        return positionOn(new BitSet());
    }

    /**
     * The position of a history that records heads: the rows and all they stand on. A row below another says nothing
     * new and is read as part of it.
     *
     * @throws GraphException if a row is no revision, or occurs twice
     */
    public Position positionAt(Collection<String> rows) {
        return positionOn(recorded(rows));
    }

    /**
     * The position of a history that records every applied revision.
     *
     * @throws GraphException if a row is no revision, occurs twice, or lacks a parent or dependency
     */
    public Position positionOf(Collection<String> applied) {
        BitSet set = recorded(applied);
        var problems = new ArrayList<Diagnosis>();
        set.stream().forEach(rank -> IntStream.concat(
                        IntStream.of(edges.parents(rank)), IntStream.of(edges.dependencies(rank)))
                .distinct()
                .filter(below -> !set.get(below))
                .forEach(below -> problems.add(new BadVersionTable(id(rank), Optional.of(id(below))))));
        if (!problems.isEmpty()) {
            throw new GraphException(problems);
        }
        return positionOn(set);
    }

    private BitSet recorded(Collection<String> rows) {
        var problems = new ArrayList<Diagnosis>();
        var set = new BitSet();
        for (String row : rows) {
            int rank = rank(row);
            if (rank < 0) {
                problems.add(new UnknownRevision(row, UnknownRevision.Where.HISTORY, Nearest.to(row, ranks.keySet())));
            } else if (set.get(rank)) {
                problems.add(new BadVersionTable(row, Optional.empty()));
            } else {
                set.set(rank);
            }
        }
        if (!problems.isEmpty()) {
            throw new GraphException(problems);
        }
        return set;
    }

    /** The revisions a reference names; empty for {@code base}. */
    public List<String> resolve(String reference) {
        return references.named(reference).stream().map(this::id).toList();
    }

    /**
     * The way up to a target, which applies it and all it stands on. A target that is applied already gives no steps.
     *
     * @param target a reference, possibly counted; empty means {@code head}
     */
    public Route upgrade(Position from, String target) {
        return routes.upgrade(own(from), target);
    }

    /**
     * The way down to a target, which stays; all that stands on what follows it is undone. {@code branch@} before the
     * target chooses one of several lines that follow it.
     */
    public Route downgrade(Position from, String target) {
        return routes.downgrade(own(from), target);
    }

    /** {@link #upgrade} without a database: {@code from:to}, or {@code to} from nothing. */
    public Route upgradeOffline(String range) {
        return routes.upgradeOffline(range);
    }

    /** {@link #downgrade} without a database: {@code from:to}. */
    public Route downgradeOffline(String range) {
        return routes.downgradeOffline(range);
    }

    /**
     * Declares the database to be at the targets, with {@link Step.Direction#MARK} and
     * {@link Step.Direction#UNMARK} as steps. Heads on the line of a target give way to it, heads elsewhere stay;
     * {@code base} clears everything, {@code branch@base} one branch.
     *
     * @param targets references, at least one
     * @param purge whether to forget all that is recorded first
     */
    public Route stamp(Position from, List<String> targets, boolean purge) {
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("a stamp needs a target");
        }
        return new Stamps(this, references, routes).stamp(own(from), targets, purge);
    }

    /**
     * The revisions of a range, newest first: {@code from:to}, either end included, {@code base} and {@code heads} where
     * one is left out, all of them for the empty string. {@code current} stands for the heads of the position. A lower
     * end of {@code -2} is two below each head; an upper end of {@code +2} is two above the lower end.
     */
    public List<String> history(String range, Position current) {
        return new Ranges(this, references, routes).history(range, own(current));
    }

    /**
     * The parents of a merge of the references, in the order typed.
     *
     * @param splice whether revisions that have children are allowed
     */
    public List<String> mergeParents(List<String> references, boolean splice) {
        return new Ranges(this, this.references, routes).newParents(references, splice);
    }

    /** The parents of a new revision on the reference, most often {@code head}; empty for a new base. */
    public List<String> newRevisionParents(String head, boolean splice) {
        return mergeParents(List.of(head), splice);
    }

    private Position own(Position position) {
        if (position.graph != this) {
            throw new IllegalArgumentException("the position belongs to another graph: " + position);
        }
        return position;
    }

    Position positionOn(BitSet heads) {
        return new Position(this, edges.below(heads, Via.PARENTS_AND_DEPENDENCIES));
    }

    Edges edges() {
        return edges;
    }

    BitSet tipsByParents() {
        return tipsByParents;
    }

    BitSet closedHeads() {
        return closedHeads;
    }

    BitSet basesByParents() {
        return bases;
    }

    /** -1 when there is no such id. */
    int rank(String id) {
        return ranks.getOrDefault(id, -1);
    }

    @Nullable Integer labelled(String label) {
        return labels.get(label);
    }

    String id(int rank) {
        return nodes.get(rank).id();
    }

    Node node(int rank) {
        return nodes.get(rank);
    }

    List<String> ids(BitSet set) {
        return set.stream().mapToObj(this::id).toList();
    }

    Set<String> idSet(BitSet set) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(ids(set)));
    }

    private BitSet set(Collection<String> ids) {
        var result = new BitSet();
        ids.forEach(id -> result.set(known(id)));
        return result;
    }

    private int known(String id) {
        int rank = rank(id);
        if (rank < 0) {
            throw new GraphException(
                    new UnknownRevision(id, UnknownRevision.Where.REFERENCE, Nearest.to(id, ranks.keySet())));
        }
        return rank;
    }
}
