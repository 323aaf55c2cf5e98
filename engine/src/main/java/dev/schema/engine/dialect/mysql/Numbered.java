package dev.schema.engine.dialect.mysql;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.Constraint.Unique;
import dev.schema.catalog.Table;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.DropColumn;
import dev.schema.operation.DropConstraint;
import dev.schema.operation.DropIndex;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.operation.TableOperation;
import java.util.List;
import java.util.Optional;

/**
 * A column that the server numbers must be the first of some key at any time ("Using AUTO_INCREMENT" of both manuals):
 * changes that pass through a state where it is not are one statement.
 */
final class Numbered {

    private Numbered() {}

    /** The numbered column that is in no key as its first; nothing if all is well. */
    static Optional<String> without(Table table) {
        return table.columns().stream()
                .filter(Column::identity)
                .map(Column::name)
                .filter(column -> !leads(column, table))
                .findFirst();
    }

    private static boolean leads(String column, Table table) {
        return table.constraints().stream()
                        .anyMatch(constraint -> constraint instanceof PrimaryKey key
                                        && column.equals(key.columns().get(0))
                                || constraint instanceof Unique unique
                                        && column.equals(unique.columns().get(0)))
                || table.indexes().stream()
                        .anyMatch(index -> column.equals(index.parts().get(0).column()));
    }

    /** How many of the leaves, from the first one on, are one statement. */
    static int length(List<Leaf> leaves, Catalog before) {
        Catalog catalog = before;
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            if (!(leaf.operation() instanceof TableOperation change)
                    || leaf.assumed()
                    || !leaf.equals(new Leaf(change, leaves.get(0).autocommit(), false))
                    || !isClause(change)
                    || !change.table().equals(((TableOperation) leaves.get(0).operation()).table())
                    || catalog.isUnknown(change.table())) {
                return 1;
            }
            catalog = change.applyTo(catalog);
            if (without(catalog.table(change.table())).isEmpty()) {
                return i + 1;
            }
        }
        return 1;
    }

    private static boolean isClause(Operation operation) {
        return operation instanceof AddColumn add && add.backfill() == null
                || operation instanceof AlterColumn alter && alter.using() == null
                || operation instanceof DropColumn
                || operation instanceof AddConstraint
                || operation instanceof DropConstraint
                || operation instanceof CreateIndex
                || operation instanceof DropIndex;
    }
}
