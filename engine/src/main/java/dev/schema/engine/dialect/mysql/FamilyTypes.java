package dev.schema.engine.dialect.mysql;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.type.Type;
import java.util.stream.Collectors;

/**
 * The words for each type. Moments are {@code datetime}, because {@code timestamp} ends in the year 2038 ("The DATE,
 * DATETIME, and TIMESTAMP Types" of the MySQL manual).
 */
final class FamilyTypes implements Type.Visitor<String> {

    /** What fits into a row of 65535 bytes, four for each character ("Limits on Table Column Count and Row Size"). */
    private static final int LONGEST_VARCHAR = 16_383;

    private static final int LONGEST_CHAR = 255;
    private static final int LONGEST_VARBINARY = 65_532;

    private final MySqlFamily family;
    private final Column column;
    private final Catalog catalog;

    FamilyTypes(MySqlFamily family, Column column, Catalog catalog) {
        this.family = family;
        this.column = column;
        this.catalog = catalog;
    }

    /** Whether values have no limit that a key could rely on. */
    static boolean isUnlimited(Type<?> type) {
        return type instanceof Type.Text
                || type instanceof Type.Json
                || type instanceof Type.Bytes bytes && bytes.max() == 0;
    }

    /** The characters of the longest value, as far as a key is concerned. */
    static int characters(Type<?> type) {
        if (type instanceof Type.Varchar text) {
            return text.length();
        }
        return type instanceof Type.FixedChar text ? text.length() : 0;
    }

    /** The bytes of the longest value of another type, as far as a key is concerned. */
    static int bytes(Type<?> type) {
        return type instanceof Type.Bytes bytes ? bytes.max() : 0;
    }

    private static String whole(String word, boolean unsigned) {
        return unsigned ? word + " unsigned" : word;
    }

    private String limited(String word, int length, int most, String advice) {
        if (length > most) {
            throw new Unsupported(family.database() + " has " + word + " of at most " + most + ": \"" + column.name()
                    + "\" is longer; use " + advice);
        }
        return word + "(" + length + ")";
    }

    @Override
    public String smallInt(Type.SmallInt type) {
        return whole("smallint", type.unsigned());
    }

    @Override
    public String integer(Type.Int type) {
        return whole("int", type.unsigned());
    }

    @Override
    public String bigInt(Type.BigInt type) {
        return whole("bigint", type.unsigned());
    }

    @Override
    public String decimal(Type.Decimal type) {
        return "decimal(" + type.precision() + ", " + type.scale() + ")";
    }

    @Override
    public String real(Type.Real type) {
        return "float";
    }

    @Override
    public String doublePrecision(Type.DoublePrecision type) {
        return "double";
    }

    @Override
    public String bool(Type.Bool type) {
        return "tinyint(1)";
    }

    @Override
    public String fixedChar(Type.FixedChar type) {
        return limited("char", type.length(), LONGEST_CHAR, "varchar(..)");
    }

    @Override
    public String varchar(Type.Varchar type) {
        return limited("varchar", type.length(), LONGEST_VARCHAR, "text(..)");
    }

    @Override
    public String text(Type.Text type) {
        return "longtext";
    }

    @Override
    public String bytes(Type.Bytes type) {
        return type.max() == 0 ? "longblob" : limited("varbinary", type.max(), LONGEST_VARBINARY, "bytes(..)");
    }

    @Override
    public String date(Type.Date type) {
        return "date";
    }

    @Override
    public String time(Type.Time type) {
        return "time(6)";
    }

    @Override
    public String timestamp(Type.Timestamp type) {
        return "datetime(6)";
    }

    @Override
    public String timestampTz(Type.TimestampTz type) {
        return "datetime(6)";
    }

    @Override
    public String uuid(Type.Uuid type) {
        throw new IllegalStateException("the two have different words for it");
    }

    @Override
    public String json(Type.Json type) {
        return "json";
    }

    @Override
    public String arrayOf(Type.ArrayOf<?> type) {
        throw new Unsupported(family.database() + " has no array type for \"" + column.name() + "\"; use json(..), or"
                + " .typeOn(" + family.database().name().toUpperCase(java.util.Locale.ROOT) + ", \"...\")");
    }

    @Override
    public String enumeration(Type.Enumeration type) {
        return catalog.enumType(type.of()).values().stream()
                .map(family::text)
                .collect(Collectors.joining(", ", "enum(", ")"));
    }

    @Override
    public String sqlType(Type.SqlType type) {
        return type.sql();
    }
}
