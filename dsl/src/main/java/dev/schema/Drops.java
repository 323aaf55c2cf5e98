package dev.schema;

import dev.schema.operation.DropColumn;
import dev.schema.operation.DropTable;
import dev.schema.operation.Operation;
import dev.schema.type.Name;
import org.jspecify.annotations.Nullable;

/** How a table or a column is dropped: only when nothing uses it, unless it says {@link #cascade()}. */
public final class Drops extends Chain.Verb {

    private final Name table;
    private final @Nullable String column;
    private boolean cascade;

    Drops(Scope scope, @Nullable At at, Name table, @Nullable String column) {
        super(
                scope,
                at,
                column == null ? "dropTable(\"" + table + "\")" : "dropColumn(\"" + table + "." + column + "\")");
        this.table = table;
        this.column = column;
    }

    /**
     * Drops first what uses it: views, foreign keys of other tables, and for a column also indexes, constraints and
     * generated columns. Recorded as those drops, one by one; so it is refused inside {@code on(..)}, where they would
     * depend on the database that it is recorded for.
     */
    public void cascade() {
        once("cascade()", "said");
        if (scope.is(Scope.Rule.BRANCH)) {
            throw mistake(
                    subject + ": cascade() cannot stand inside on(..), where what it drops depends on the database;"
                            + " write the drops out");
        }
        cascade = true;
    }

    @Override
    void complete() {
        if (cascade) {
            Cascade all = new Cascade(scope.session.catalog);
            if (column == null) {
                all.dropTable(table);
            } else {
                all.dropColumn(table, column);
            }
            for (Operation operation : all.operations()) {
                scope.add(operation, at);
            }
        } else {
            scope.add(column == null ? new DropTable(table) : new DropColumn(table, column), at);
        }
    }
}
