package dev.schema;

import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Generated;
import dev.schema.catalog.SqlText;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a column behind its type. Each attribute is set at most once.
 *
 * @param <T> the Java type of its values
 * @param <S> the builder itself
 */
public abstract class ColumnDef<T, S extends ColumnDef<T, S>> extends Chain {

    /** Where and how a column begins. */
    record Start(Scope scope, @Nullable At at, Name table, String column) {
        String subject() {
            return "\"" + table + "." + column + "\"";
        }
    }

    private final Name table;
    private final List<Rule> rules = new ArrayList<>();
    private Column column;
    private boolean nullable;
    private boolean primaryKey;
    private @Nullable At primaryKeyAt;
    private @Nullable String backfill;
    private @Nullable ForeignKeyDef reference;

    /** A constraint that the column brings along, with the place of its call; nameless until the end. */
    private record Rule(String prefix, @Nullable String name, @Nullable String check, @Nullable At at) {}

    ColumnDef(Start start, Type<?> type) {
        super(start.scope(), start.at(), start.subject());
        this.table = start.table();
        this.column = Column.of(start.column(), type);
    }

    @SuppressWarnings("unchecked")
    final S self() {
        return (S) this;
    }

    final S to(String attribute, Object value, Column changed) {
        once(attribute, value);
        column = changed;
        return self();
    }

    final Column current() {
        return column;
    }

    /** Refuses NULL. */
    public final S notNull() {
        return to("nullability", "notNull()", column.withNotNull(true));
    }

    /** Says aloud that NULL is allowed, as it is when nothing is said. */
    public final S nullable() {
        nullable = true;
        return to("nullability", "nullable()", column);
    }

    /** Makes it the primary key, alone. */
    public final S primaryKey() {
        once("primaryKey()", "said");
        primaryKey = true;
        primaryKeyAt = At.here();
        return self();
    }

    /** No two rows share a value. */
    public final S unique() {
        once("unique()", "said");
        rules.add(new Rule("uq", null, null, At.here()));
        return self();
    }

    /** What an insert that leaves the column out gets. */
    public final S defaultValue(T value) {
        Value literal = Value.of(value);
        return to("the default", literal, column.withDefault(literal));
    }

    /**
     * The same for a literal that Java's type of the column cannot hold, as of a column whose type has changed since;
     * its kind is checked against the column when it is recorded.
     */
    public final S defaultLiteral(Object value) {
        Value literal = Value.of(value);
        return to("the default", literal, column.withDefault(literal));
    }

    /** What an insert that leaves the column out gets, as SQL. */
    public final S defaultExpr(String sql) {
        Value expression = Value.expression(sql);
        return to("the default", expression, column.withDefault(expression));
    }

    /** A check named after the column; a second one needs {@link #check(String, String)}. */
    public final S check(String sql) {
        once("the check without a name", sql);
        rules.add(new Rule("ck", null, sql, At.here()));
        return self();
    }

    /** A check. */
    public final S check(String name, String sql) {
        requireOpen();
        rules.add(new Rule("ck", name, sql, At.here()));
        return self();
    }

    /** Computed from other columns of the row and kept. */
    public final S storedAs(String sql) {
        return to("the rule", sql, column.withGenerated(new Generated(sql, true)));
    }

    /** Computed from other columns of the row whenever it is read. */
    public final S virtualAs(String sql) {
        return to("the rule", sql, column.withGenerated(new Generated(sql, false)));
    }

    /** A comment for people. */
    public final S comment(String text) {
        return to("the comment", "'" + text + "'", column.withComment(text));
    }

    /** The type in one database's own words. */
    public final S typeOn(Database database, String sql) {
        return to("the type on " + database, sql, column.withTypeOn(database, sql));
    }

    /**
     * In {@code addColumn} only: SQL for the value in the rows that are there, set by one UPDATE in the transaction of
     * the revision.
     */
    public final S backfill(String sql) {
        once("the backfill", sql);
        backfill = sql;
        return self();
    }

    /** Its values are those of a key elsewhere. Comes last: only options of the foreign key follow. */
    public final ForeignKeyDef references(String table, String column) {
        once("references(..)", table + "(" + column + ")");
        reference = new ForeignKeyDef(
                scope, At.here(), this.table, List.of(this.column.name()), Name.of(table), List.of(column));
        return reference;
    }

    final void oneOfValues(String... values) {
        String list = Arrays.stream(values)
                .map(value -> "'" + value.replace("'", "''") + "'")
                .collect(Collectors.joining(", "));
        String sql = SqlText.written(column.name()) + " in (" + list + ")";
        once("the check without a name", sql);
        rules.add(new Rule("ck", null, sql, at));
    }

    @Nullable String backfill() {
        return backfill;
    }

    /** The column, which a key makes not null. */
    final Column build(boolean inKey) {
        boolean key = inKey || primaryKey;
        if (nullable && (key || column.identity())) {
            throw scope.session.mistake(
                    at,
                    subject + " is " + (key ? "part of the primary key" : "numbered by identity()")
                            + ": it cannot be nullable()",
                    null);
        }
        Column built = key ? column.withNotNull(true) : column;
        scope.session.place(built, at);
        return built;
    }

    /** The constraints, in the order in which they can be added one by one. */
    final List<Constraint> constraints() {
        List<Constraint> built = new ArrayList<>();
        List<String> self = List.of(column.name());
        if (primaryKey) {
            String name = scope.generated(table, "pk", List.of(), primaryKeyAt);
            built.add(placed(new Constraint.PrimaryKey(name, self), primaryKeyAt));
        }
        for (Rule rule : rules) {
            String name = rule.name() != null ? rule.name() : scope.generated(table, rule.prefix(), self, rule.at());
            Constraint constraint =
                    rule.check() == null ? new Constraint.Unique(name, self) : new Constraint.Check(name, rule.check());
            built.add(placed(constraint, rule.at()));
        }
        if (reference != null) {
            built.add(reference.build());
        }
        return built;
    }

    private Constraint placed(Constraint constraint, @Nullable At where) {
        scope.session.place(constraint, where);
        return constraint;
    }

    @Override
    void close() {
        super.close();
        if (reference != null) {
            reference.close();
        }
    }

    /** A column of any type. */
    public static final class Of<T> extends ColumnDef<T, Of<T>> {
        Of(Start start, Type<T> type) {
            super(start, type);
        }

        Of<T> oneOf(String... values) {
            oneOfValues(values);
            return this;
        }
    }

    /** A column of whole numbers. */
    public static final class OfInteger<T> extends ColumnDef<T, OfInteger<T>> {

        private final Type<T> unsigned;

        OfInteger(Start start, Type<T> type, Type<T> unsigned) {
            super(start, type);
            this.unsigned = unsigned;
        }

        /** The database numbers new rows itself; not null. */
        public OfInteger<T> identity() {
            return to("identity()", "said", current().withIdentity());
        }

        /** Without a sign, where the database knows that. */
        public OfInteger<T> unsigned() {
            return to(
                    "unsigned()", "said", current().withType(unsigned, current().typeOn()));
        }
    }

    /** A column of characters. */
    public static final class OfText extends ColumnDef<String, OfText> {
        OfText(Start start, Type<String> type) {
            super(start, type);
        }

        /** The collation, in the database's words. */
        public OfText collate(String collation) {
            return to("the collation", collation, current().withCollation(collation));
        }
    }

    /** A column of days or moments. */
    public static final class OfInstant<T> extends ColumnDef<T, OfInstant<T>> {
        OfInstant(Start start, Type<T> type) {
            super(start, type);
        }

        /** An insert that leaves it out gets the time of the statement. */
        public OfInstant<T> defaultNow() {
            return to("the default", Value.NOW, current().withDefault(Value.NOW));
        }
    }

    /** A column of UUIDs. */
    public static final class OfUuid extends ColumnDef<UUID, OfUuid> {
        OfUuid(Start start) {
            super(start, new Type.Uuid());
        }

        /** An insert that leaves it out gets a new random UUID. */
        public OfUuid defaultRandom() {
            return to("the default", Value.RANDOM_UUID, current().withDefault(Value.RANDOM_UUID));
        }
    }
}
