package dev.schema.engine.diff;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Table;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.DropColumn;
import dev.schema.operation.DropSequence;
import dev.schema.operation.DropTable;
import dev.schema.operation.Operation;

/** Tells what loses data from what only changes its form. */
public final class Lossy {

    private Lossy() {}

    /** Whether an operation loses what the database holds. */
    public static boolean loses(Operation operation, Catalog before) {
        if (operation instanceof DropColumn drop) {
            Table table = before.tables().get(drop.table());
            return table == null
                    || table.find(drop.column())
                            .map(column -> column.generated() == null)
                            .orElse(true);
        }
        return operation instanceof DropTable
                || operation instanceof DropSequence
                || operation instanceof AlterColumn alter && narrows(alter, before);
    }

    /** Whether a column gets a type that does not hold all values of the one that it has. */
    public static boolean narrows(AlterColumn alter, Catalog before) {
        Table table = before.tables().get(alter.table());
        if (alter.type() == null || table == null) {
            return false;
        }
        Column old = table.column(alter.column());
        return old.generated() == null
                && !alter.type().equals(old.type())
                && !alter.type().holds(old.type());
    }
}
