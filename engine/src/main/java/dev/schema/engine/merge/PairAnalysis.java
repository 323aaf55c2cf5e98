package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.engine.merge.Conflict.Deed;
import dev.schema.engine.merge.Conflict.Kind;
import dev.schema.engine.merge.Conflict.Refusal;
import dev.schema.engine.merge.Localizer.Pair;
import dev.schema.engine.plan.Overlay;
import dev.schema.engine.plan.Overlay.Settlement;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.graph.RevisionGraph;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The analysis of two branches. */
final class PairAnalysis {

    private final Projection projection;
    private final RevisionGraph graph;
    private final Overlay overlay;
    private final Set<String> common;
    private final Catalog base;
    private final Side left;
    private final Side right;
    private final List<String> order;
    private final Twins twins;
    private final Overlay settled;
    private final Set<String> tables = new TreeSet<>();
    private final Facts before;
    private final ThreeWay merge;
    private final Map<Key, Found> found = new LinkedHashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    private record Key(Identity object, String type) {}

    /** A conflict while it is put together. */
    private static final class Found {
        final Set<Act> one = new LinkedHashSet<>();
        final Set<Act> other = new LinkedHashSet<>();
        final List<Pair> pairs = new ArrayList<>();
        final Set<Refusal> refusals = new LinkedHashSet<>();
        final Set<String> doubts = new TreeSet<>();
        final Set<String> assumptions = new TreeSet<>();
        Kind kind = Kind.INTENT;
    }

    PairAnalysis(Projection projection, Overlay overlay, String one, String other) {
        this.projection = projection;
        this.graph = projection.graph();
        this.overlay = overlay;
        this.common = graph.commonAncestors(List.of(one, other));
        this.base = projection.at(common);
        this.left = side(overlay, one, beyond(one));
        this.right = side(overlay, other, beyond(other));
        this.order = Stream.concat(beyond(one).stream(), beyond(other).stream()).toList();
        this.twins = new Twins(left.acts(), right.acts(), base.database(), overlay);
        this.settled = overlay.plus(twins(), graph);
        tables.addAll(left.changedTables());
        tables.addAll(right.changedTables());
        this.before = Facts.of(base, new Identities(base), tables);
        this.merge = new ThreeWay(before, facts(left), facts(right));
        analyse();
        for (Key key : List.copyOf(found.keySet())) {
            Conflict conflict = conflict(key, found.get(key));
            if (conflict.isForPeople() && conflict.confirmations().stream().allMatch(overlay::isConfirmed)) {
                found.remove(key);
            } else {
                conflicts.add(conflict);
            }
        }
    }

    private List<String> beyond(String head) {
        Set<String> all = new HashSet<>(graph.closure(List.of(head)));
        all.removeAll(common);
        return graph.sorted(all);
    }

    private Side side(Overlay settling, String head, List<String> revisions) {
        return new Side(projection, settling, head, common, base, revisions);
    }

    private Facts facts(Side side) {
        return Facts.of(side.catalog(), side.identities(), tables);
    }

    private void analyse() {
        Map<String, Set<String>> below = Replay.below(graph, order);
        Set<Act> mine = Set.copyOf(left.acts());
        boolean runs = true;
        for (List<Act> group : Components.of(acts(), overlay)) {
            List<Act> one = group.stream().filter(mine::contains).toList();
            List<Act> other = group.stream().filter(act -> !mine.contains(act)).toList();
            List<List<Act>> parts = Components.apart(group, overlay);
            Replay.Outcome outcome = parts.stream()
                    .filter(part -> part.stream().anyMatch(mine::contains) && !mine.containsAll(part))
                    .map(part -> new Replay(settled, common, Replay.nodes(order, below, part)).from(base))
                    .max(Comparator.naturalOrder())
                    .orElse(Replay.Outcome.ONE);
            if (outcome != Replay.Outcome.ONE) {
                runs = false;
                localize(one, other, parts, outcome);
            }
        }
        intents(runs ? side(settled, "", order) : null);
        steps();
    }

    /** What the two do not agree about. */
    List<Conflict> conflicts() {
        return conflicts;
    }

    /** The catalog of what both share. */
    Catalog base() {
        return base;
    }

    /** What is to be said of changes that both make, beside what has been said already. */
    List<Settlement> twins() {
        return twins.settlements().stream()
                .filter(each -> overlay.isSilentOn(each.revision())
                        || overlay.of(each.revision(), each.operation(), graph.closure(List.of(each.where())))
                                .isEmpty())
                .toList();
    }

    /** The operations of both. */
    List<Act> acts() {
        return Stream.concat(left.acts().stream(), right.acts().stream()).toList();
    }

    // ---------------------------------------------------------------- settling

    /**
     * What is to be said so that conflicts are settled.
     *
     * @param answers by the index of the conflict; those that are only confirmed need nothing to be said
     * @throws SchemaException with {@link Reason#USAGE} if they cannot be settled like this
     */
    List<Settlement> settled(SortedMap<Integer, Answer> answers) {
        Answers settling = answers();
        List<Answers.Dispute> disputes = disputes();
        answers.forEach((index, answer) -> settling.add(disputes.get(index), answer));
        return settling.settlements();
    }

    /** Whether something can be said so that a conflict is settled like this, if nothing else is in the way. */
    boolean leads(int index, Answer answer) {
        Answers settling = answers();
        List<Answers.Dispute> disputes = disputes();
        settling.add(disputes.get(index), answer);
        disputes.forEach(settling::setAside);
        try {
            settling.settlements();
            return true;
        } catch (SchemaException nowhere) {
            return false;
        }
    }

    private Answers answers() {
        return new Answers(base, left, right, twins.all(), overlay, graph);
    }

    /** The conflicts, each with the operations that are to blame, and what else their side does to the object. */
    private List<Answers.Dispute> disputes() {
        return found.entrySet().stream()
                .map(each -> new Answers.Dispute(
                        each.getKey().object().toString(),
                        about(each.getKey(), each.getValue().one, left),
                        about(each.getKey(), each.getValue().other, right)))
                .toList();
    }

    private static Set<Act> about(Key key, Set<Act> acts, Side side) {
        Set<Act> all = new LinkedHashSet<>(acts);
        all.addAll(touching(side, key.object()));
        return side.acts().stream().filter(all::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    // ---------------------------------------------------------------- which operations

    private void localize(List<Act> one, List<Act> other, List<List<Act>> parts, Replay.Outcome outcome) {
        List<Pair> pairs = new Localizer(overlay, base, twins.all()).pairs(one, other, parts);
        for (Pair pair : pairs) {
            Identity object = object(pair.one(), pair.other());
            Found conflict = of(object, type(pair));
            conflict.one.add(pair.one());
            conflict.other.add(pair.other());
            conflict.pairs.add(pair);
            if (conflict.kind != Kind.BLOCKED) {
                conflict.kind = pair.blocked() ? Kind.BLOCKED : Kind.DIVERGENT;
            }
        }
        if (pairs.isEmpty()) {
            Found conflict = of(object(one.get(0), other.get(0)), "modify/modify");
            conflict.one.addAll(one);
            conflict.other.addAll(other);
            conflict.kind = outcome == Replay.Outcome.BLOCKED ? Kind.BLOCKED : Kind.DIVERGENT;
        }
    }

    private Found of(Identity object, String type) {
        return found.computeIfAbsent(new Key(object, type), key -> new Found());
    }

    private String type(Pair pair) {
        if (pair.one().isStep() || pair.other().isStep()) {
            return Clash.RAW;
        }
        boolean chain = Stream.of(pair.one(), pair.other())
                .flatMap(act -> act.touched().stream())
                .anyMatch(this::isMadeByBoth);
        return chain
                ? "convergent-chain"
                : Types.of(pair.one().written(), pair.other().written(), base);
    }

    /** Whether both sides make the same new object. */
    private boolean isMadeByBoth(Identity object) {
        return !before.all().containsKey(object)
                && twins.all().keySet().stream().anyMatch(act -> act.touched().contains(object));
    }

    /** What two operations are about: an object that both touch, else one that was there before. */
    private Identity object(Act one, Act other) {
        Set<Identity> both = new TreeSet<>(one.touched());
        both.retainAll(other.touched());
        if (!both.isEmpty()) {
            return both.iterator().next();
        }
        Set<Identity> any = new TreeSet<>(one.touched());
        any.addAll(other.touched());
        return any.stream()
                .filter(before.all()::containsKey)
                .findFirst()
                .or(() -> any.stream().findFirst())
                .orElseGet(() -> Identity.table(Stream.of(one.describe(), other.describe())
                        .sorted()
                        .findFirst()
                        .orElseThrow()));
    }

    // ---------------------------------------------------------------- what they want

    /** What the merge of the states knows and the replay does not. */
    private void intents(@Nullable Side merged) {
        Set<Identity> objects = new TreeSet<>();
        merge.clashes().forEach(clash -> objects.add(clash.object()));
        if (merged != null) {
            objects.addAll(merge.differences(facts(merged)));
            merged.acts().stream().filter(this::isAnswered).map(Act::touched).forEach(objects::removeAll);
        }
        for (Identity object : objects) {
            List<Act> one = touching(left, object);
            List<Act> other = touching(right, object);
            boolean known = Stream.concat(one.stream(), other.stream()).anyMatch(this::isAnswered)
                    || found.values().stream()
                            .anyMatch(each -> one.stream().anyMatch(each.one::contains)
                                    || other.stream().anyMatch(each.other::contains));
            if (!known) {
                Found conflict = of(object, intent(object, one, other));
                conflict.one.addAll(one);
                conflict.other.addAll(other);
            }
        }
    }

    /** An earlier answer says what becomes of it where the other branch has run. */
    private boolean isAnswered(Act act) {
        Side other = left.acts().contains(act) ? right : left;
        return !twins.all().containsKey(act)
                && overlay.of(act.revision(), act.index(), other.revisions()).isPresent();
    }

    /** An earlier answer says what becomes of it where the other has run. */
    private boolean isAnswered(Act act, Act other) {
        return !overlay.isSilentOn(act.revision())
                && overlay.of(act.revision(), act.index(), graph.closure(List.of(other.revision())))
                        .isPresent();
    }

    private static List<Act> touching(Side side, Identity object) {
        return side.acts().stream()
                .filter(act -> act.touched().contains(object))
                .toList();
    }

    private String intent(Identity object, List<Act> one, List<Act> other) {
        if (isMadeByBoth(object)) {
            return "convergent-chain";
        }
        return one.stream()
                .flatMap(mine -> other.stream()
                        .filter(theirs -> !theirs.equals(twins.all().get(mine)))
                        .map(theirs -> Types.of(mine.written(), theirs.written(), base)))
                .filter(type -> !type.equals("modify/modify"))
                .findFirst()
                .orElse("modify/modify");
    }

    // ---------------------------------------------------------------- what catalogs cannot tell

    /** Data steps, raw SQL, views and other types against whatever the other side does. */
    private void steps() {
        List<Act> mine = left.acts().stream().filter(Act::isBeyondCatalogs).toList();
        List<Act> theirs = right.acts().stream().filter(Act::isBeyondCatalogs).toList();
        mine.forEach(act -> right.acts().forEach(other -> judge(act, other)));
        theirs.forEach(act ->
                left.acts().stream().filter(other -> !mine.contains(other)).forEach(other -> judge(other, act)));
    }

    private void judge(Act one, Act other) {
        String assumption = assumption(one, other);
        if (isAnswered(one, other) || isAnswered(other, one) || overlay.isConfirmed(assumption)) {
            return;
        }
        Catalog before = one.before();
        for (Leaf mine : leaves(one)) {
            Catalog there = other.before();
            for (Leaf theirs : leaves(other)) {
                Optional<Clash> clash = clash(mine.operation(), before, theirs.operation(), there);
                if (clash.isPresent()) {
                    Found conflict = of(subject(one, other), clash.get().conflict());
                    conflict.one.add(one);
                    conflict.other.add(other);
                    conflict.doubts.add(clash.get().why());
                    conflict.assumptions.add(assumption);
                    missing(one, other).ifPresent(conflict.refusals::add);
                    missing(other, one).ifPresent(conflict.refusals::add);
                    conflict.kind = conflict.pairs.isEmpty() ? Kind.UNPROVEN : conflict.kind;
                    conflict.kind = conflict.refusals.isEmpty() ? conflict.kind : Kind.BLOCKED;
                }
                there = theirs.operation().applyTo(there);
            }
            before = mine.operation().applyTo(before);
        }
    }

    private static Optional<Clash> clash(Operation mine, Catalog before, Operation theirs, Catalog there) {
        return DataRules.judge(mine, before, theirs, there).or(() -> TextRules.judge(mine, before, theirs, there));
    }

    /** The refusal of what looks at something by a name that an operation of the other branch has taken away. */
    private static Optional<Refusal> missing(Act looking, Act other) {
        return looking.looksAtRows()
                ? Needs.sure(looking.written(), looking.before())
                        .missing(other.before(), other.after())
                        .map(what -> new Refusal(other.revision(), looking.revision(), what))
                : Optional.empty();
    }

    /**
     * What would have to be assumed: that it does not matter whether a step runs before a revision or after it. With their
     * hashes, so that nothing is assumed of what they become later.
     */
    private String assumption(Act one, Act other) {
        return Stream.of(List.of(one, other), List.of(other, one))
                .filter(pair -> pair.get(0).isBeyondCatalogs())
                .map(pair ->
                        pair.get(0).revision() + " " + Overlay.hash(pair.get(0).written()) + " / "
                                + Analysis.certified(projection, pair.get(1).revision()) + ": "
                                + leaves(pair.get(0)).get(0).operation().describe())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<Leaf> leaves(Act act) {
        return act.running().stream()
                .flatMap(operation -> operation.leaves(base.database()).stream())
                .toList();
    }

    /** What a step and something else are about: what the other one changes, else a name that both have to do with. */
    private Identity subject(Act one, Act other) {
        if (!one.touched().isEmpty() || !other.touched().isEmpty()) {
            return object(one, other);
        }
        Set<String> names = new TreeSet<>(one.tokens().names());
        names.retainAll(other.tokens().names());
        return names.stream()
                .filter(name -> base.tables().keySet().stream()
                        .anyMatch(table -> table.local().equalsIgnoreCase(name)))
                .findFirst()
                .map(Identity::table)
                .orElseGet(() -> object(one, other));
    }

    // ---------------------------------------------------------------- for people

    private Conflict conflict(Key key, Found found) {
        return new Conflict(
                key.object().toString(),
                key.type(),
                found.kind,
                wish(key.object(), left, found.one, right),
                wish(key.object(), right, found.other, left),
                Stream.concat(found.pairs.stream().flatMap(this::refusals), found.refusals.stream())
                        .distinct()
                        .toList(),
                List.copyOf(found.doubts),
                List.copyOf(found.assumptions),
                Ways.of(found.kind, key.type()));
    }

    private Conflict.Wish wish(Identity object, Side side, Set<Act> acts, Side other) {
        boolean changes = acts.stream().anyMatch(act -> act.touched().contains(object));
        return new Conflict.Wish(
                side.head(), deeds(acts), changes ? States.of(object, facts(side), before, facts(other)) : "");
    }

    private static List<Deed> deeds(Set<Act> acts) {
        return acts.stream()
                .map(act -> new Deed(act.revision(), act.index(), act.describe(), act.place()))
                .toList();
    }

    private Stream<Refusal> refusals(Pair pair) {
        return Stream.concat(
                refusal(pair.one(), pair.other(), pair.oneFirst()),
                refusal(pair.other(), pair.one(), pair.otherFirst()));
    }

    /** Revisions run whole: what would be refused half-way of the first one is none, if the rest of it makes room. */
    private Stream<Refusal> refusal(Act first, Act second, Localizer.Result result) {
        return Stream.ofNullable(result.refusal())
                .filter(why -> !new Localizer(overlay, base, twins.all()).runs(withRevisionOf(first), upTo(second)))
                .map(why -> new Refusal(first.revision(), second.revision(), why));
    }

    /** What its branch does, this last. */
    private List<Act> upTo(Act last) {
        List<Act> all = branchOf(last);
        return all.subList(0, all.indexOf(last) + 1);
    }

    /** What its branch does, its whole revision last. */
    private List<Act> withRevisionOf(Act act) {
        return branchOf(act).stream()
                .filter(each -> each.revision().equals(act.revision()))
                .reduce((earlier, later) -> later)
                .map(this::upTo)
                .orElseThrow();
    }

    private List<Act> branchOf(Act act) {
        return left.acts().contains(act) ? left.acts() : right.acts();
    }
}
