package dev.schema.engine.model;

import dev.schema.operation.CreateTable;
import dev.schema.operation.InsertRows;
import dev.schema.operation.OnDatabase;
import dev.schema.operation.Operation;
import dev.schema.type.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rows without which new tables are of no use, such as one that counts for a framework. */
final class FirstRows {

    private final List<InsertRows> rows;

    FirstRows(List<InsertRows> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The operations, with the rows behind the tables that they are for. */
    List<Operation> in(List<Operation> operations) {
        List<Operation> all = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof OnDatabase on) {
                SortedMap<Database, List<Operation>> branches = new TreeMap<>();
                on.branches().forEach((database, branch) -> branches.put(database, in(branch)));
                all.add(new OnDatabase(branches, in(on.otherwise())));
            } else {
                all.add(operation);
            }
            if (operation instanceof CreateTable create) {
                rows.stream()
                        .filter(insert ->
                                insert.rows().table().equals(create.table().name()))
                        .forEach(all::add);
            }
        }
        return all;
    }
}
