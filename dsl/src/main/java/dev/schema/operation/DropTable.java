package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.Table;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops a table that nothing else refers to, with its indexes and triggers.
 *
 * @param table its name
 */
public record DropTable(Name table) implements Operation {

    @Override
    public Catalog applyTo(Catalog before) {
        if (!before.isUnknown(table)) {
            before.table(table);
        }
        List<String> users = new ArrayList<>(before.referencesTo(table, key -> true));
        users.addAll(before.readersOf(table));
        if (!users.isEmpty()) {
            throw new CatalogConflict("table \"" + table + "\" is used by " + String.join(", ", users)
                    + ": drop that first, or say .cascade()");
        }
        return before.withoutTable(table).withoutUnknown(table);
    }

    @Override
    public Undo undo(Catalog before) {
        if (before.isUnknown(table)) {
            return Undo.impossible("the definition of \"" + table
                    + "\" is unknown since raw SQL changed it; say what it did with .effect(..)");
        }
        Table dropped = before.table(table);
        List<Operation> back = new ArrayList<>();
        back.add(new CreateTable(dropped));
        before.triggers().values().stream()
                .filter(trigger -> trigger.table().equals(table))
                .forEach(trigger -> back.add(ExecuteSql.of(trigger.sql())));
        return new Undo(back, List.of(Loss.rows(table)), null);
    }

    @Override
    public List<Name> objects() {
        return List.of(table);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropTable(this);
    }

    @Override
    public String describe() {
        return "drop table " + table;
    }
}
