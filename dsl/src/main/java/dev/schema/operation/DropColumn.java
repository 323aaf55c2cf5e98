package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.Table;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops a column that nothing uses: no key, check, index, generated column, view or trigger.
 *
 * @param table its table
 * @param column its name
 */
public record DropColumn(Name table, String column) implements TableOperation {

    @Override
    public Table change(Table before, Catalog catalog) {
        before.column(column);
        List<String> users = new ArrayList<>(before.usesOf(column));
        users.addAll(catalog.referencesTo(table, key -> key.targetColumns().contains(column)));
        users.addAll(catalog.readersOf(table, column));
        if (!users.isEmpty()) {
            throw new CatalogConflict("column \"" + table + "." + column + "\" is used by " + String.join(", ", users)
                    + ": drop that first, or say .cascade()");
        }
        return before.withoutColumn(column);
    }

    @Override
    public Undo undo(Table before) {
        return Undo.of(new AddColumn(table, before.column(column), null)).losing(Loss.values(table, column));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropColumn(this);
    }

    @Override
    public String describe() {
        return "drop column " + table + "." + column;
    }
}
