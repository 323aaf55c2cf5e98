package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Table;
import dev.schema.type.Name;

/**
 * Drops a constraint of any kind that nothing relies on.
 *
 * @param table its table
 * @param name its name
 */
public record DropConstraint(Name table, String name) implements TableOperation {

    @Override
    public Table change(Table before, Catalog catalog) {
        return before.withoutConstraint(name);
    }

    @Override
    public Undo undo(Table before) {
        return Undo.of(new AddConstraint(table, before.constraint(name)));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropConstraint(this);
    }

    @Override
    public String describe() {
        return "drop constraint " + table + "." + name;
    }
}
