package dev.schema;

import dev.schema.operation.DeleteRows;
import dev.schema.operation.InsertRows;
import dev.schema.operation.Rows;
import dev.schema.type.Name;
import dev.schema.type.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows to insert or to delete. */
public final class RowsDef extends Chain.Verb {

    private final Name table;
    private final List<String> columns;
    private final boolean insert;
    private final List<List<Value>> rows = new ArrayList<>();
    private @Nullable List<String> key;

    RowsDef(Scope scope, @Nullable At at, Name table, String[] columns, boolean insert) {
        super(scope, at, (insert ? "insert(\"" : "delete(\"") + table + "\")");
        this.table = table;
        this.columns = List.of(columns);
        this.insert = insert;
    }

    /** One row, a value for each column: null, a Java object, or {@link Migration#expr}. */
    public RowsDef row(@Nullable Object @Nullable ... values) {
        requireOpen();
        @Nullable Object[] given = values == null ? new @Nullable Object[1] : values;
        List<Value> row = Arrays.stream(given).map(Value::of).toList();
        if (row.size() != columns.size()) {
            throw mistake("a row of \"" + table + "\" has " + row.size() + " values for " + columns.size()
                    + " columns: " + row);
        }
        rows.add(row);
        return this;
    }

    /** The columns that find a row again; the primary key of the table when not given. */
    public RowsDef keyedBy(String... columns) {
        once("keyedBy", List.of(columns));
        key = List.of(columns);
        return this;
    }

    @Override
    void complete() {
        List<String> found = key != null ? key : scope.defaultKey(table, insert ? "insert(..)" : "delete(..)");
        Rows all = new Rows(table, columns, rows, found);
        scope.add(insert ? new InsertRows(all) : new DeleteRows(all), at);
    }
}
