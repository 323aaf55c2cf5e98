package dev.schema.engine.merge;

import dev.schema.engine.plan.Overlay;
import dev.schema.engine.plan.Overlay.Settlement;
import dev.schema.operation.Backfill;
import dev.schema.operation.DeleteRows;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.InsertRows;
import dev.schema.operation.Operation;
import dev.schema.operation.RunData;
import dev.schema.type.Database;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Operations of two branches that make the same change: whichever comes second is to be skipped. */
final class Twins {

    private final Map<Act, Act> twins = new LinkedHashMap<>();

    /**
     * The twins among the operations of two branches; statements on rows and raw SQL are never the same change.
     *
     * @param overlay what earlier merges say: where that is something else than to skip one, they are no twins any more
     */
    Twins(List<Act> left, List<Act> right, Database database, Overlay overlay) {
        Map<Operation, Deque<Act>> waiting = new HashMap<>();
        for (Act act : left) {
            if (isStructural(act, database)) {
                waiting.computeIfAbsent(act.written(), key -> new ArrayDeque<>())
                        .add(act);
            }
        }
        for (Act act : right) {
            Act twin = isStructural(act, database)
                    ? waiting.getOrDefault(act.written(), new ArrayDeque<>()).poll()
                    : null;
            if (twin != null && isFree(act, twin, overlay) && isFree(twin, act, overlay)) {
                twins.put(act, twin);
                twins.put(twin, act);
            }
        }
    }

    private static boolean isFree(Act act, Act where, Overlay overlay) {
        return overlay.of(act.revision(), act.index(), Set.of(where.revision()))
                .map(Settlement::skips)
                .orElse(true);
    }

    private static boolean isStructural(Act act, Database database) {
        return act.running().equals(List.of(act.written()))
                && act.written().leaves(database).stream().noneMatch(leaf -> isData(leaf.operation()));
    }

    /** Whether it works on rows, or nobody knows on what. */
    static boolean isData(Operation leaf) {
        return leaf instanceof InsertRows
                || leaf instanceof DeleteRows
                || leaf instanceof Backfill
                || leaf instanceof ExecuteSql
                || leaf instanceof RunData;
    }

    /** Each operation that has a twin, with that. */
    Map<Act, Act> all() {
        return twins;
    }

    /** What is to be said of them. */
    List<Settlement> settlements() {
        List<Settlement> settlements = new ArrayList<>();
        twins.forEach((act, twin) -> settlements.add(new Settlement(
                "", twin.revision(), act.revision(), act.index(), Overlay.hash(act.written()), List.of())));
        return settlements;
    }
}
