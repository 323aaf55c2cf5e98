package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Table;
import dev.schema.type.Name;

/**
 * Drops an index.
 *
 * @param table its table
 * @param name its name
 * @param concurrently whether readers and writers may go on meanwhile, where the database can do that
 */
public record DropIndex(Name table, String name, boolean concurrently) implements TableOperation {

    @Override
    public Table change(Table before, Catalog catalog) {
        return before.withoutIndex(name);
    }

    @Override
    public Undo undo(Table before) {
        return Undo.of(new CreateIndex(table, before.index(name), concurrently));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropIndex(this);
    }

    @Override
    public String describe() {
        return "drop index " + name + " on " + table;
    }
}
