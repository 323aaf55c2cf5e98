package dev.schema.engine.dialect.sqlite;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Index;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.SqlText.Token;
import dev.schema.engine.dialect.StandardRenderer;
import dev.schema.engine.dialect.Step;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.AddEnumValue;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.CommentTable;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.CreateSchema;
import dev.schema.operation.CreateSequence;
import dev.schema.operation.DropConstraint;
import dev.schema.operation.DropEnumValue;
import dev.schema.operation.DropIndex;
import dev.schema.operation.DropSchema;
import dev.schema.operation.DropSequence;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameConstraint;
import dev.schema.operation.RenameIndex;
import dev.schema.type.Database;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What SQLite does in place. What {@link Rebuild} is needed for never gets here. */
final class SqliteRenderer extends StandardRenderer {

    /** The pragmas that a run sets, or that would undo what it stands on. */
    private static final Set<String> SESSION =
            Set.of("foreign_keys", "legacy_alter_table", "writable_schema", "query_only", "locking_mode");

    SqliteRenderer(SqliteDialect dialect, Leaf leaf, int index, Catalog before) {
        super(dialect, leaf, index, before);
    }

    private List<Step> nothing() {
        return List.of();
    }

    private List<Step> rebuilt(Operation op) {
        throw new IllegalStateException("needs a rebuild: " + op.describe());
    }

    /** What a statement must not do here: change the connection that later revisions work on, or wait for parameters. */
    @Override
    public List<Step> executeSql(ExecuteSql op) {
        List<Token> words = SqlText.of(op.sql().in(Database.SQLITE)).words();
        Token first = words.get(0);
        if (first.is("attach") || first.is("detach")) {
            throw new Unsupported("sql(..) must not " + first.text() + " a database: what later revisions see would"
                    + " depend on which of them run together; open it on a connection of its own in data(..)");
        }
        if (first.is("pragma")
                && words.stream().anyMatch(word -> SESSION.contains(word.text().toLowerCase(Locale.ROOT)))) {
            throw new Unsupported("sql(..) must not set "
                    + words.get(words.size() > 1 ? 1 : 0).text()
                    + " here: the run relies on it and sets it itself; take the statement out");
        }
        if (words.stream().anyMatch(word -> word.is("?") || word.is(":") || word.is("@"))) {
            throw new Unsupported(
                    "sql(..) has a parameter, and nobody gives it a value: write the literal, or use" + " data(..)");
        }
        return super.executeSql(op);
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
        return List.of(
                define(
                        "DROP INDEX " + sql(op.table().withLocal(op.from())),
                        new DropIndex(op.table(), op.from(), false)),
                define(dialect.createIndex(op.table(), renamed), new CreateIndex(op.table(), renamed, false)));
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
    public List<Step> createSchema(CreateSchema op) {
        throw new Unsupported("sqlite has no schemas; leave \"" + op.name() + "\" out there with on(..).otherwise(..)");
    }

    @Override
    public List<Step> dropSchema(DropSchema op) {
        throw new Unsupported("sqlite has no schemas; leave \"" + op.name() + "\" out there with on(..).otherwise(..)");
    }
}
