package dev.schema;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Index;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.Table;
import dev.schema.catalog.View;
import dev.schema.operation.DropColumn;
import dev.schema.operation.DropConstraint;
import dev.schema.operation.DropIndex;
import dev.schema.operation.DropTable;
import dev.schema.operation.DropView;
import dev.schema.operation.Operation;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The drops that {@code cascade()} stands for, each possible when its turn comes. Triggers are raw SQL and stay: the
 * drop that they stand in the way of is refused.
 */
final class Cascade {

    private final Set<Operation> operations = new LinkedHashSet<>();
    private Catalog catalog;

    Cascade(Catalog catalog) {
        this.catalog = catalog;
    }

    List<Operation> operations() {
        return List.copyOf(operations);
    }

    void dropTable(Name table) {
        dropViews(view -> view.reads(table));
        dropReferences(table, key -> true);
        // Added unchecked: what still stands in its way is named when the operation is recorded.
        operations.add(new DropTable(table));
    }

    void dropColumn(Name table, String column) {
        if (!catalog.isUnknown(table)) {
            dropUses(table, column);
        }
        operations.add(new DropColumn(table, column));
    }

    private void dropUses(Name table, String column) {
        catalog.table(table).column(column);
        dropViews(view -> view.reads(table, column));
        dropReferences(table, key -> key.targetColumns().contains(column));
        Table own = catalog.table(table);
        // Foreign keys before the keys of the same table that they may point at.
        own.foreignKeys().stream()
                .filter(key -> key.uses(column)
                        || (key.target().equals(table) && key.targetColumns().contains(column)))
                .forEach(key -> add(new DropConstraint(table, key.name())));
        own.indexes().stream()
                .filter(index -> index.uses(column))
                .map(Index::name)
                .forEach(name -> add(new DropIndex(table, name, false)));
        own.constraints().stream()
                .filter(constraint -> !(constraint instanceof ForeignKey) && constraint.uses(column))
                .forEach(constraint -> add(new DropConstraint(table, constraint.name())));
        for (Column other : own.columns()) {
            if (other.generated() != null
                    && SqlText.of(other.generated().expression()).mentions(column)) {
                dropUses(table, other.name());
                add(new DropColumn(table, other.name()));
            }
        }
    }

    private void dropReferences(Name table, Predicate<ForeignKey> condition) {
        for (Table other : List.copyOf(catalog.tables().values())) {
            if (!other.name().equals(table)) {
                other.foreignKeys().stream()
                        .filter(key -> key.target().equals(table) && condition.test(key))
                        .forEach(key -> add(new DropConstraint(other.name(), key.name())));
            }
        }
    }

    /** Drops the views that fit and those that read them, readers first. */
    private void dropViews(Predicate<View> condition) {
        Set<Name> doomed = new TreeSet<>();
        catalog.views().values().stream().filter(condition).map(View::name).forEach(doomed::add);
        boolean grown = true;
        while (grown) {
            List<Name> readers = catalog.views().values().stream()
                    .filter(view -> doomed.stream().anyMatch(name -> !name.equals(view.name()) && view.reads(name)))
                    .map(View::name)
                    .toList();
            grown = doomed.addAll(readers);
        }
        List<Name> left = new ArrayList<>(doomed);
        while (!left.isEmpty()) {
            Name next = left.stream()
                    .filter(name -> catalog.readersOf(name).isEmpty())
                    .findFirst()
                    .orElse(left.get(0));
            left.remove(next);
            add(new DropView(next));
        }
    }

    private void add(Operation operation) {
        if (operations.add(operation)) {
            catalog = operation.applyTo(catalog);
        }
    }
}
