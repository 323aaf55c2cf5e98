package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.type.Name;

/**
 * Gives an index another name.
 *
 * @param table its table
 * @param from the name before
 * @param to the name after
 */
public record RenameIndex(Name table, String from, String to) implements TableOperation {

    @Override
    public Table change(Table before, Catalog catalog) {
        Index index = before.index(from);
        catalog.requireFreeIndex(table, to, null);
        return before.withoutIndex(from).withIndex(index.withName(to));
    }

    @Override
    public Undo undo(Table before) {
        return undoUnknown();
    }

    @Override
    public Undo undoUnknown() {
        return Undo.of(new RenameIndex(table, to, from));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameIndex(this);
    }

    @Override
    public String describe() {
        return "rename index " + from + " to " + to + " on " + table;
    }
}
