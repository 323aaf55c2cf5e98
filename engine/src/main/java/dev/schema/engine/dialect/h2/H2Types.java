package dev.schema.engine.dialect.h2;

import dev.schema.type.Type;

/** The words for each type. */
final class H2Types implements Type.Visitor<String> {
    @Override
    public String smallInt(Type.SmallInt type) {
        return type.unsigned() ? "INTEGER" : "SMALLINT";
    }

    @Override
    public String integer(Type.Int type) {
        return type.unsigned() ? "BIGINT" : "INTEGER";
    }

    @Override
    public String bigInt(Type.BigInt type) {
        return "BIGINT";
    }

    @Override
    public String decimal(Type.Decimal type) {
        return "NUMERIC(" + type.precision() + ", " + type.scale() + ")";
    }

    @Override
    public String real(Type.Real type) {
        return "REAL";
    }

    @Override
    public String doublePrecision(Type.DoublePrecision type) {
        return "DOUBLE PRECISION";
    }

    @Override
    public String bool(Type.Bool type) {
        return "BOOLEAN";
    }

    @Override
    public String fixedChar(Type.FixedChar type) {
        return "CHARACTER(" + type.length() + ")";
    }

    @Override
    public String varchar(Type.Varchar type) {
        return "CHARACTER VARYING(" + type.length() + ")";
    }

    @Override
    public String text(Type.Text type) {
        return "CHARACTER LARGE OBJECT";
    }

    @Override
    public String bytes(Type.Bytes type) {
        return type.max() == 0 ? "BINARY LARGE OBJECT" : "BINARY VARYING(" + type.max() + ")";
    }

    @Override
    public String date(Type.Date type) {
        return "DATE";
    }

    /** H2 keeps no fraction of a second otherwise. */
    @Override
    public String time(Type.Time type) {
        return "TIME(6)";
    }

    @Override
    public String timestamp(Type.Timestamp type) {
        return "TIMESTAMP(6)";
    }

    @Override
    public String timestampTz(Type.TimestampTz type) {
        return "TIMESTAMP(6) WITH TIME ZONE";
    }

    @Override
    public String uuid(Type.Uuid type) {
        return "UUID";
    }

    @Override
    public String json(Type.Json type) {
        return "JSON";
    }

    @Override
    public String arrayOf(Type.ArrayOf<?> type) {
        throw new IllegalStateException("has an element: " + type);
    }

    @Override
    public String enumeration(Type.Enumeration type) {
        throw new IllegalStateException("has values: " + type);
    }

    @Override
    public String sqlType(Type.SqlType type) {
        return type.sql();
    }
}
