package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Table;
import dev.schema.type.Name;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Gives a column another name. Keys, indexes, checks and generated columns follow, also foreign keys of other tables;
 * names made from the old name stay as they are.
 *
 * @param table its table
 * @param from the name before
 * @param to the name after
 */
public record RenameColumn(Name table, String from, String to) implements TableOperation {

    @Override
    public Catalog applyTo(Catalog before) {
        if (before.isUnknown(table)) {
            return before;
        }
        Table renamed = change(before.table(table), before);
        SortedMap<Name, Table> tables = new TreeMap<>(before.tables());
        tables.put(table, renamed);
        tables.replaceAll((name, other) -> retargeted(other));
        return before.withTables(tables);
    }

    @Override
    public Table change(Table before, Catalog catalog) {
        List<String> readers = catalog.readersOf(table, from);
        if (!readers.isEmpty()) {
            throw new CatalogConflict("column \"" + table + "." + from + "\" is named in the text of "
                    + String.join(", ", readers)
                    + ": drop that before the rename, and create it with its new text afterwards");
        }
        return before.renameColumn(from, to);
    }

    private Table retargeted(Table other) {
        if (other.foreignKeys().stream().noneMatch(this::pointsHere)) {
            return other;
        }
        return other.withConstraints(other.constraints().stream()
                .map(constraint -> constraint instanceof ForeignKey key && pointsHere(key)
                        ? (Constraint) key.targetRenamed(from, to)
                        : constraint)
                .toList());
    }

    private boolean pointsHere(ForeignKey key) {
        return key.target().equals(table) && key.targetColumns().contains(from);
    }

    @Override
    public Undo undo(Table before) {
        return undoUnknown();
    }

    @Override
    public Undo undoUnknown() {
        return Undo.of(new RenameColumn(table, to, from));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameColumn(this);
    }

    @Override
    public String describe() {
        return "rename column " + table + "." + from + " to " + to;
    }
}
