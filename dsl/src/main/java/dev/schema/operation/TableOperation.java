package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Table;
import dev.schema.type.Name;
import java.util.List;

/**
 * A change within one table. Changes of an unknown table are recorded without a check, and leave it unknown. Neighbours
 * on the same table may be executed together.
 */
public sealed interface TableOperation extends Operation
        permits CommentTable,
                AddColumn,
                DropColumn,
                RenameColumn,
                AlterColumn,
                AddConstraint,
                DropConstraint,
                RenameConstraint,
                CreateIndex,
                DropIndex,
                RenameIndex {

    /** The table it changes. */
    Name table();

    /** What the table becomes. The catalog is for looking around: views, other tables. */
    Table change(Table table, Catalog before);

    /** What leads back to the known table. */
    Undo undo(Table table);

    /** What leads back when the table's definition is unknown. */
    default Undo undoUnknown() {
        return Undo.impossible("the definition of \"" + table()
                + "\" is unknown since raw SQL changed it; say what it did with .effect(..)");
    }

    @Override
    default List<Name> objects() {
        return List.of(table());
    }

    @Override
    default Catalog applyTo(Catalog before) {
        return before.isUnknown(table()) ? before : before.with(change(before.table(table()), before));
    }

    @Override
    default Undo undo(Catalog before) {
        return before.isUnknown(table()) ? undoUnknown() : undo(before.table(table()));
    }
}
