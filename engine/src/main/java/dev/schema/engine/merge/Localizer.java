package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.engine.plan.Overlay;
import dev.schema.operation.Undo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds which operations of two branches are in each other's way: operation against operation, in a grid of all that has
 * run of each branch, a pair is to blame if what came before it fits and it does not.
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

    /** The pairs that do not fit, in the order of the branches. */
    List<Pair> pairs(List<Act> left, List<Act> right) {
        Map<List<Act>, Pair> found = new LinkedHashMap<>();
        search(left, right, true, found);
        search(left, right, false, found);
        return List.copyOf(found.values());
    }

    /** Takes one of a pair away, and what stands on it, and looks for the next pair. */
    private void search(List<Act> left, List<Act> right, boolean takeRight, Map<List<Act>, Pair> found) {
        List<Act> one = new ArrayList<>(left);
        List<Act> other = new ArrayList<>(right);
        Optional<Pair> pair = first(one, other);
        while (pair.isPresent()) {
            found.putIfAbsent(List.of(pair.get().one(), pair.get().other()), pair.get());
            if (takeRight) {
                other.remove(pair.get().other());
                prune(other);
            } else {
                one.remove(pair.get().one());
                prune(one);
            }
            pair = first(one, other);
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

    private Optional<Pair> first(List<Act> left, List<Act> right) {
        Catalog[][] cells = new Catalog[left.size() + 1][right.size() + 1];
        cells[0][0] = base;
        for (int sum = 1; sum <= left.size() + right.size(); sum++) {
            for (int i = Math.max(0, sum - right.size()); i <= Math.min(sum, left.size()); i++) {
                int j = sum - i;
                Result above = i == 0 ? null : run(left.get(i - 1), cells[i - 1][j], executed(right, j));
                Result beside = j == 0 ? null : run(right.get(j - 1), cells[i][j - 1], executed(left, i));
                if (above != null && beside != null) {
                    if (above.catalog() == null
                            || beside.catalog() == null
                            || !above.catalog().equals(beside.catalog())) {
                        return Optional.of(new Pair(left.get(i - 1), right.get(j - 1), beside, above));
                    }
                }
                Result result = above == null ? beside : above;
                if (result == null || result.catalog() == null) {
                    return Optional.empty();
                }
                cells[i][j] = result.catalog();
            }
        }
        return Optional.empty();
    }

    private static Set<Act> executed(List<Act> acts, int count) {
        return new LinkedHashSet<>(acts.subList(0, count));
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
