package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.type.Name;
import java.util.List;

/**
 * Deletes rows, found by their key; undone by inserting them as they are written here.
 *
 * @param rows the rows
 */
public record DeleteRows(Rows rows) implements Operation {

    @Override
    public Catalog applyTo(Catalog before) {
        rows.check(before);
        return before;
    }

    @Override
    public Undo undo(Catalog before) {
        return Undo.of(new InsertRows(rows.reversed()));
    }

    @Override
    public List<Name> objects() {
        return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.deleteRows(this);
    }

    @Override
    public String describe() {
        return "delete " + rows.rows().size() + " rows from " + rows.table();
    }
}
