package dev.schema.engine.plan;

import dev.schema.engine.json.Checksum;
import dev.schema.graph.RevisionGraph;
import dev.schema.operation.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * What merges say about revisions of two branches that meet: an operation that runs on a database where a revision of the
 * other branch is applied already is skipped, or other operations run in its place. Immutable.
 */
public final class Overlay {

    /** Nothing is said: every operation runs as it is written. */
    public static final Overlay NONE = new Overlay(List.of(), Set.of());

    private static final int HASH_LENGTH = 12;

    private final List<Settlement> settlements;
    private final Set<String> confirmed;
    private final Map<String, List<Settlement>> byRevision = new HashMap<>();

    /**
     * What something is said about.
     *
     * @param where the revision that is applied before
     * @param revision the revision that runs then
     * @param operation the index of its operation, as written
     */
    public record Subject(String where, String revision, int operation) {}

    /**
     * One thing that a merge says.
     *
     * @param merge the merge that says it; empty while it is being made
     * @param where the revision that is applied before
     * @param revision the revision that runs then
     * @param operation the index of its operation, as written
     * @param hash what {@link #hash} says of that operation: another one is not meant
     * @param instead what runs in its place; empty to skip it
     */
    public record Settlement(
            String merge, String where, String revision, int operation, String hash, List<Operation> instead) {

        /** Copies the list. */
        public Settlement {
            instead = List.copyOf(instead);
        }

        /** What it is about: of two with the same subject only one can count. */
        public Subject subject() {
            return new Subject(where, revision, operation);
        }

        /** Whether the operation is skipped. */
        public boolean skips() {
            return instead.isEmpty();
        }
    }

    /**
     * What merges say.
     *
     * @param settlements in order: of several that fit, the last one counts
     * @param confirmed what nobody could prove and people have confirmed
     */
    public Overlay(Collection<Settlement> settlements, Collection<String> confirmed) {
        this.settlements = List.copyOf(settlements);
        this.confirmed = Set.copyOf(confirmed);
        this.settlements.forEach(each -> byRevision
                .computeIfAbsent(each.revision(), id -> new ArrayList<>())
                .add(each));
    }

    /** What an operation is recognised by: the first characters of its checksum. */
    public static String hash(Operation operation) {
        return Checksum.of(List.of(operation)).substring(0, HASH_LENGTH);
    }

    /** All that is said, in order. */
    public List<Settlement> settlements() {
        return settlements;
    }

    /** What one merge says, in order. */
    public List<Settlement> by(String merge) {
        return settlements.stream().filter(each -> each.merge().equals(merge)).toList();
    }

    /** This, and then more, which comes in the order in which it counts. */
    Overlay plus(Collection<Settlement> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Settlement> all = new ArrayList<>(settlements);
        all.addAll(more);
        return new Overlay(all, confirmed);
    }

    /** This and more, in the order in which it counts once merges have said all of it: see {@link #order}. */
    public Overlay plus(Collection<Settlement> more, RevisionGraph graph) {
        Overlay all = plus(more);
        return new Overlay(
                all.settlements.stream()
                        .sorted(order(graph, Settlement::where, Settlement::revision, Settlement::operation))
                        .toList(),
                confirmed);
    }

    /** What is said of smaller positions comes first: of several that fit, the largest counts. */
    static <T> Comparator<T> order(
            RevisionGraph graph, Function<T, String> where, Function<T, String> revision, ToIntFunction<T> operation) {
        Map<List<String>, Integer> sizes = new HashMap<>();
        return Comparator.<T>comparingInt(each -> sizes.computeIfAbsent(
                        List.of(where.apply(each), revision.apply(each)),
                        ids -> graph.closure(ids).size()))
                .thenComparingInt(operation);
    }

    /** This, with more that people have confirmed. */
    public Overlay confirming(Collection<String> more) {
        Set<String> all = new HashSet<>(confirmed);
        all.addAll(more);
        return new Overlay(settlements, all);
    }

    /** Whether somebody has confirmed it. */
    public boolean isConfirmed(String what) {
        return confirmed.contains(what);
    }

    /** Whether nothing is said of a revision. */
    public boolean isSilentOn(String revision) {
        return !byRevision.containsKey(revision);
    }

    /**
     * What is said of one operation at a position.
     *
     * @param applied the revisions that are applied before its revision runs
     */
    public Optional<Settlement> of(String revision, int operation, Set<String> applied) {
        return byRevision.getOrDefault(revision, List.of()).stream()
                .filter(each -> each.operation() == operation && applied.contains(each.where()))
                .reduce((earlier, later) -> later);
    }

    /** The operations of a revision as they run at a position. */
    public List<Operation> through(String revision, List<Operation> written, Set<String> applied) {
        if (isSilentOn(revision)) {
            return written;
        }
        List<Operation> running = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            running.addAll(through(revision, i, written.get(i), applied));
        }
        return running;
    }

    /** The operations of a revision that are skipped at a position. */
    public List<Operation> skipped(String revision, List<Operation> written, Set<String> applied) {
        return IntStream.range(0, written.size())
                .filter(i -> of(revision, i, applied).filter(Settlement::skips).isPresent())
                .mapToObj(written::get)
                .toList();
    }

    /** One operation of a revision as it runs at a position. */
    public List<Operation> through(String revision, int index, Operation written, Set<String> applied) {
        return of(revision, index, applied).map(Settlement::instead).orElseGet(() -> List.of(written));
    }
}
