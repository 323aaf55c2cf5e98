package dev.schema.engine.plan;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.SqlText;
import dev.schema.engine.problem.Problem;
import dev.schema.operation.DeleteRows;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.operation.RunData;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds statements that rely on what foreign keys do by themselves, in a revision in which they are suspended: a delete
 * would leave the rows behind that should have gone with it.
 */
final class Cascades {

    private final Content content;
    private final List<Leaf> leaves;
    private final List<@Nullable String> places;
    private final Catalog before;

    Cascades(Content content, List<Leaf> leaves, List<@Nullable String> places, Catalog before) {
        this.content = content;
        this.leaves = leaves;
        this.places = places;
        this.before = before;
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            Operation operation = leaves.get(i).operation();
            if (relies(operation)) {
                problems.add(new Problem(
                        "Revision \"" + content.id() + "\" rebuilds a table, during which foreign keys do not act, and"
                                + " \"" + operation.describe() + "\" writes to a table whose keys act on others.",
                        places.get(i),
                        "Move that statement into a revision of its own."));
            }
        }
        return problems;
    }

    private boolean relies(Operation operation) {
        if (operation instanceof DeleteRows delete) {
            return acts(delete.rows().table()::equals);
        } else if (operation instanceof RunData data) {
            return acts(target -> data.writes().isEmpty()
                    || data.writes().stream().anyMatch(write -> write.table().equals(target)));
        } else if (operation instanceof ExecuteSql raw) {
            SqlText text = SqlText.of(raw.sql().in(before.database()));
            return text.changesRows() && acts(target -> text.mentions(target.local()));
        }
        return false;
    }

    /** Whether a foreign key would change rows when rows of a fitting target go. */
    private boolean acts(Predicate<Name> target) {
        return before.tables().values().stream()
                .flatMap(table -> table.foreignKeys().stream())
                .filter(key -> target.test(key.target()))
                .anyMatch(Cascades::changesRows);
    }

    private static boolean changesRows(ForeignKey key) {
        return key.onDelete().changesRows() || key.onUpdate().changesRows();
    }
}
