package dev.schema.operation;

import dev.schema.type.Name;
import org.jspecify.annotations.Nullable;

/**
 * What an undo cannot bring back, or would throw away.
 *
 * @param object the table (or sequence) that loses something
 * @param column the column, or null for whole rows
 * @param what the loss in words
 */
public record Loss(Name object, @Nullable String column, String what) {

    /** All rows of a table. */
    public static Loss rows(Name table) {
        return new Loss(table, null, "all rows of \"" + table + "\"");
    }

    /** All values of a column. */
    public static Loss values(Name table, String column) {
        return new Loss(table, column, "the values of \"" + table + "." + column + "\"");
    }

    /**
     * All values of a column that comes back without them.
     *
     * @param instead SQL for what each row has instead, or null for NULL or the default
     */
    static Loss values(Name table, String column, @Nullable String instead) {
        Loss loss = values(table, column);
        return instead == null ? loss : new Loss(table, column, loss.what + " (each row gets " + instead + " instead)");
    }

    /** The loss in words. */
    @Override
    public String toString() {
        return what;
    }
}
