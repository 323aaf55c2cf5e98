package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Constraint.Check;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.CreateEnum;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.CreateSequence;
import dev.schema.operation.CreateTable;
import dev.schema.operation.CreateView;
import dev.schema.operation.DropColumn;
import dev.schema.operation.DropConstraint;
import dev.schema.operation.DropEnum;
import dev.schema.operation.DropIndex;
import dev.schema.operation.DropSequence;
import dev.schema.operation.DropTable;
import dev.schema.operation.DropView;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameColumn;
import dev.schema.operation.RenameConstraint;
import dev.schema.operation.RenameIndex;
import dev.schema.operation.RenameTable;
import org.jspecify.annotations.Nullable;

/** What kind of disagreement two operations are, in the words that people use for it; the same for both orders. */
final class Types {

    private final Operation one;
    private final Operation other;
    private final Catalog base;

    private Types(Operation one, Operation other, Catalog base) {
        this.one = one;
        this.other = other;
        this.base = base;
    }

    /**
     * The type of a disagreement.
     *
     * @param base the catalog that both branches begin with
     */
    static String of(Operation one, Operation other, Catalog base) {
        String found = new Types(one, other, base).type();
        return found == null ? new Types(other, one, base).orElse() : found;
    }

    private String orElse() {
        String found = type();
        return found == null ? "modify/modify" : found;
    }

    private @Nullable String type() {
        if (isKey(one) && isKey(other)) {
            return "pk/pk";
        } else if (one instanceof AlterColumn change && Boolean.FALSE.equals(change.notNull()) && isKey(other)) {
            return "nullability/pk";
        } else if (isDrop(other) && !isDrop(one)) {
            return null;
        } else if (isRename(one) && isRename(other)) {
            return subject(one).equals(subject(other)) ? "rename/rename" : "name-collision";
        } else if (isCreate(one) && isCreate(other)) {
            return created();
        } else if (isRename(one) && isCreate(other)) {
            return taken(one).equals(taken(other)) ? "name-collision" : "rename/modify";
        } else if (isDrop(one)) {
            return dropped();
        } else if (isRename(one)) {
            return "rename/modify";
        } else if (one instanceof AlterColumn mine && other instanceof AlterColumn theirs) {
            return altered(mine, theirs);
        } else if (one instanceof AlterColumn change && change.type() != null && isCreate(other)) {
            return "type/reference";
        }
        return null;
    }

    private String created() {
        boolean parts = one instanceof CreateIndex || one instanceof AddConstraint;
        boolean same = taken(one).equals(taken(other));
        if (same && parts && existed()) {
            return "modify/modify";
        }
        return same && !parts && one.getClass().equals(other.getClass()) ? "add/add" : "name-collision";
    }

    /** Whether the base has a constraint or index of this name: both branches make it anew. */
    private boolean existed() {
        return base.tables().values().stream()
                .anyMatch(table ->
                        table.indexes().stream().anyMatch(index -> taken(one).equalsIgnoreCase(index.name()))
                                || table.constraints().stream()
                                        .anyMatch(constraint -> taken(one).equalsIgnoreCase(constraint.name())));
    }

    private String dropped() {
        if (isRename(other)) {
            return other instanceof RenameTable && !(one instanceof DropTable) ? "rename/modify" : "drop/rename";
        } else if (one instanceof DropTable) {
            boolean refers = other instanceof AddConstraint add
                            && add.constraint() instanceof ForeignKey key
                            && !add.table().equals(((DropTable) one).table())
                    || other instanceof CreateView
                    || other instanceof CreateTable;
            return refers ? "table-drop/reference" : "drop/modify";
        } else if (one instanceof DropColumn column) {
            return droppedColumn(column);
        } else if (one instanceof DropConstraint drop && other instanceof AddConstraint add) {
            boolean same = drop.table().equals(add.table())
                    && drop.name().equals(add.constraint().name());
            return add.constraint() instanceof ForeignKey && !same ? "dangling-fk" : "drop/modify";
        }
        return "drop/modify";
    }

    private String droppedColumn(DropColumn column) {
        if (other instanceof CreateIndex) {
            return "dropped-column-in-index";
        } else if (other instanceof AddConstraint add) {
            if (add.constraint() instanceof Check) {
                return "dropped-column-in-check";
            } else if (add.constraint() instanceof ForeignKey key) {
                return add.table().equals(column.table()) && key.uses(column.column())
                        ? "dropped-column-in-fk"
                        : "dangling-fk";
            }
            return "dropped-column-in-other";
        } else if (other instanceof CreateView || other instanceof AddColumn) {
            return "dropped-column-in-other";
        } else if (other instanceof CreateTable) {
            return "dangling-fk";
        }
        return "drop/modify";
    }

    private static String altered(AlterColumn mine, AlterColumn theirs) {
        if (mine.type() != null && theirs.type() != null) {
            return "type/type";
        } else if (mine.defaultValue() != null && theirs.defaultValue() != null) {
            return "default/default";
        } else if (mine.type() != null && theirs.defaultValue() != null
                || theirs.type() != null && mine.defaultValue() != null) {
            return "type/default";
        }
        return "modify/modify";
    }

    private boolean isKey(Operation operation) {
        return operation instanceof AddConstraint add && add.constraint() instanceof PrimaryKey
                || operation instanceof DropConstraint drop
                        && base.tables().containsKey(drop.table())
                        && base.table(drop.table())
                                .primaryKey()
                                .filter(key -> key.name().equals(drop.name()))
                                .isPresent();
    }

    static boolean isRename(Operation operation) {
        return operation instanceof RenameTable
                || operation instanceof RenameColumn
                || operation instanceof RenameIndex
                || operation instanceof RenameConstraint;
    }

    static boolean isCreate(Operation operation) {
        return operation instanceof CreateTable
                || operation instanceof AddColumn
                || operation instanceof CreateIndex
                || operation instanceof AddConstraint
                || operation instanceof CreateView
                || operation instanceof CreateSequence
                || operation instanceof CreateEnum;
    }

    private static boolean isDrop(Operation operation) {
        return operation instanceof DropTable
                || operation instanceof DropColumn
                || operation instanceof DropIndex
                || operation instanceof DropConstraint
                || operation instanceof DropView
                || operation instanceof DropSequence
                || operation instanceof DropEnum;
    }

    /** What a rename renames. */
    private static String subject(Operation rename) {
        if (rename instanceof RenameColumn column) {
            return column.table() + "." + column.from();
        } else if (rename instanceof RenameIndex index) {
            return index.table() + "." + index.from();
        } else if (rename instanceof RenameConstraint constraint) {
            return constraint.table() + "." + constraint.from();
        }
        return ((RenameTable) rename).from().toString();
    }

    /** The name that an operation takes. */
    private static String taken(Operation operation) {
        if (operation instanceof RenameColumn column) {
            return column.table() + "." + column.to();
        } else if (operation instanceof AddColumn column) {
            return column.table() + "." + column.column().name();
        } else if (operation instanceof RenameIndex index) {
            return index.to();
        } else if (operation instanceof RenameConstraint constraint) {
            return constraint.to();
        } else if (operation instanceof CreateIndex index) {
            return index.index().name();
        } else if (operation instanceof AddConstraint constraint) {
            return constraint.constraint().name();
        } else if (operation instanceof RenameTable table) {
            return table.to().toString();
        } else if (operation instanceof CreateTable table) {
            return table.table().name().toString();
        } else if (operation instanceof CreateView view) {
            return view.view().name().toString();
        }
        return operation.describe();
    }
}
