package dev.schema;

import dev.schema.operation.AlterColumn;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A change of a column: what is not said stays as it is. */
public final class ColumnChange extends Chain.Verb {

    private AlterColumn change;
    private @Nullable Type<?> type;
    private final SortedMap<Database, String> typeOn = new TreeMap<>();
    private @Nullable String using;

    ColumnChange(Scope scope, @Nullable At at, Name table, String column) {
        super(scope, at, "the change of \"" + table + "." + column + "\"");
        this.change = AlterColumn.of(table, column);
    }

    /** Another type. */
    public ColumnChange type(Type<?> type) {
        once("the type", type);
        this.type = type;
        return this;
    }

    /** The new type in one database's own words; only with {@link #type}. */
    public ColumnChange typeOn(Database database, String sql) {
        once("the type on " + database, sql);
        typeOn.put(database, sql);
        return this;
    }

    /** SQL that makes the new value of the old one, where the database needs help; only with {@link #type}. */
    public ColumnChange using(String sql) {
        once("using", sql);
        using = sql;
        return this;
    }

    /** Refuses NULL from now on. */
    public ColumnChange notNull() {
        return to("nullability", "notNull()", change.withNotNull(true));
    }

    /** Allows NULL from now on. */
    public ColumnChange nullable() {
        return to("nullability", "nullable()", change.withNotNull(false));
    }

    /** Another default; its kind is checked against the column. */
    public ColumnChange defaultValue(Object value) {
        return withDefault(Value.of(value));
    }

    /** Another default, as SQL. */
    public ColumnChange defaultExpr(String sql) {
        return withDefault(Value.expression(sql));
    }

    /** The time of the statement as default. */
    public ColumnChange defaultNow() {
        return withDefault(Value.NOW);
    }

    /** A new random UUID as default. */
    public ColumnChange defaultRandom() {
        return withDefault(Value.RANDOM_UUID);
    }

    /** No default any more. */
    public ColumnChange dropDefault() {
        return to("the default", "none", change.withDefault(null));
    }

    private ColumnChange withDefault(Value value) {
        return to("the default", value, change.withDefault(value));
    }

    /** Another comment. */
    public ColumnChange comment(String text) {
        return to("the comment", "'" + text + "'", change.withComment(text));
    }

    /** No comment any more. */
    public ColumnChange dropComment() {
        return to("the comment", "none", change.withComment(null));
    }

    /** Another collation, in the database's words. */
    public ColumnChange collate(String collation) {
        return to("the collation", collation, change.withCollation(collation));
    }

    /** The database's own collation. */
    public ColumnChange dropCollation() {
        return to("the collation", "none", change.withCollation(null));
    }

    private ColumnChange to(String attribute, Object value, AlterColumn changed) {
        once(attribute, value);
        change = changed;
        return this;
    }

    @Override
    void complete() {
        if (type == null && (using != null || !typeOn.isEmpty())) {
            throw new IllegalArgumentException(subject + ": using(..) and typeOn(..) need type(..)");
        }
        scope.add(type == null ? change : change.withType(type, typeOn, using), at);
    }
}
