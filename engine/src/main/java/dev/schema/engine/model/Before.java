package dev.schema.engine.model;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.engine.diff.Lossy;
import dev.schema.engine.source.Remarks;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.DropColumn;
import dev.schema.operation.DropConstraint;
import dev.schema.operation.DropIndex;
import dev.schema.operation.DropTable;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameColumn;
import dev.schema.operation.RenameTable;
import dev.schema.type.Name;
import dev.schema.type.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Remarks on what there was before, which a reviewer would have to look up. */
final class Before {

    private Before() {}

    /** Adds a remark to each operation that changes or drops what was there. */
    static void remark(List<Operation> operations, Catalog from, Remarks remarks) {
        Catalog catalog = from;
        for (Operation operation : operations) {
            Catalog before = catalog;
            of(operation, before).ifPresent(text -> remarks.add(operation, text));
            catalog = operation.applyTo(catalog);
        }
    }

    /** The same for what waits, which stays in the way of others meanwhile. */
    static void remarkWaiting(List<Operation> operations, Catalog from, Remarks remarks) {
        remark(operations, from, remarks);
        for (Operation operation : operations) {
            if (operation instanceof DropColumn drop && isDemanded(from.table(drop.table()), drop.column())) {
                remarks.add(operation, "until then no row comes in without it");
            }
        }
    }

    private static boolean isDemanded(Table table, String name) {
        return table.find(name)
                .map(column ->
                        column.notNull() && !column.hasDefault() && !column.identity() && column.generated() == null)
                .orElse(false);
    }

    private static Optional<String> of(Operation operation, Catalog before) {
        if (operation instanceof RenameTable || operation instanceof RenameColumn) {
            return Optional.of("you said: renamed");
        } else if (operation instanceof DropTable drop) {
            return table(before, drop.table()).map(table -> "had " + String.join(", ", table.columnNames()));
        } else if (operation instanceof DropColumn drop) {
            return table(before, drop.table())
                    .flatMap(table -> table.find(drop.column()))
                    .map(column -> "was " + column.type() + (column.notNull() ? " not null" : ""));
        } else if (operation instanceof AlterColumn alter) {
            return table(before, alter.table())
                    .flatMap(table -> table.find(alter.column()))
                    .map(column -> altered(alter, column, before))
                    .filter(text -> !text.isEmpty());
        } else if (operation instanceof DropConstraint drop) {
            return table(before, drop.table()).map(table -> "was " + constraint(table.constraint(drop.name())));
        } else if (operation instanceof DropIndex drop) {
            return table(before, drop.table()).map(table -> "was " + index(table.index(drop.name())));
        }
        return Optional.empty();
    }

    private static Optional<Table> table(Catalog catalog, Name name) {
        return Optional.ofNullable(catalog.tables().get(name));
    }

    private static String altered(AlterColumn alter, Column old, Catalog before) {
        List<String> was = new ArrayList<>();
        if (alter.type() != null) {
            was.add(old.type().toString());
        }
        if (alter.notNull() != null) {
            was.add(old.notNull() ? "not null" : "nullable");
        }
        if (alter.defaultValue() != null) {
            was.add(old.defaultValue() == null ? "without default" : shown(old.defaultValue()));
        }
        String text = was.isEmpty() ? "" : "was " + String.join(", ", was);
        return Lossy.loses(alter, before) ? text + "; what does not fit is lost, or refused" : text;
    }

    private static String shown(Value value) {
        return switch (value.kind()) {
            case TEXT -> "default '" + value.text() + "'";
            case NOW -> "default now";
            case RANDOM_UUID -> "default random";
            default -> "default " + value.text();
        };
    }

    private static String constraint(Constraint constraint) {
        if (constraint instanceof Constraint.PrimaryKey key) {
            return "the primary key (" + String.join(", ", key.columns()) + ")";
        } else if (constraint instanceof Constraint.Unique unique) {
            return "unique (" + String.join(", ", unique.columns()) + ")";
        } else if (constraint instanceof Constraint.Check check) {
            return "check (" + check.expression() + ")";
        } else if (constraint instanceof Constraint.ForeignKey key) {
            return "(" + String.join(", ", key.columns()) + ") references " + key.target() + " ("
                    + String.join(", ", key.targetColumns()) + ")";
        }
        return ((Constraint.Custom) constraint).sql();
    }

    private static String index(Index index) {
        return (index.unique() ? "unique " : "") + "on "
                + index.parts().stream()
                        .map(part -> (part.column() == null ? "(" + part.expression() + ")" : part.column())
                                + (part.descending() ? " desc" : ""))
                        .collect(Collectors.joining(", "))
                + (index.where() == null ? "" : " where " + index.where());
    }
}
