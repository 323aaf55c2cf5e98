package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.type.Database;
import dev.schema.type.Name;
import java.util.List;
import java.util.stream.Stream;

/**
 * One change to a schema: plain data, no SQL of a dialect, no connection. Two equal operations are the same change;
 * where they were written down is kept beside them, never in them.
 */
public sealed interface Operation
        permits TableOperation,
                CreateTable,
                DropTable,
                RenameTable,
                CreateView,
                ReplaceView,
                DropView,
                CreateSequence,
                DropSequence,
                CreateEnum,
                AddEnumValue,
                DropEnumValue,
                DropEnum,
                CreateSchema,
                DropSchema,
                InsertRows,
                DeleteRows,
                Backfill,
                ExecuteSql,
                RunData,
                OnDatabase,
                Assume,
                Autocommit {

    /**
     * What the catalog becomes.
     *
     * @throws dev.schema.catalog.CatalogConflict if the change does not fit; then nothing has happened
     */
    Catalog applyTo(Catalog before);

    /**
     * What leads back to {@code before}.
     *
     * @param before the catalog that this operation is, or was, applied to
     * @throws dev.schema.catalog.CatalogConflict if it does not fit there
     */
    Undo undo(Catalog before);

    /** The tables, views, sequences and enums that it changes, not their rows; a renamed one by both names. */
    List<Name> objects();

    /** Calls the visitor's method for this operation. */
    <R> R accept(Visitor<R> visitor);

    /** The change in a few words, for plans and reports: {@code add column orders.total}. */
    String describe();

    /** The operations that a database of this kind executes for this one, in order: itself, unless it is a group. */
    default List<Leaf> leaves(Database database) {
        return List.of(new Leaf(this, false, false));
    }

    /** The objects of several. */
    static List<Name> objects(Stream<Operation> operations) {
        return operations
                .flatMap(operation -> operation.objects().stream())
                .distinct()
                .toList();
    }

    /** One method for each operation: a new operation stops the compiler wherever somebody still has to think. */
    interface Visitor<R> {
        R createTable(CreateTable op);

        R dropTable(DropTable op);

        R renameTable(RenameTable op);

        R commentTable(CommentTable op);

        R addColumn(AddColumn op);

        R dropColumn(DropColumn op);

        R renameColumn(RenameColumn op);

        R alterColumn(AlterColumn op);

        R addConstraint(AddConstraint op);

        R dropConstraint(DropConstraint op);

        R renameConstraint(RenameConstraint op);

        R createIndex(CreateIndex op);

        R dropIndex(DropIndex op);

        R renameIndex(RenameIndex op);

        R createView(CreateView op);

        R replaceView(ReplaceView op);

        R dropView(DropView op);

        R createSequence(CreateSequence op);

        R dropSequence(DropSequence op);

        R createEnum(CreateEnum op);

        R addEnumValue(AddEnumValue op);

        R dropEnumValue(DropEnumValue op);

        R dropEnum(DropEnum op);

        R createSchema(CreateSchema op);

        R dropSchema(DropSchema op);

        R insertRows(InsertRows op);

        R deleteRows(DeleteRows op);

        R backfill(Backfill op);

        R executeSql(ExecuteSql op);

        R runData(RunData op);

        R onDatabase(OnDatabase op);

        R assume(Assume op);

        R autocommit(Autocommit op);
    }
}
