package dev.schema.engine.model;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.Table;
import dev.schema.engine.source.Remarks;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.Backfill;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameColumn;
import dev.schema.operation.RenameConstraint;
import dev.schema.operation.RenameIndex;
import dev.schema.operation.TableOperation;
import dev.schema.operation.Undo;
import dev.schema.type.Blank;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Values for the rows that are there when a column begins to refuse NULL: something that says as little as a value can, to
 * be read before it is committed. Where no value can be guessed (a reference, a key, a column with a check), a remark says
 * that one is needed.
 */
final class Fillings {

    private static final int BATCH_SIZE = 1000;

    private final Catalog until;
    private final Remarks remarks;

    /** @param until the catalog after all operations */
    Fillings(Catalog until, Remarks remarks) {
        this.until = until;
        this.remarks = remarks;
    }

    /** The operations with what fills columns: before all neighbours on the same table, but behind their renames. */
    List<Operation> in(List<Operation> operations, Catalog from) {
        List<Operation> filled = new ArrayList<>();
        Catalog catalog = from;
        int at = 0;
        while (at < operations.size()) {
            int end = at + 1;
            if (operations.get(at) instanceof TableOperation first) {
                while (end < operations.size()
                        && operations.get(end) instanceof TableOperation next
                        && next.table().equals(first.table())) {
                    end++;
                }
            }
            List<Operation> neighbours =
                    operations.subList(at, end).stream().map(this::filled).toList();
            int renames =
                    (int) neighbours.stream().takeWhile(Fillings::isRename).count();
            filled.addAll(neighbours.subList(0, renames));
            Catalog renamed = Undo.applyAll(neighbours.subList(0, renames), catalog);
            for (Operation operation : neighbours) {
                if (operation instanceof AlterColumn alter && Boolean.TRUE.equals(alter.notNull())) {
                    backfill(alter, renamed).ifPresent(filled::add);
                }
            }
            filled.addAll(neighbours.subList(renames, neighbours.size()));
            catalog = Undo.applyAll(neighbours, catalog);
            at = end;
        }
        return filled;
    }

    private static boolean isRename(Operation operation) {
        return operation instanceof RenameColumn
                || operation instanceof RenameConstraint
                || operation instanceof RenameIndex;
    }

    private Operation filled(Operation operation) {
        if (!(operation instanceof AddColumn add)) {
            return operation;
        }
        Column column = add.column();
        if (!column.notNull() || column.hasDefault() || column.identity() || column.generated() != null) {
            return operation;
        }
        Optional<String> value = value(add.table(), column);
        AddColumn filled = new AddColumn(add.table(), column, value.orElse(null));
        if (value.isEmpty()) {
            remarks.add(filled, "rows that are there need a value: .backfill(..)");
        }
        return filled;
    }

    private Optional<Operation> backfill(AlterColumn alter, Catalog before) {
        Name name = alter.table();
        Table table = until.tables().get(name);
        Table old = before.tables().get(name);
        // What is added right before is not there yet where a backfill would come.
        if (table == null || old == null || old.find(alter.column()).isEmpty()) {
            remarks.add(alter, "rows where it is null need a value before");
            return Optional.empty();
        }
        List<String> key = old.primaryKey().map(PrimaryKey::columns).orElse(List.of());
        Optional<String> value = key.size() == 1 ? value(name, table.column(alter.column())) : Optional.empty();
        if (value.isEmpty()) {
            remarks.add(alter, "rows where it is null need a value before");
            return Optional.empty();
        }
        return Optional.of(new Backfill(
                name,
                new TreeMap<>(Map.of(alter.column(), value.get())),
                SqlText.written(alter.column()) + " is null",
                key.get(0),
                BATCH_SIZE,
                0));
    }

    private Optional<String> value(Name name, Column column) {
        Table table = until.tables().get(name);
        if (table == null || isBound(table, column.name())) {
            return Optional.empty();
        }
        if (column.defaultValue() != null) {
            return sql(column.defaultValue());
        }
        if (column.type() instanceof Type.Enumeration type && until.enums().containsKey(type.of())) {
            return Optional.of(quoted(until.enumType(type.of()).values().get(0)));
        }
        return Optional.ofNullable(Blank.of(column.type()));
    }

    /** Whether a rule says which values there may be. */
    private static boolean isBound(Table table, String column) {
        boolean ruled = table.constraints().stream()
                .anyMatch(constraint -> constraint instanceof Constraint.Custom || constraint.uses(column));
        return ruled || table.indexes().stream().anyMatch(index -> index.unique() && index.uses(column));
    }

    private static Optional<String> sql(Value value) {
        return switch (value.kind()) {
            case NUMBER, BOOLEAN -> Optional.of(String.valueOf(value.text()));
            case EXPRESSION -> Optional.of("(" + value.text() + ")");
            case TEXT -> Optional.of(quoted(String.valueOf(value.text())));
            case NOW -> Optional.of("current_timestamp");
            default -> Optional.empty();
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
