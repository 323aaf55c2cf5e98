package dev.schema;

import dev.schema.type.Database;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@link Schema#alterTable}. Each verb stands for the one of {@link Schema} with the table in front, and
 * records the same operation; neighbours on one table are executed together where that is cheaper.
 */
public final class TableChanges {

    private final Scope scope;
    private final String table;

    TableChanges(Scope scope, String table) {
        this.scope = scope;
        this.table = table;
    }

    /** Adds a column: {@code add().varchar("name", 80)}. */
    public Columns add() {
        return scope.addColumn(table);
    }

    /** Changes what the chain says of a column, and leaves the rest. */
    public ColumnChange alter(String column) {
        return scope.alterColumn(table, column);
    }

    /** Gives a column another name, in keys, indexes and checks too. */
    public void rename(String column, String to) {
        scope.renameColumn(table, column, to);
    }

    /** Drops a column. */
    public Drops drop(String column) {
        return scope.dropColumn(table, column);
    }

    /** Adds a primary key; its columns become not null. */
    public KeyDef addPrimaryKey(String... columns) {
        return scope.addPrimaryKey(table, columns);
    }

    /** Adds a unique constraint. */
    public KeyDef addUnique(String... columns) {
        return scope.addUnique(table, columns);
    }

    /** Adds a check. */
    public void addCheck(String name, String sql) {
        scope.addCheck(table, name, sql);
    }

    /** Adds a foreign key. */
    public ForeignKeyStart addForeignKey(String... columns) {
        return scope.addForeignKey(table, columns);
    }

    /** Adds a constraint in the words of the databases named, at least one; elsewhere it does not exist. */
    public void addConstraint(String name, String sql, Database... databases) {
        scope.addConstraint(table, name, sql, databases);
    }

    /** Drops a constraint of any kind. */
    public void dropConstraint(String name) {
        scope.dropConstraint(table, name);
    }

    /** Gives a constraint another name. */
    public void renameConstraint(String from, String to) {
        scope.renameConstraint(table, from, to);
    }

    /** Creates an index over columns; the chain adds more. */
    public IndexDef addIndex(String... columns) {
        return scope.createIndex(table, columns);
    }

    /** Drops an index. */
    public IndexDrop dropIndex(String name) {
        return scope.dropIndex(table, name);
    }

    /** Gives an index another name. */
    public void renameIndex(String from, String to) {
        scope.renameIndex(table, from, to);
    }

    /** Sets the comment of the table; null for none. */
    public void comment(@Nullable String text) {
        scope.commentOnTable(table, text);
    }
}
