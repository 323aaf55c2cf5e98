package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.type.Name;

/**
 * Creates an index.
 *
 * @param table its table
 * @param index the index
 * @param concurrently whether writers may go on meanwhile, where the database can do that; such a step runs outside a
 *     transaction
 */
public record CreateIndex(Name table, Index index, boolean concurrently) implements TableOperation {

    @Override
    public Table change(Table before, Catalog catalog) {
        catalog.requireFreeIndex(table, index.name(), index);
        return before.withIndex(index);
    }

    @Override
    public Undo undo(Table before) {
        return undoUnknown();
    }

    @Override
    public Undo undoUnknown() {
        return Undo.of(new DropIndex(table, index.name(), concurrently));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createIndex(this);
    }

    @Override
    public String describe() {
        return "create " + (index.unique() ? "unique index " : "index ") + index.name() + " on " + table;
    }
}
