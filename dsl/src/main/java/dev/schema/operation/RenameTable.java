package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Table;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Gives a table another name in the same schema. Foreign keys follow; names made from the old name stay as they are.
 *
 * @param from the name before
 * @param to the name after
 */
public record RenameTable(Name from, Name to) implements Operation {

    @Override
    public Catalog applyTo(Catalog before) {
        if (!Objects.equals(from.schema(), to.schema())) {
            throw new CatalogConflict(
                    "a table keeps its schema when it is renamed: \"" + from + "\" cannot become \"" + to + "\"");
        }
        before.requireFree(to, null);
        if (before.isUnknown(from)) {
            SortedMap<Name, Table> others = new TreeMap<>(before.tables());
            others.replaceAll((name, other) -> retargeted(other));
            return before.withTables(others).withoutUnknown(from).forgetting(to);
        }
        Table table = before.table(from);
        List<String> readers = new ArrayList<>(before.readersOf(from));
        before.triggers().values().stream()
                .filter(trigger -> trigger.table().equals(from))
                .forEach(trigger -> readers.add("trigger \"" + trigger.name() + "\""));
        if (!readers.isEmpty()) {
            throw new CatalogConflict("table \"" + from + "\" is named in the text of " + String.join(", ", readers)
                    + ": drop that before the rename, and create it with its new text afterwards");
        }
        SortedMap<Name, Table> tables = new TreeMap<>();
        before.withoutTable(from).tables().forEach((name, other) -> tables.put(name, retargeted(other)));
        tables.put(to, retargeted(table.withName(to)));
        return before.withTables(tables);
    }

    private Table retargeted(Table table) {
        return table.withConstraints(table.constraints().stream()
                .map(constraint ->
                        constraint instanceof ForeignKey key && key.target().equals(from)
                                ? (Constraint) key.withTarget(to)
                                : constraint)
                .toList());
    }

    @Override
    public Undo undo(Catalog before) {
        return Undo.of(new RenameTable(to, from));
    }

    @Override
    public List<Name> objects() {
        return List.of(from, to);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameTable(this);
    }

    @Override
    public String describe() {
        return "rename table " + from + " to " + to;
    }
}
