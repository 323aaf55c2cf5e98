package dev.schema.engine.diff;

import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.Constraint.Unique;
import dev.schema.catalog.Index;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.Table;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.CommentTable;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.DropColumn;
import dev.schema.operation.DropConstraint;
import dev.schema.operation.DropIndex;
import dev.schema.operation.Operation;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A table that is there on both sides. */
final class TableChange {

    private final Table before;
    private final Table after;
    private final List<ColumnChange> kept;
    private final Set<String> away = new TreeSet<>();

    TableChange(Table before, Table after) {
        this.before = before;
        this.after = after;
        List<String> key = after.primaryKey().map(PrimaryKey::columns).orElse(List.of());
        this.kept = before.columns().stream()
                .flatMap(column -> after.find(column.name()).stream()
                        .map(other -> new ColumnChange(
                                before.name(), column, key.contains(other.name()) ? other.withNotNull(true) : other)))
                .toList();
        before.columnNames().stream()
                .filter(column -> after.find(column).isEmpty())
                .forEach(away::add);
        kept.stream()
                .filter(ColumnChange::isComputedOtherwise)
                .map(ColumnChange::name)
                .forEach(away::add);
        boolean grown = true;
        while (grown) {
            grown = away.addAll(kept.stream()
                    .filter(column -> !column.isInexpressible() && computesWith(column.before(), away))
                    .map(ColumnChange::name)
                    .toList());
        }
    }

    private static boolean computesWith(Column column, Set<String> others) {
        return column.generated() != null
                && others.stream().anyMatch(SqlText.of(column.generated().expression())::mentions);
    }

    /** The columns that are dropped; some of them are generated and come back with another rule. */
    Set<String> away() {
        return away;
    }

    private boolean isRetyped(String column) {
        return kept.stream().anyMatch(each -> each.name().equals(column) && each.changesType());
    }

    /** Whether a foreign key to this table cannot stay while the table changes. */
    boolean moves(ForeignKey key) {
        Set<String> columns = new HashSet<>(key.targetColumns());
        return columns.stream().anyMatch(column -> away.contains(column) || isRetyped(column))
                || before.constraints().stream().anyMatch(each -> isKeyOf(each, columns) && isDropped(each));
    }

    private static boolean isKeyOf(Constraint constraint, Set<String> columns) {
        return constraint instanceof PrimaryKey primary && columns.equals(new HashSet<>(primary.columns()))
                || constraint instanceof Unique unique && columns.equals(new HashSet<>(unique.columns()));
    }

    private boolean isDropped(Constraint constraint) {
        return !after.constraints().contains(constraint)
                || away.stream().anyMatch(constraint::uses)
                || constraint instanceof ForeignKey key
                        && (key.columns().stream().anyMatch(this::isRetyped)
                                || key.target().equals(before.name()) && moves(key));
    }

    private boolean isDropped(Index index) {
        return !after.indexes().contains(index) || away.stream().anyMatch(index::uses);
    }

    /**
     * What happens to the table: what stands on its columns goes before they change, and comes after them.
     *
     * @param released its foreign keys that are dropped before
     * @param waits which of its foreign keys cannot come yet
     * @param last where what waits is added
     */
    List<Operation> operations(Set<Constraint> released, Predicate<ForeignKey> waits, List<Operation> last) {
        List<Operation> operations = new ArrayList<>();
        rulesGo(released, operations);
        columnsChange(operations);
        List<Constraint> added = after.constraints().stream()
                .filter(constraint -> !before.constraints().contains(constraint)
                        || isDropped(constraint)
                        || released.contains(constraint))
                .toList();
        rulesCome(added, operations);
        for (Constraint constraint : added) {
            if (constraint instanceof ForeignKey key) {
                (waits.test(key) ? last : operations).add(add(key));
            }
        }
        if (!Objects.equals(before.comment(), after.comment())) {
            operations.add(new CommentTable(name(), after.comment()));
        }
        return operations;
    }

    /** A foreign key first: it may point at a key of its own table. */
    private void rulesGo(Set<Constraint> released, List<Operation> operations) {
        before.constraints().stream()
                .filter(constraint -> isDropped(constraint) && !released.contains(constraint))
                .sorted(Comparator.comparing(constraint -> !(constraint instanceof ForeignKey)))
                .forEach(constraint -> operations.add(new DropConstraint(name(), constraint.name())));
        before.indexes().stream()
                .filter(this::isDropped)
                .forEach(index -> operations.add(new DropIndex(name(), index.name(), false)));
    }

    /** New columns come before old ones go, so that their values can be saved; what is computed from them goes first. */
    private void columnsChange(List<Operation> operations) {
        List<Column> gone = before.columns().stream()
                .filter(column -> away.contains(column.name()))
                .toList();
        gone.stream().filter(TableChange::isComputed).map(this::drop).forEach(operations::add);
        added().filter(column -> !isComputed(column) && !column.identity())
                .map(this::add)
                .forEach(operations::add);
        kept.stream()
                .filter(column -> !column.isInexpressible() && !away.contains(column.name()))
                .map(ColumnChange::alteration)
                .filter(change -> !change.isEmpty())
                .forEach(operations::add);
        gone.stream().filter(column -> !isComputed(column)).map(this::drop).forEach(operations::add);
        // Right in front of its key, which comes next: not every database numbers a column without one.
        added().filter(Column::identity).map(this::add).forEach(operations::add);
    }

    /** The primary key, then the columns that are computed from others, then what may stand on all of them. */
    private void rulesCome(List<Constraint> added, List<Operation> operations) {
        added.stream()
                .filter(constraint -> constraint instanceof PrimaryKey)
                .map(this::add)
                .forEach(operations::add);
        added().filter(TableChange::isComputed).map(this::add).forEach(operations::add);
        added.stream()
                .filter(constraint -> !(constraint instanceof PrimaryKey || constraint instanceof ForeignKey))
                .map(this::add)
                .forEach(operations::add);
        after.indexes().stream()
                .filter(index -> !before.indexes().contains(index) || isDropped(index))
                .forEach(index -> operations.add(new CreateIndex(name(), index, false)));
    }

    private Stream<Column> added() {
        return after.columns().stream()
                .filter(column -> before.find(column.name()).isEmpty() || away.contains(column.name()));
    }

    private Operation add(Constraint constraint) {
        return new AddConstraint(name(), constraint);
    }

    private static boolean isComputed(Column column) {
        return column.generated() != null;
    }

    private Operation drop(Column column) {
        return new DropColumn(name(), column.name());
    }

    private Operation add(Column column) {
        return new AddColumn(name(), column, null);
    }

    private Name name() {
        return before.name();
    }

    List<String> inexpressible() {
        List<String> complaints = new ArrayList<>();
        kept.stream()
                .filter(ColumnChange::isInexpressible)
                .map(ColumnChange::complaint)
                .forEach(complaints::add);
        if (!before.options().equals(after.options())) {
            complaints.add("table \"" + name() + "\" cannot change its options from " + before.options() + " to "
                    + after.options() + ": say it in raw SQL");
        }
        return complaints;
    }
}
