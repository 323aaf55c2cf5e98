package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.Column;
import dev.schema.catalog.Table;
import dev.schema.type.Blank;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops a column that nothing uses: no key, check, index, generated column, view or trigger. Its undo cannot bring the
 * values back; a column that refuses NULL and has no default comes back with a {@link Blank} in each row.
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
        Column old = before.column(column);
        boolean demands = old.notNull() && !old.hasDefault() && old.generated() == null && !old.identity();
        String blank = demands && old.typeOn().isEmpty() ? Blank.of(old.type()) : null;
        return Undo.of(new AddColumn(table, old, blank)).losing(Loss.values(table, column, blank));
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
