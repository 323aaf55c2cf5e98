package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.Column;
import dev.schema.catalog.Table;
import dev.schema.type.Name;
import dev.schema.type.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Rows of a table, written down in a migration.
 *
 * @param table the table
 * @param columns the columns that the rows fill, in order
 * @param rows one list for each row, one value for each column
 * @param key the columns among them that find a row again
 */
public record Rows(Name table, List<String> columns, List<List<Value>> rows, List<String> key) {

    /** Copies the lists. */
    public Rows {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        key = List.copyOf(key);
    }

    /** The way back goes through them from the last one on: a row may point at one before it. */
    Rows reversed() {
        List<List<Value>> backwards = new ArrayList<>(rows);
        Collections.reverse(backwards);
        return new Rows(table, columns, backwards, key);
    }

    void check(Catalog catalog) {
        if (columns.isEmpty() || rows.isEmpty()) {
            throw new CatalogConflict("rows of \"" + table + "\": name the columns and give at least one .row(..)");
        }
        for (List<Value> row : rows) {
            if (row.size() != columns.size()) {
                throw new CatalogConflict("a row of \"" + table + "\" has " + row.size() + " values for "
                        + columns.size() + " columns: " + row);
            }
        }
        if (!columns.containsAll(key) || key.isEmpty()) {
            throw new CatalogConflict("rows of \"" + table + "\" cannot be found again: give the primary key, or name"
                    + " the columns that identify a row with .keyedBy(..)");
        }
        checkKey();
        if (!catalog.isUnknown(table)) {
            checkTypes(catalog.table(table));
            if (!catalog.table(table).isUniqueBy(key)) {
                throw new CatalogConflict("rows of \"" + table + "\" are not unique by " + key
                        + ": finding them again could hit others; name a key with .keyedBy(..)");
            }
        }
    }

    private void checkKey() {
        for (String column : key) {
            for (List<Value> row : rows) {
                Value value = row.get(columns.indexOf(column));
                if (!value.isLiteral() || value.kind() == Value.Kind.NULL) {
                    throw new CatalogConflict(
                            "\"" + table + "." + column + "\" is in the key of the row: it needs a literal"
                                    + " value to be found again, not " + value);
                }
            }
        }
    }

    private void checkTypes(Table known) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = known.column(columns.get(i));
            for (List<Value> row : rows) {
                Value value = row.get(i);
                if (value.kind() == Value.Kind.NULL && column.notNull()) {
                    throw new CatalogConflict("\"" + table + "." + column.name() + "\" cannot be null: " + row);
                }
                if (!column.type().accepts(value)) {
                    throw new CatalogConflict(
                            value + " is no " + column.type() + " for \"" + table + "." + column.name() + "\"");
                }
            }
        }
    }
}
