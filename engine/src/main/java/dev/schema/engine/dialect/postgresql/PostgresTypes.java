package dev.schema.engine.dialect.postgresql;

import dev.schema.engine.dialect.Unsupported;
import dev.schema.type.Type;

/**
 * The words for each type, as the catalog says them ({@code format_type}).
 *
 * <p>There are no numbers without a sign. A column of them becomes one of the next larger type where there is one, so
 * that it holds all that it would hold in a database that knows them; a {@code bigint} stays one, since the Java type
 * of its values, {@code Long}, holds no more.
 */
final class PostgresTypes implements Type.Visitor<String> {

    /** The longest text with a limit: manual, 8.3. */
    private static final int LONGEST = 10_485_760;

    /** The most digits of a declared numeric: manual, 8.1.2. */
    private static final int MOST_DIGITS = 1000;

    private final PostgresDialect dialect;
    private final String column;

    PostgresTypes(PostgresDialect dialect, String column) {
        this.dialect = dialect;
        this.column = column;
    }

    @Override
    public String smallInt(Type.SmallInt type) {
        return type.unsigned() ? "integer" : "smallint";
    }

    @Override
    public String integer(Type.Int type) {
        return type.unsigned() ? "bigint" : "integer";
    }

    @Override
    public String bigInt(Type.BigInt type) {
        return "bigint";
    }

    @Override
    public String decimal(Type.Decimal type) {
        if (type.precision() > MOST_DIGITS) {
            throw new Unsupported("postgresql has no numeric of more than " + MOST_DIGITS + " digits for \"" + column
                    + "\"; use typeOn(POSTGRESQL, \"numeric\"), which has no limit");
        }
        return "numeric(" + type.precision() + "," + type.scale() + ")";
    }

    @Override
    public String real(Type.Real type) {
        return "real";
    }

    @Override
    public String doublePrecision(Type.DoublePrecision type) {
        return "double precision";
    }

    @Override
    public String bool(Type.Bool type) {
        return "boolean";
    }

    @Override
    public String fixedChar(Type.FixedChar type) {
        return "character(" + length(type.length()) + ")";
    }

    @Override
    public String varchar(Type.Varchar type) {
        return "character varying(" + length(type.length()) + ")";
    }

    private int length(int length) {
        if (length > LONGEST) {
            throw new Unsupported("postgresql has no limited text of more than " + LONGEST + " characters for \""
                    + column + "\"; use text(..)");
        }
        return length;
    }

    @Override
    public String text(Type.Text type) {
        return "text";
    }

    @Override
    public String bytes(Type.Bytes type) {
        return "bytea";
    }

    @Override
    public String date(Type.Date type) {
        return "date";
    }

    @Override
    public String time(Type.Time type) {
        return "time without time zone";
    }

    @Override
    public String timestamp(Type.Timestamp type) {
        return "timestamp without time zone";
    }

    @Override
    public String timestampTz(Type.TimestampTz type) {
        return "timestamp with time zone";
    }

    @Override
    public String uuid(Type.Uuid type) {
        return "uuid";
    }

    @Override
    public String json(Type.Json type) {
        return "jsonb";
    }

    @Override
    public String arrayOf(Type.ArrayOf<?> type) {
        // An array of arrays is of the same type as an array: manual, 8.15.1.
        return type.element() instanceof Type.ArrayOf<?>
                ? type.element().accept(this)
                : type.element().accept(this) + "[]";
    }

    @Override
    public String enumeration(Type.Enumeration type) {
        return dialect.identifier(type.of());
    }

    @Override
    public String sqlType(Type.SqlType type) {
        return type.sql();
    }
}
