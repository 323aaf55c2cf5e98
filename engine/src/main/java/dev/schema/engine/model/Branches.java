package dev.schema.engine.model;

import dev.schema.catalog.Constraint;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.engine.diff.Common;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.CreateTable;
import dev.schema.operation.OnDatabase;
import dev.schema.operation.Operation;
import dev.schema.type.Database;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Operations for several kinds of database as one list: what all do stands once, what some do in branches. */
final class Branches {

    private Branches() {}

    /** @param all the operations of each database, in the order of the databases */
    static List<Operation> joined(List<Database> databases, List<List<Operation>> all) {
        List<List<Operation>> each = all.stream().distinct().count() == 1 ? all : tablesSplit(all);
        List<Operation> common = each.get(0);
        for (List<Operation> other : each) {
            common = Common.inOrder(common, other);
        }
        List<Operation> joined = new ArrayList<>();
        int[] at = new int[each.size()];
        for (Operation shared : common) {
            addBranches(databases, each, at, shared, joined);
            joined.add(shared);
            for (int i = 0; i < at.length; i++) {
                at[i]++;
            }
        }
        addBranches(databases, each, at, null, joined);
        return joined;
    }

    /** Moves each database to the next operation that all share, or to its end, and adds what is in between. */
    private static void addBranches(
            List<Database> databases,
            List<List<Operation>> each,
            int[] at,
            @Nullable Operation shared,
            List<Operation> joined) {
        SortedMap<Database, List<Operation>> branches = new TreeMap<>();
        for (int i = 0; i < at.length; i++) {
            List<Operation> own = each.get(i);
            int begin = at[i];
            while (at[i] < own.size() && !own.get(at[i]).equals(shared)) {
                at[i]++;
            }
            if (begin < at[i]) {
                branches.put(databases.get(i), own.subList(begin, at[i]));
            }
        }
        if (!branches.isEmpty()) {
            joined.add(new OnDatabase(branches, List.of()));
        }
    }

    /** A new table that differs in its rules or indexes is made with those that all have; the others follow it. */
    private static List<List<Operation>> tablesSplit(List<List<Operation>> all) {
        Map<Name, Table> shared = new LinkedHashMap<>();
        for (List<Operation> operations : all) {
            created(operations).forEach(table -> shared.merge(table.name(), table, Branches::shared));
        }
        return all.stream()
                .map(operations -> operations.stream()
                        .flatMap(operation -> operation instanceof CreateTable create
                                ? split(
                                        create.table(),
                                        shared.get(create.table().name()))
                                : Stream.of(operation))
                        .toList())
                .toList();
    }

    private static Stream<Table> created(Collection<Operation> operations) {
        return operations.stream().filter(CreateTable.class::isInstance).map(operation -> ((CreateTable) operation)
                .table());
    }

    private static Table shared(Table one, Table other) {
        return one.withConstraints(one.constraints().stream()
                        .filter(other.constraints()::contains)
                        .toList())
                .withIndexes(
                        one.indexes().stream().filter(other.indexes()::contains).toList());
    }

    private static Stream<Operation> split(Table table, @Nullable Table shared) {
        if (shared == null || table.equals(shared)) {
            return Stream.of(new CreateTable(table));
        }
        List<Operation> operations = new ArrayList<>();
        operations.add(
                new CreateTable(table.withConstraints(shared.constraints()).withIndexes(shared.indexes())));
        for (Constraint constraint : table.constraints()) {
            if (!shared.constraints().contains(constraint)) {
                operations.add(new AddConstraint(table.name(), constraint));
            }
        }
        for (Index index : table.indexes()) {
            if (!shared.indexes().contains(index)) {
                operations.add(new CreateIndex(table.name(), index, false));
            }
        }
        return operations.stream();
    }
}
