package dev.schema.engine.dialect.sqlite;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Index;
import dev.schema.engine.dialect.StandardRenderer;
import dev.schema.engine.dialect.Step;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.AddEnumValue;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.CommentTable;
import dev.schema.operation.CreateEnum;
import dev.schema.operation.CreateSchema;
import dev.schema.operation.CreateSequence;
import dev.schema.operation.DropConstraint;
import dev.schema.operation.DropEnum;
import dev.schema.operation.DropEnumValue;
import dev.schema.operation.DropSchema;
import dev.schema.operation.DropSequence;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameConstraint;
import dev.schema.operation.RenameIndex;
import dev.schema.operation.ReplaceView;
import java.util.List;

/** What SQLite does in place. What {@link Rebuild} is needed for never gets here. */
final class SqliteRenderer extends StandardRenderer {

    SqliteRenderer(SqliteDialect dialect, Leaf leaf, int index, Catalog before) {
        super(dialect, leaf, index, before);
    }

    private List<Step> nothing() {
        return List.of();
    }

    private List<Step> rebuilt(Operation op) {
        throw new IllegalStateException("needs a rebuild: " + op.describe());
    }

    /** SQLite has no comments; the catalog keeps them for the other databases. */
    @Override
    public List<Step> commentTable(CommentTable op) {
        return nothing();
    }

    /** A comment alone: {@link Rebuild} does all else. */
    @Override
    public List<Step> alterColumn(AlterColumn op) {
        return nothing();
    }

    @Override
    public List<Step> addConstraint(AddConstraint op) {
        return rebuilt(op);
    }

    @Override
    public List<Step> dropConstraint(DropConstraint op) {
        return rebuilt(op);
    }

    @Override
    public List<Step> renameConstraint(RenameConstraint op) {
        return rebuilt(op);
    }

    /** SQLite cannot rename an index; it builds it again. */
    @Override
    public List<Step> renameIndex(RenameIndex op) {
        Index renamed = Rebuild.known(before, op.table()).index(op.from()).withName(op.to());
        return statement(
                "DROP INDEX " + dialect.identifier(op.table().withLocal(op.from())),
                dialect.createIndex(op.table(), renamed));
    }

    @Override
    public List<Step> replaceView(ReplaceView op) {
        return statement("DROP VIEW " + dialect.identifier(op.view().name()), dialect.createView(op.view()));
    }

    @Override
    public List<Step> createSequence(CreateSequence op) {
        throw new Unsupported("sqlite has no sequences; number rows with identity(), or leave \""
                + op.sequence().name() + "\" out there with on(..).otherwise(..)");
    }

    @Override
    public List<Step> dropSequence(DropSequence op) {
        throw new Unsupported(
                "sqlite has no sequences; leave \"" + op.sequence() + "\" out there with on(..).otherwise(..)");
    }

    /** An enum is a check on each of its columns. */
    @Override
    public List<Step> createEnum(CreateEnum op) {
        return nothing();
    }

    /** No table has a column of it, else {@link Rebuild} would be asked. */
    @Override
    public List<Step> addEnumValue(AddEnumValue op) {
        return nothing();
    }

    @Override
    public List<Step> dropEnumValue(DropEnumValue op) {
        return nothing();
    }

    @Override
    public List<Step> dropEnum(DropEnum op) {
        return nothing();
    }

    @Override
    public List<Step> createSchema(CreateSchema op) {
        throw new Unsupported("sqlite has no schemas; leave \"" + op.name() + "\" out there with on(..).otherwise(..)");
    }

    @Override
    public List<Step> dropSchema(DropSchema op) {
        throw new Unsupported("sqlite has no schemas; leave \"" + op.name() + "\" out there with on(..).otherwise(..)");
    }
}
