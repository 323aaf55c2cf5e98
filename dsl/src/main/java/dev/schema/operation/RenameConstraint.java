package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Table;
import dev.schema.type.Name;

/**
 * Gives a constraint another name.
 *
 * @param table its table
 * @param from the name before
 * @param to the name after
 */
public record RenameConstraint(Name table, String from, String to) implements TableOperation {

    @Override
    public Table change(Table before, Catalog catalog) {
        Constraint constraint = before.constraint(from);
        return before.withoutConstraint(from).withConstraint(constraint.withName(to));
    }

    @Override
    public Undo undo(Table before) {
        return undoUnknown();
    }

    @Override
    public Undo undoUnknown() {
        return Undo.of(new RenameConstraint(table, to, from));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameConstraint(this);
    }

    @Override
    public String describe() {
        return "rename constraint " + table + "." + from + " to " + to;
    }
}
