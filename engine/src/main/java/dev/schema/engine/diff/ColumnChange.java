package dev.schema.engine.diff;

import dev.schema.catalog.Column;
import dev.schema.operation.AlterColumn;
import dev.schema.type.Name;
import java.util.Objects;

/**
 * A column that is there on both sides.
 *
 * @param table its table
 * @param before how it is
 * @param after how it is to be; in a primary key, not null
 */
record ColumnChange(Name table, Column before, Column after) {

    String name() {
        return before.name();
    }

    boolean isComputed() {
        return before.generated() != null;
    }

    /** Whether its rule is another: what it computes is no loss, so it is made anew. */
    boolean isComputedOtherwise() {
        return isComputed() && after.generated() != null && !Objects.equals(before.generated(), after.generated());
    }

    /** Whether no alteration leads there: who fills it, its user or the database, is settled when it is added. */
    boolean isInexpressible() {
        return before.identity() != after.identity() || isComputed() != (after.generated() != null);
    }

    boolean changesType() {
        return !isInexpressible()
                && (!before.type().equals(after.type()) || !before.typeOn().equals(after.typeOn()));
    }

    /** The change of what differs, perhaps of nothing. */
    AlterColumn alteration() {
        AlterColumn change = AlterColumn.of(table, name());
        change = changesType() ? change.withType(after.type(), after.typeOn(), null) : change;
        change = before.notNull() == after.notNull() ? change : change.withNotNull(after.notNull());
        change = Objects.equals(before.defaultValue(), after.defaultValue())
                ? change
                : change.withDefault(after.defaultValue());
        change = Objects.equals(before.comment(), after.comment()) ? change : change.withComment(after.comment());
        return Objects.equals(before.collation(), after.collation()) ? change : change.withCollation(after.collation());
    }

    String complaint() {
        String what = before.identity() != after.identity()
                ? (after.identity() ? "begin" : "cease") + " to be numbered by the database"
                : (isComputed() ? "cease" : "begin") + " to be generated";
        return "column \"" + table + "." + name() + "\" cannot " + what + ": drop it and add it, if its values may go";
    }
}
