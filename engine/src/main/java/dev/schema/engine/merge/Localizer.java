package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.engine.plan.Overlay;
import dev.schema.operation.Undo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds which operations of two branches are in each other's way: operation against operation, in a grid of all that has
 * run of each branch, a pair is to blame if what came before it fits and it does not. Those of different parts always
 * fit, so each part has a grid of its own; the order is that of the whole.
 */
final class Localizer {

    private final Overlay overlay;
    private final Catalog base;
    private final Map<Act, Act> twins;

    /**
     * Two operations that do not fit.
     *
     * @param one of the one branch
     * @param other of the other branch
     * @param oneFirst what comes of running the one before the other: a catalog, or why it cannot run
     * @param otherFirst the same for the other order
     */
    record Pair(Act one, Act other, Result oneFirst, Result otherFirst) {
        boolean blocked() {
            return oneFirst.catalog() == null || otherFirst.catalog() == null;
        }
    }

    /** A catalog, or why there is none. */
    record Result(@Nullable Catalog catalog, @Nullable String refusal) {}

    /**
     * A search from a catalog.
     *
     * @param twins operations that are skipped where the one they stand for has run
     */
    Localizer(Overlay overlay, Catalog base, Map<Act, Act> twins) {
        this.overlay = overlay;
        this.base = base;
        this.twins = twins;
    }

    /**
     * The pairs that do not fit, in the order of the branches.
     *
     * @param parts the operations of both, in groups that have nothing to do with each other
     */
    List<Pair> pairs(List<Act> left, List<Act> right, List<List<Act>> parts) {
        Map<List<Act>, Pair> found = new LinkedHashMap<>();
        search(left, right, parts, true, found);
        search(left, right, parts, false, found);
        return List.copyOf(found.values());
    }

    /** Takes one of a pair away, and what stands on it, and looks for the next pair. */
    private void search(
            List<Act> left, List<Act> right, List<List<Act>> parts, boolean takeRight, Map<List<Act>, Pair> found) {
        List<Act> one = new ArrayList<>(left);
        List<Act> other = new ArrayList<>(right);
        Optional<Pair> pair = first(one, other, parts);
        while (pair.isPresent()) {
            found.putIfAbsent(List.of(pair.get().one(), pair.get().other()), pair.get());
            if (takeRight) {
                other.remove(pair.get().other());
                prune(other);
            } else {
                one.remove(pair.get().one());
                prune(one);
            }
            pair = first(one, other, parts);
        }
    }

    /** Takes away what cannot run without something that was taken away. */
    void prune(List<Act> acts) {
        Catalog catalog = base;
        for (Act act : List.copyOf(acts)) {
            Result result = run(act, catalog, Set.of());
            if (result.catalog() == null) {
                acts.remove(act);
            } else {
                catalog = result.catalog();
            }
        }
    }

    private Optional<Pair> first(List<Act> left, List<Act> right, List<List<Act>> parts) {
        return parts.stream()
                .map(Set::copyOf)
                .flatMap(part -> first(Line.of(left, part), Line.of(right, part)).stream())
                .min(Square.ORDER)
                .map(square -> pair(left.subList(0, square.left()), right.subList(0, square.right())));
    }

    /** How much of each branch has run after a pair of operations. */
    private record Square(int left, int right) {
        static final Comparator<Square> ORDER = Comparator.<Square>comparingInt(square -> square.left + square.right)
                .thenComparingInt(Square::left);
    }

    /** The operations of a branch that are in a part, and the places in the branch that they have, from 1. */
    private record Line(List<Act> acts, List<Integer> places) {
        static Line of(List<Act> branch, Set<Act> part) {
            List<Integer> places = IntStream.rangeClosed(1, branch.size())
                    .filter(place -> part.contains(branch.get(place - 1)))
                    .boxed()
                    .toList();
            return new Line(places.stream().map(place -> branch.get(place - 1)).toList(), places);
        }
    }

    /** The first pair of a part that does not fit. */
    private Optional<Square> first(Line left, Line right) {
        List<Act> ones = left.acts();
        List<Act> others = right.acts();
        if (ones.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<Square, Square> inOrder = new TreeMap<>(Square.ORDER);
        for (int i = 1; i <= ones.size(); i++) {
            for (int j = 1; j <= others.size(); j++) {
                inOrder.put(new Square(left.places().get(i - 1), right.places().get(j - 1)), new Square(i, j));
            }
        }
        Catalog[][] cells = new Catalog[ones.size() + 1][others.size() + 1];
        cells[0][0] = base;
        for (int i = 1; i <= ones.size(); i++) {
            cells[i][0] = run(ones.subList(i - 1, i), cells[i - 1][0], Set.of());
        }
        for (int j = 1; j <= others.size(); j++) {
            cells[0][j] = run(others.subList(j - 1, j), cells[0][j - 1], Set.of());
        }
        for (Map.Entry<Square, Square> square : inOrder.entrySet()) {
            int i = square.getValue().left();
            int j = square.getValue().right();
            Result above = run(ones.get(i - 1), cells[i - 1][j], executed(others, j));
            Result beside = run(others.get(j - 1), cells[i][j - 1], executed(ones, i));
            if (above.catalog() == null || !above.catalog().equals(beside.catalog())) {
                return Optional.of(square.getKey());
            }
            cells[i][j] = above.catalog();
        }
        return Optional.empty();
    }

    /** The last operations of the two, with all that came before them. */
    private Pair pair(List<Act> left, List<Act> right) {
        int i = left.size();
        int j = right.size();
        Act one = left.get(i - 1);
        Act other = right.get(j - 1);
        Catalog beforeOne = run(left.subList(0, i - 1), run(right, base, Set.of()), executed(right, j));
        Catalog beforeOther = run(left, run(right.subList(0, j - 1), base, Set.of()), executed(right, j - 1));
        return new Pair(
                one, other, run(other, beforeOther, executed(left, i)), run(one, beforeOne, executed(right, j)));
    }

    private Catalog run(List<Act> acts, Catalog before, Set<Act> others) {
        Catalog catalog = before;
        for (Act act : acts) {
            Result result = run(act, catalog, others);
            catalog = Objects.requireNonNull(result.catalog(), result::refusal);
        }
        return catalog;
    }

    private static Set<Act> executed(List<Act> acts, int count) {
        return new LinkedHashSet<>(acts.subList(0, count));
    }

    /** Whether operations of one branch run, and those of the other after them. */
    boolean runs(List<Act> first, List<Act> second) {
        Catalog catalog = run(first, base, Set.of());
        for (Act act : second) {
            catalog = run(act, catalog, Set.copyOf(first)).catalog();
            if (catalog == null) {
                return false;
            }
        }
        return true;
    }

    private Result run(Act act, Catalog before, Set<Act> others) {
        Act twin = twins.get(act);
        if (twin != null && others.contains(twin)) {
            return new Result(before, null);
        }
        Set<String> applied = new LinkedHashSet<>();
        if (!overlay.isSilentOn(act.revision())) {
            others.forEach(each -> applied.add(each.revision()));
        }
        try {
            return new Result(
                    Undo.applyAll(
                            overlay.of(act.revision(), act.index(), applied)
                                    .map(Overlay.Settlement::instead)
                                    .orElse(act.running()),
                            before),
                    null);
        } catch (CatalogConflict conflict) {
            return new Result(null, conflict.getMessage());
        }
    }
}
