package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.engine.diff.Lossy;
import dev.schema.engine.plan.Overlay.Settlement;
import dev.schema.operation.AddColumn;
import dev.schema.operation.CreateSequence;
import dev.schema.operation.CreateTable;
import dev.schema.operation.DropColumn;
import dev.schema.operation.DropTable;
import dev.schema.operation.Operation;
import dev.schema.type.Database;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a settlement throws away, or cannot bring back, on databases that have run one of the branches already. */
final class Losses {

    private Losses() {}

    /**
     * The losses of what is said of one operation, a sentence each.
     *
     * @param base the catalog of what the branches share
     */
    static List<String> of(Settlement settlement, Catalog base) {
        List<String> losses = new ArrayList<>();
        for (Operation operation : settlement.instead()) {
            String lost = lost(operation, base);
            if (lost != null) {
                losses.add(
                        "Where " + settlement.where() + " has run before " + settlement.revision() + ", " + lost + ".");
            }
        }
        return losses;
    }

    /** What is lost when a step on rows is skipped: whatever it does. */
    static List<String> ofStep(Settlement settlement, Operation written, Database database) {
        boolean step = settlement.skips()
                && written.leaves(database).stream().anyMatch(leaf -> Twins.isData(leaf.operation()));
        return step
                ? List.of("Where " + settlement.where() + " has run before " + settlement.revision() + ", \""
                        + written.describe() + "\" does not run.")
                : List.of();
    }

    /** Whether an operation loses values, or makes anew what had values before. */
    static boolean isForGood(Operation operation, Catalog before) {
        return operation instanceof AddColumn
                || operation instanceof CreateTable
                || operation instanceof CreateSequence
                || Lossy.loses(operation, before);
    }

    private static @Nullable String lost(Operation operation, Catalog base) {
        if (operation instanceof DropColumn drop) {
            return "the values of " + drop.table() + "." + drop.column() + " are lost";
        } else if (operation instanceof DropTable drop) {
            return "the rows of " + drop.table() + " are lost";
        } else if (operation instanceof AddColumn add
                && base.tables().containsKey(add.table())
                && base.table(add.table()).find(add.column().name()).isPresent()) {
            return "the values of " + add.table() + "." + add.column().name() + " are gone: it is made anew";
        } else if (operation instanceof CreateTable create
                && base.tables().containsKey(create.table().name())) {
            return "the rows of " + create.table().name() + " are gone: it is made anew";
        }
        return null;
    }
}
