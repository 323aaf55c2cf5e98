package dev.schema.engine.law;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Table;
import dev.schema.engine.sample.Memory;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.Backfill;
import dev.schema.operation.DeleteRows;
import dev.schema.operation.DropColumn;
import dev.schema.operation.DropTable;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.InsertRows;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameColumn;
import dev.schema.operation.RenameTable;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tables and columns whose values operations have no business to change, by their names before and after. */
final class Kept {

    private final Map<Name, Name> tables = new TreeMap<>();
    private final Map<Name, Map<String, String>> columns = new TreeMap<>();

    /** What stays of a catalog over the operations. */
    Kept(Catalog before, List<Leaf> leaves) {
        for (Table table : before.tables().values()) {
            tables.put(table.name(), table.name());
            Map<String, String> stored = new LinkedHashMap<>();
            table.columns().stream()
                    .filter(column -> column.generated() == null)
                    .map(Column::name)
                    .forEach(name -> stored.put(name, name));
            columns.put(table.name(), stored);
        }
        leaves.forEach(leaf -> follow(leaf.operation()));
    }

    private void follow(Operation operation) {
        if (operation instanceof RenameTable rename) {
            tables.replaceAll((before, now) -> now.equals(rename.from()) ? rename.to() : now);
        } else if (operation instanceof DropTable drop) {
            forget(drop.table());
        } else if (operation instanceof InsertRows insert) {
            forget(insert.rows().table());
        } else if (operation instanceof DeleteRows) {
            // Rows elsewhere may go with these.
            tables.clear();
        } else if (operation instanceof ExecuteSql sql && sql.effect() != null) {
            // Without an effect, it is the generator's update of a column to itself.
            sql.effect().operations().forEach(this::follow);
        } else if (operation instanceof Backfill fill) {
            fill.set().keySet().forEach(column -> forget(fill.table(), column));
        } else if (operation instanceof RenameColumn rename) {
            columnsNow(rename.table()).replaceAll((before, now) -> now.equals(rename.from()) ? rename.to() : now);
        } else if (operation instanceof DropColumn drop) {
            forget(drop.table(), drop.column());
        } else if (operation instanceof AlterColumn alter && alter.type() != null) {
            forget(alter.table(), alter.column());
        }
    }

    private void forget(Name now) {
        tables.values().removeIf(now::equals);
    }

    private void forget(Name table, String now) {
        columnsNow(table).values().removeIf(now::equals);
    }

    private Map<String, String> columnsNow(Name now) {
        return tables.entrySet().stream()
                .filter(entry -> entry.getValue().equals(now))
                .map(entry -> columns.get(entry.getKey()))
                .findFirst()
                .orElseGet(LinkedHashMap::new);
    }

    /** The values before the operations, by the table's name before. */
    Map<Name, List<String>> before(Memory database) {
        Map<Name, List<String>> values = new TreeMap<>();
        tables.forEach((before, now) -> values.put(
                before, values(database, before, List.copyOf(columns.get(before).keySet()))));
        return values;
    }

    /** The same values after the operations. */
    Map<Name, List<String>> after(Memory database) {
        Map<Name, List<String>> values = new TreeMap<>();
        tables.forEach((before, now) -> values.put(
                before, values(database, now, List.copyOf(columns.get(before).values()))));
        return values;
    }

    private static List<String> values(Memory database, Name table, List<String> columns) {
        List<String> parts = new ArrayList<>(
                columns.stream().map(column -> "quote(" + quoted(column) + ")").toList());
        parts.add("1");
        return database.rows(
                "SELECT " + parts.stream().collect(Collectors.joining(", ")) + " FROM " + quoted(table.local()));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
