package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.type.Name;
import java.util.List;

/**
 * Inserts rows; undone by their key.
 *
 * @param rows the rows
 */
public record InsertRows(Rows rows) implements Operation {

    @Override
    public Catalog applyTo(Catalog before) {
        rows.check(before);
        return before;
    }

    @Override
    public Undo undo(Catalog before) {
        return Undo.of(new DeleteRows(rows.reversed()));
    }

    @Override
    public List<Name> objects() {
        return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.insertRows(this);
    }

    @Override
    public String describe() {
        return "insert " + rows.rows().size() + " rows into " + rows.table();
    }
}
