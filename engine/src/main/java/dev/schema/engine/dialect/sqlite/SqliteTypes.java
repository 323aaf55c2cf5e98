package dev.schema.engine.dialect.sqlite;

import dev.schema.catalog.Column;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.type.Type;

/**
 * The words for each type. They are ours where SQLite derives the right affinity from them (its manual, "Datatypes In
 * SQLite", 3.1); never UUID, JSON or STRING, whose affinity is numeric and turned '007' into 7.
 */
final class SqliteTypes implements Type.Visitor<String> {

    private final Column column;

    SqliteTypes(Column column) {
        this.column = column;
    }

    @Override
    public String smallInt(Type.SmallInt type) {
        return "SMALLINT";
    }

    @Override
    public String integer(Type.Int type) {
        return "INTEGER";
    }

    @Override
    public String bigInt(Type.BigInt type) {
        return "BIGINT";
    }

    @Override
    public String decimal(Type.Decimal type) {
        return "DECIMAL(" + type.precision() + ", " + type.scale() + ")";
    }

    @Override
    public String real(Type.Real type) {
        return "REAL";
    }

    @Override
    public String doublePrecision(Type.DoublePrecision type) {
        return "DOUBLE";
    }

    @Override
    public String bool(Type.Bool type) {
        return "BOOLEAN";
    }

    @Override
    public String fixedChar(Type.FixedChar type) {
        return "CHAR(" + type.length() + ")";
    }

    @Override
    public String varchar(Type.Varchar type) {
        return "VARCHAR(" + type.length() + ")";
    }

    @Override
    public String text(Type.Text type) {
        return "TEXT";
    }

    @Override
    public String bytes(Type.Bytes type) {
        return "BLOB";
    }

    @Override
    public String date(Type.Date type) {
        return "DATE";
    }

    @Override
    public String time(Type.Time type) {
        return "TIME";
    }

    @Override
    public String timestamp(Type.Timestamp type) {
        return "TIMESTAMP";
    }

    @Override
    public String timestampTz(Type.TimestampTz type) {
        return "TIMESTAMP";
    }

    @Override
    public String uuid(Type.Uuid type) {
        return "CHAR(36)";
    }

    @Override
    public String json(Type.Json type) {
        return "TEXT";
    }

    @Override
    public String arrayOf(Type.ArrayOf<?> type) {
        throw new Unsupported(
                "sqlite has no array type for \"" + column.name() + "\"; use json(..), or .typeOn(SQLITE, \"...\")");
    }

    @Override
    public String enumeration(Type.Enumeration type) {
        return "VARCHAR(255)";
    }

    @Override
    public String sqlType(Type.SqlType type) {
        return type.sql();
    }
}
