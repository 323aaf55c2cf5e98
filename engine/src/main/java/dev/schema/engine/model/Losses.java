package dev.schema.engine.model;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Table;
import dev.schema.engine.diff.Lossy;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.DropColumn;
import dev.schema.operation.DropConstraint;
import dev.schema.operation.DropIndex;
import dev.schema.operation.DropTable;
import dev.schema.operation.Operation;
import dev.schema.operation.TableOperation;
import dev.schema.type.Name;
import dev.schema.type.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What loses data on its way, and what goes along with it: it waits until somebody says so. */
final class Losses {

    private final Set<Name> tables = new HashSet<>();
    private final Map<Name, Set<String>> columns = new HashMap<>();
    private final Map<Name, Set<String>> retyped = new HashMap<>();

    private Losses() {}

    /** The catalog where everything is done that loses nothing. */
    static Catalog waiting(List<Operation> operations, Catalog from) {
        Losses losses = new Losses();
        losses.find(operations, from);
        Catalog catalog = from;
        for (Operation operation : operations) {
            Operation part = losses.withoutLoss(operation, catalog);
            if (part != null) {
                catalog =
                        Sieve.of(List.of(part), catalog, (each, before) -> true).catalog();
            }
        }
        return catalog;
    }

    /** First of all operations: what stands on a column goes before the column itself. */
    private void find(List<Operation> operations, Catalog from) {
        Catalog catalog = from;
        for (Operation operation : operations) {
            if (operation instanceof DropTable drop) {
                tables.add(drop.table());
            } else if (operation instanceof DropColumn drop && Lossy.loses(drop, catalog)) {
                columns.computeIfAbsent(drop.table(), name -> new HashSet<>()).add(drop.column());
            } else if (operation instanceof AlterColumn alter
                    && Lossy.narrows(alter, catalog)
                    && !isShorter(alter, catalog)) {
                retyped.computeIfAbsent(alter.table(), name -> new HashSet<>()).add(alter.column());
            }
            catalog = operation.applyTo(catalog);
        }
    }

    /** Whether the values of the new type are among those of the old one, so that a rule about them fits both. */
    private static boolean isShorter(AlterColumn alter, Catalog before) {
        Type<?> old = before.table(alter.table()).column(alter.column()).type();
        return old.holds(alter.type()) && !(alter.type() instanceof Type.Json);
    }

    /** What of an operation loses nothing, and belongs to nothing that is lost; null for nothing of it. */
    private @Nullable Operation withoutLoss(Operation operation, Catalog before) {
        if (operation instanceof AlterColumn alter && Lossy.narrows(alter, before)) {
            AlterColumn rest = new AlterColumn(
                    alter.table(),
                    alter.column(),
                    null,
                    new TreeMap<>(),
                    null,
                    alter.notNull(),
                    alter.defaultValue(),
                    alter.comment(),
                    alter.collation());
            return rest.isEmpty() ? null : rest;
        }
        return Lossy.loses(operation, before) || belongsToLost(operation, before) ? null : operation;
    }

    private boolean belongsToLost(Operation operation, Catalog before) {
        if (!(operation instanceof TableOperation change)) {
            return false;
        }
        if (tables.contains(change.table())) {
            return true;
        }
        Table table = before.tables().get(change.table());
        Set<String> lost = columns.getOrDefault(change.table(), Set.of());
        if (table == null) {
            return false;
        }
        if (operation instanceof AddConstraint add) {
            return isOfRetyped(add.constraint(), change.table());
        }
        if (operation instanceof DropConstraint drop) {
            return table.constraints().stream()
                    .filter(constraint -> constraint.name().equals(drop.name()))
                    .anyMatch(constraint -> isOfRetyped(constraint, change.table())
                            || lost.stream().anyMatch(constraint::uses));
        }
        return operation instanceof DropIndex drop
                && table.indexes().stream()
                        .filter(index -> index.name().equals(drop.name()))
                        .anyMatch(index -> lost.stream().anyMatch(index::uses));
    }

    /** Whether it is a condition on a column whose type waits: it may be about values that only one of the two types has. */
    private boolean isOfRetyped(Constraint constraint, Name table) {
        return constraint instanceof Constraint.Check check
                && retyped.getOrDefault(table, Set.of()).stream().anyMatch(check::uses);
    }
}
