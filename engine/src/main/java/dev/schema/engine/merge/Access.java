package dev.schema.engine.merge;

import dev.schema.type.Name;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * One thing that a statement does with a table.
 *
 * @param kind what it does
 * @param table the table or view
 * @param columns which columns: read, set, or given values by an insert; not those that it leaves out
 * @param all whether it is all columns, whatever they are
 * @param rows which rows
 * @param implied whether it does so by a rule of the schema, and its text does not say it
 */
record Access(Kind kind, Name table, Set<String> columns, boolean all, KnownRows rows, boolean implied) {

    /** What is done with rows. */
    enum Kind {
        READ,
        /** Looks whether a key is free. Rows that go do not matter: the branch must run without the other, too. */
        PROBE,
        UPDATE,
        INSERT,
        DELETE,
        /** Anything: what it does with rows is not known. */
        ANY
    }

    /** Copies the columns. */
    Access {
        columns = Collections.unmodifiableSet(new TreeSet<>(columns));
    }

    /** With some columns. */
    static Access of(Kind kind, Name table, Collection<String> columns, KnownRows rows) {
        return new Access(kind, table, new TreeSet<>(columns), false, rows, false);
    }

    /** With all columns. */
    static Access whole(Kind kind, Name table, KnownRows rows) {
        return new Access(kind, table, Set.of(), true, rows, false);
    }

    /** The same by a rule of the schema. */
    Access byRule() {
        return new Access(kind, table, columns, all, rows, true);
    }

    boolean writes() {
        return kind != Kind.READ && kind != Kind.PROBE;
    }

    /** Whether rows come or go. */
    boolean changesWhichRows() {
        return kind == Kind.INSERT || kind == Kind.DELETE || kind == Kind.ANY;
    }

    /** Whether values of the column are read, set or given. */
    boolean concerns(String column) {
        return all || kind == Kind.ANY || columns.contains(column);
    }

    /** Whether rows come that get the column's default. */
    boolean leavesOut(String column) {
        return kind == Kind.ANY || (kind == Kind.INSERT && !all && !columns.contains(column));
    }

    /** Whether a value may be put into the column, by name or by default. */
    boolean mayPutInto(String column) {
        return kind == Kind.INSERT || (writes() && kind != Kind.DELETE && concerns(column));
    }

    /** Whether the two depend on their order. */
    boolean meets(Access other) {
        if (!table.equals(other.table) || !(writes() || other.writes()) || rows.areApartFrom(other.rows)) {
            return false;
        }
        if ((kind == Kind.PROBE && other.kind == Kind.DELETE) || (kind == Kind.DELETE && other.kind == Kind.PROBE)) {
            return false;
        }
        return changesWhichRows()
                || other.changesWhichRows()
                || columns.stream().anyMatch(other::concerns)
                || (all && (other.all || !other.columns.isEmpty()));
    }

    /** What it does, for people: {@code writes orders.total}. */
    String describe() {
        String verb = writes() ? "writes " : "reads ";
        return verb
                + (changesWhichRows() || columns.isEmpty()
                        ? "rows of " + table
                        : table + "." + columns.iterator().next());
    }
}
