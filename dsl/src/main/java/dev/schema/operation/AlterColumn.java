package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.Table;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Changes some attributes of a column and leaves the others alone: null means unchanged.
 *
 * @param table its table
 * @param column its name
 * @param type the new type
 * @param typeOn the new type in the words of single databases; only with {@code type}
 * @param using SQL that converts the old value into the new type, where the database needs help
 * @param notNull whether NULL is refused
 * @param defaultValue the new default
 * @param comment the new comment
 * @param collation the new collation
 */
public record AlterColumn(
        Name table,
        String column,
        @Nullable Type<?> type,
        SortedMap<Database, String> typeOn,
        @Nullable String using,
        @Nullable Boolean notNull,
        @Nullable Change<Value> defaultValue,
        @Nullable Change<String> comment,
        @Nullable Change<String> collation)
        implements TableOperation {

    /** Copies the map. */
    public AlterColumn {
        typeOn = Collections.unmodifiableSortedMap(new TreeMap<>(typeOn));
    }

    /** A change of nothing, to begin with. */
    public static AlterColumn of(Name table, String column) {
        return new AlterColumn(table, column, null, new TreeMap<>(), null, null, null, null, null);
    }

    /** The same, and the type changes. */
    public AlterColumn withType(Type<?> other, SortedMap<Database, String> otherOn, @Nullable String conversion) {
        return new AlterColumn(table, column, other, otherOn, conversion, notNull, defaultValue, comment, collation);
    }

    /** The same, and NULL is refused from now on, or no longer. */
    public AlterColumn withNotNull(boolean other) {
        return new AlterColumn(table, column, type, typeOn, using, other, defaultValue, comment, collation);
    }

    /** The same, and the default changes; null for none. */
    public AlterColumn withDefault(@Nullable Value other) {
        return new AlterColumn(table, column, type, typeOn, using, notNull, new Change<>(other), comment, collation);
    }

    /** The same, and the comment changes; null for none. */
    public AlterColumn withComment(@Nullable String other) {
        return new AlterColumn(
                table, column, type, typeOn, using, notNull, defaultValue, new Change<>(other), collation);
    }

    /** The same, and the collation changes; null for the database's own. */
    public AlterColumn withCollation(@Nullable String other) {
        return new AlterColumn(table, column, type, typeOn, using, notNull, defaultValue, comment, new Change<>(other));
    }

    /** Whether it changes anything. */
    public boolean isEmpty() {
        return type == null && notNull == null && defaultValue == null && comment == null && collation == null;
    }

    @Override
    public Table change(Table before, Catalog catalog) {
        Column old = before.column(column);
        if (isEmpty()) {
            throw new CatalogConflict("the change of \"" + table + "." + column + "\" says nothing: add .type(..),"
                    + " .notNull(), .defaultValue(..) or the like");
        }
        boolean inKey =
                before.primaryKey().map(PrimaryKey::columns).orElse(List.of()).contains(column);
        if (inKey && Boolean.FALSE.equals(notNull)) {
            throw new CatalogConflict(
                    "column \"" + table + "." + column + "\" is part of the primary key: it cannot be nullable()");
        }
        if (old.identity() && (defaultValue != null || Boolean.FALSE.equals(notNull))) {
            throw new CatalogConflict("column \"" + table + "." + column
                    + "\" is numbered by identity(): it has no default and is not null");
        }
        return before.mapColumn(column, this::changed);
    }

    /** The column after the change. */
    public Column changed(Column old) {
        Column changed = type == null ? old : old.withType(type, typeOn);
        changed = notNull == null ? changed : changed.withNotNull(notNull);
        changed = defaultValue == null ? changed : changed.withDefault(defaultValue.to());
        changed = comment == null ? changed : changed.withComment(comment.to());
        return collation == null ? changed : changed.withCollation(collation.to());
    }

    @Override
    public Undo undo(Table before) {
        Column old = before.column(column);
        AlterColumn back = of(table, column);
        back = type == null ? back : back.withType(old.type(), old.typeOn(), null);
        back = notNull == null ? back : back.withNotNull(old.notNull());
        back = defaultValue == null ? back : back.withDefault(old.defaultValue());
        back = comment == null ? back : back.withComment(old.comment());
        back = collation == null ? back : back.withCollation(old.collation());
        Undo undo = Undo.of(back);
        return type == null || old.type().holds(type)
                ? undo
                : undo.losing(new Loss(
                        table,
                        column,
                        "what of \"" + table + "." + column + "\" does not fit " + old.type() + " (it is " + type
                                + ")"));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.alterColumn(this);
    }

    @Override
    public String describe() {
        return "alter column " + table + "." + column;
    }
}
