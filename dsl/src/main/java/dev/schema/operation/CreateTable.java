package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Table;
import dev.schema.type.Name;
import java.util.List;

/**
 * Creates a table with its columns, constraints and indexes.
 *
 * @param table all of it
 */
public record CreateTable(Table table) implements Operation {

    @Override
    public Catalog applyTo(Catalog before) {
        before.requireFree(table.name(), null);
        return before.with(table);
    }

    @Override
    public Undo undo(Catalog before) {
        return Undo.of(new DropTable(table.name())).losing(Loss.rows(table.name()));
    }

    @Override
    public List<Name> objects() {
        return List.of(table.name());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createTable(this);
    }

    @Override
    public String describe() {
        return "create table " + table.name();
    }
}
