package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Table;
import dev.schema.type.Name;
import org.jspecify.annotations.Nullable;

/**
 * Adds a column at the end of a table. One with identity comes only from the undo of a drop, with its key behind it.
 *
 * @param table its name
 * @param column the column
 * @param backfill SQL for its value in the rows that are there, or null
 */
public record AddColumn(Name table, Column column, @Nullable String backfill) implements TableOperation {

    @Override
    public Table change(Table before, Catalog catalog) {
        return before.withColumn(column);
    }

    @Override
    public Undo undo(Table before) {
        return undoUnknown();
    }

    @Override
    public Undo undoUnknown() {
        return Undo.of(new DropColumn(table, column.name())).losing(Loss.values(table, column.name()));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addColumn(this);
    }

    @Override
    public String describe() {
        return "add column " + table + "." + column.name();
    }
}
