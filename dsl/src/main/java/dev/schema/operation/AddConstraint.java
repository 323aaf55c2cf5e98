package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.Table;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds a primary key, unique constraint, check, foreign key or custom constraint. A primary key makes its columns not
 * null.
 *
 * @param table its table
 * @param constraint the constraint
 */
public record AddConstraint(Name table, Constraint constraint) implements TableOperation {

    @Override
    public Table change(Table before, Catalog catalog) {
        Table changed = before;
        if (constraint instanceof PrimaryKey key) {
            for (String column : key.columns()) {
                changed = changed.mapColumn(column, each -> each.withNotNull(true));
            }
        }
        return changed.withConstraint(constraint);
    }

    @Override
    public Undo undo(Table before) {
        List<Operation> back = new ArrayList<>();
        back.add(new DropConstraint(table, constraint.name()));
        if (constraint instanceof PrimaryKey key) {
            key.columns().stream()
                    .filter(column -> !before.column(column).notNull())
                    .forEach(column -> back.add(AlterColumn.of(table, column).withNotNull(false)));
        }
        return new Undo(back, List.of(), null);
    }

    @Override
    public Undo undoUnknown() {
        return Undo.of(new DropConstraint(table, constraint.name()));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addConstraint(this);
    }

    @Override
    public String describe() {
        return "add " + constraint.describe() + " to " + table;
    }
}
