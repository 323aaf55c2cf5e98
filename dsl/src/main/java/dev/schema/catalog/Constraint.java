package dev.schema.catalog;

import dev.schema.type.Database;
import dev.schema.type.Name;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.function.UnaryOperator;

/** A named rule of a table. Every constraint has a name, made from its content where the author gave none. */
public sealed interface Constraint {

    /** The name, unique within the table. */
    String name();

    /** The same rule under another name. */
    Constraint withName(String other);

    /** Whether the rule reads the column of its own table. */
    boolean uses(String column);

    /** The same rule after a column of its own table got another name. */
    Constraint renamed(String from, String to);

    /** For messages: {@code foreign key "fk_orders_customer_id"}. */
    String describe();

    /** The key that identifies a row; its columns are not null. */
    record PrimaryKey(String name, List<String> columns) implements Constraint {
        /** Copies the columns. */
        public PrimaryKey {
            Name.checked(name);
            columns = List.copyOf(columns);
        }

        @Override
        public PrimaryKey withName(String other) {
            return new PrimaryKey(other, columns);
        }

        @Override
        public boolean uses(String column) {
            return columns.contains(column);
        }

        @Override
        public PrimaryKey renamed(String from, String to) {
            return new PrimaryKey(name, replaced(columns, from, to));
        }

        @Override
        public String describe() {
            return "primary key \"" + name + "\"";
        }
    }

    /** Columns whose values no two rows share. */
    record Unique(String name, List<String> columns) implements Constraint {
        /** Copies the columns. */
        public Unique {
            Name.checked(name);
            columns = List.copyOf(columns);
        }

        @Override
        public Unique withName(String other) {
            return new Unique(other, columns);
        }

        @Override
        public boolean uses(String column) {
            return columns.contains(column);
        }

        @Override
        public Unique renamed(String from, String to) {
            return new Unique(name, replaced(columns, from, to));
        }

        @Override
        public String describe() {
            return "unique constraint \"" + name + "\"";
        }
    }

    /** SQL over the columns of one row that must not be false. */
    record Check(String name, String expression) implements Constraint {
        /** Checks the name. */
        public Check {
            Name.checked(name);
        }

        @Override
        public Check withName(String other) {
            return new Check(other, expression);
        }

        @Override
        public boolean uses(String column) {
            return SqlText.of(expression).mentions(column);
        }

        @Override
        public Check renamed(String from, String to) {
            return new Check(name, SqlText.of(expression).renamed(from, to));
        }

        @Override
        public String describe() {
            return "check \"" + name + "\"";
        }
    }

    /** Columns whose values must be those of a key elsewhere. */
    record ForeignKey(
            String name,
            List<String> columns,
            Name target,
            List<String> targetColumns,
            Action onDelete,
            Action onUpdate,
            boolean deferrable,
            boolean initiallyDeferred)
            implements Constraint {

        /** Copies the columns, and checks that both sides have equally many. */
        public ForeignKey {
            Name.checked(name);
            columns = List.copyOf(columns);
            targetColumns = List.copyOf(targetColumns);
        }

        @Override
        public ForeignKey withName(String other) {
            return new ForeignKey(
                    other, columns, target, targetColumns, onDelete, onUpdate, deferrable, initiallyDeferred);
        }

        @Override
        public boolean uses(String column) {
            return columns.contains(column);
        }

        @Override
        public ForeignKey renamed(String from, String to) {
            return new ForeignKey(
                    name,
                    replaced(columns, from, to),
                    target,
                    targetColumns,
                    onDelete,
                    onUpdate,
                    deferrable,
                    initiallyDeferred);
        }

        /** The same key after its target table got another name. */
        public ForeignKey withTarget(Name other) {
            return new ForeignKey(
                    name, columns, other, targetColumns, onDelete, onUpdate, deferrable, initiallyDeferred);
        }

        /** The same key after a column of its target got another name. */
        public ForeignKey targetRenamed(String from, String to) {
            return new ForeignKey(
                    name,
                    columns,
                    target,
                    replaced(targetColumns, from, to),
                    onDelete,
                    onUpdate,
                    deferrable,
                    initiallyDeferred);
        }

        @Override
        public String describe() {
            return "foreign key \"" + name + "\"";
        }
    }

    /** A rule in the words of single databases; elsewhere it does not exist. */
    record Custom(String name, String sql, SortedSet<Database> databases) implements Constraint {
        /** Copies the set. */
        public Custom {
            Name.checked(name);
            databases = Immutable.copy(databases);
        }

        @Override
        public Custom withName(String other) {
            return new Custom(other, sql, databases);
        }

        @Override
        public boolean uses(String column) {
            return SqlText.of(sql).mentions(column);
        }

        @Override
        public Custom renamed(String from, String to) {
            return new Custom(name, SqlText.of(sql).renamed(from, to), databases);
        }

        @Override
        public String describe() {
            return "constraint \"" + name + "\"";
        }
    }

    private static List<String> replaced(List<String> columns, String from, String to) {
        UnaryOperator<String> rename = column -> column.equals(from) ? to : column;
        return Collections.unmodifiableList(columns.stream().map(rename).toList());
    }
}
