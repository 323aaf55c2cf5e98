package dev.schema.type;

import org.jspecify.annotations.Nullable;

/**
 * What a column that refuses NULL gets where its values are lost: SQL that every database takes for a value of the type,
 * and that says as little as a value can. Stateless.
 */
public final class Blank implements Type.Visitor<@Nullable String> {

    private static final Blank VISITOR = new Blank();

    private Blank() {}

    /** The SQL, or null for a type of which nobody knows a value. */
    public static @Nullable String of(Type<?> type) {
        return type.accept(VISITOR);
    }

    @Override
    public String smallInt(Type.SmallInt type) {
        return "0";
    }

    @Override
    public String integer(Type.Int type) {
        return "0";
    }

    @Override
    public String bigInt(Type.BigInt type) {
        return "0";
    }

    @Override
    public String decimal(Type.Decimal type) {
        return "0";
    }

    @Override
    public String real(Type.Real type) {
        return "0";
    }

    @Override
    public String doublePrecision(Type.DoublePrecision type) {
        return "0";
    }

    @Override
    public String bool(Type.Bool type) {
        return "false";
    }

    @Override
    public String fixedChar(Type.FixedChar type) {
        return "''";
    }

    @Override
    public String varchar(Type.Varchar type) {
        return "''";
    }

    @Override
    public String text(Type.Text type) {
        return "''";
    }

    @Override
    public @Nullable String bytes(Type.Bytes type) {
        // No spelling of an empty one is understood everywhere.
        return null;
    }

    @Override
    public String date(Type.Date type) {
        return "'1970-01-01'";
    }

    @Override
    public String time(Type.Time type) {
        return "'00:00:00'";
    }

    @Override
    public String timestamp(Type.Timestamp type) {
        return "'1970-01-01 00:00:00'";
    }

    @Override
    public String timestampTz(Type.TimestampTz type) {
        return "'1970-01-01 00:00:00'";
    }

    @Override
    public String uuid(Type.Uuid type) {
        return "'00000000-0000-0000-0000-000000000000'";
    }

    @Override
    public String json(Type.Json type) {
        return "'{}'";
    }

    @Override
    public @Nullable String arrayOf(Type.ArrayOf<?> type) {
        return null;
    }

    @Override
    public @Nullable String enumeration(Type.Enumeration type) {
        return null;
    }

    @Override
    public @Nullable String sqlType(Type.SqlType type) {
        return null;
    }
}
