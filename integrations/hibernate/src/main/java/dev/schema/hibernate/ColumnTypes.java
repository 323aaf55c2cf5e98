package dev.schema.hibernate;

import dev.schema.type.Database;
import dev.schema.type.Type;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;
import org.hibernate.type.BasicPluralType;
import org.hibernate.type.BasicType;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The portable types of columns, by the codes of Hibernate's types; a {@code columnDefinition} is read as SQL. */
final class ColumnTypes {

    private static final int DEFAULT_LENGTH = 255;
    /** From here on a binary float has 64 bits. */
    private static final int LONGEST_REAL = 24;

    private static final Pattern QUOTED = Pattern.compile("'((?:[^']|'')*)'");

    private final Metadata metadata;
    private final Words words;
    private final DatabaseTypes enums;

    ColumnTypes(Metadata metadata, Words words, DatabaseTypes enums) {
        this.metadata = metadata;
        this.words = words;
        this.enums = enums;
    }

    /**
     * A type.
     *
     * @param type the portable one
     * @param here what is to be written on this database instead, or null
     */
    record Typed(Type<?> type, @Nullable String here) {}

    Typed of(Column column) {
        String sql = column.getSqlType(metadata);
        int code = column.getSqlTypeCode(metadata);
        if (enums.isDefined(column)) {
            return new Typed(SqlWords.type(sql), null);
        }
        if (enums.of(column).isPresent()) {
            return new Typed(new Type.Enumeration(enums.of(column).get().name()), null);
        }
        if (column.getValue().getType() instanceof BasicPluralType<?, ?> plural && code != SqlTypes.VARBINARY) {
            Type<?> element = element(plural.getElementType());
            return new Typed(new Type.ArrayOf<>(element), code == SqlTypes.ARRAY ? null : sql);
        }
        if (isUuid(column)) {
            return new Typed(new Type.Uuid(), sql.equalsIgnoreCase("uuid") ? null : sql);
        }
        return scalar(code, sql, column);
    }

    /** The values that a column of an enum of the database's own takes; none for others. */
    List<String> values(Column column) {
        String sql = column.getSqlType(metadata);
        return sql.toLowerCase(Locale.ROOT).startsWith("enum") && !enums.isDefined(column)
                ? QUOTED.matcher(sql).results().map(MatchResult::group).toList()
                : List.of();
    }

    private static boolean isUuid(Column column) {
        return column.getType() instanceof BasicType<?> basic
                && basic.getJavaTypeDescriptor().getJavaTypeClass().equals(UUID.class)
                && basic.getValueConverter() == null;
    }

    private static Type<?> element(BasicType<?> element) {
        return switch (element.getJdbcType().getDdlTypeCode()) {
            case SqlTypes.BOOLEAN, SqlTypes.BIT -> new Type.Bool();
            case SqlTypes.TINYINT, SqlTypes.SMALLINT -> new Type.SmallInt(false);
            case SqlTypes.INTEGER -> new Type.Int(false);
            case SqlTypes.BIGINT -> new Type.BigInt(false);
            case SqlTypes.DOUBLE -> new Type.DoublePrecision();
            case SqlTypes.FLOAT, SqlTypes.REAL ->
                element.getJavaType() == Float.class ? new Type.Real() : new Type.DoublePrecision();
            case SqlTypes.DATE -> new Type.Date();
            case SqlTypes.TIME -> new Type.Time();
            case SqlTypes.TIMESTAMP -> new Type.Timestamp();
            case SqlTypes.TIMESTAMP_UTC, SqlTypes.TIMESTAMP_WITH_TIMEZONE -> new Type.TimestampTz();
            case SqlTypes.UUID -> new Type.Uuid();
            case SqlTypes.NUMERIC, SqlTypes.DECIMAL -> new Type.Decimal(38, 2);
            default -> new Type.Varchar(DEFAULT_LENGTH);
        };
    }

    private Typed scalar(int code, String sql, Column column) {
        var size = column.getColumnSize(metadata.getDatabase().getDialect(), metadata);
        int length = size.getLength() == null
                ? DEFAULT_LENGTH
                : Math.toIntExact(Math.min(size.getLength(), Integer.MAX_VALUE));
        return switch (code) {
            case SqlTypes.BOOLEAN, SqlTypes.BIT -> new Typed(new Type.Bool(), null);
            case SqlTypes.TINYINT, SqlTypes.SMALLINT -> new Typed(new Type.SmallInt(false), null);
            case SqlTypes.INTEGER -> new Typed(new Type.Int(false), null);
            case SqlTypes.BIGINT -> new Typed(new Type.BigInt(false), null);
            case SqlTypes.REAL -> new Typed(new Type.Real(), null);
            case SqlTypes.DOUBLE -> new Typed(new Type.DoublePrecision(), null);
            case SqlTypes.FLOAT ->
                new Typed(
                        size.getPrecision() != null && size.getPrecision() <= LONGEST_REAL
                                ? new Type.Real()
                                : new Type.DoublePrecision(),
                        null);
            case SqlTypes.NUMERIC, SqlTypes.DECIMAL ->
                size.getPrecision() == null
                        ? new Typed(new Type.SqlType(sql), null)
                        : new Typed(
                                new Type.Decimal(size.getPrecision(), size.getScale() == null ? 0 : size.getScale()),
                                null);
            case SqlTypes.CHAR, SqlTypes.NCHAR -> new Typed(new Type.FixedChar(length), null);
            case SqlTypes.VARCHAR, SqlTypes.NVARCHAR ->
                sql.contains("(") ? new Typed(new Type.Varchar(length), null) : varcharWithoutLength(sql, column);
            case SqlTypes.ENUM, SqlTypes.NAMED_ENUM, SqlTypes.ORDINAL_ENUM, SqlTypes.NAMED_ORDINAL_ENUM ->
                new Typed(
                        new Type.Varchar(
                                column.getLength() == null
                                        ? DEFAULT_LENGTH
                                        : column.getLength().intValue()),
                        null);
            case SqlTypes.LONGVARCHAR,
                    SqlTypes.LONGNVARCHAR,
                    SqlTypes.LONG32VARCHAR,
                    SqlTypes.LONG32NVARCHAR,
                    SqlTypes.CLOB,
                    SqlTypes.NCLOB -> new Typed(new Type.Text(), large(sql));
            case SqlTypes.BINARY, SqlTypes.VARBINARY -> new Typed(new Type.Bytes(length), null);
            case SqlTypes.LONGVARBINARY, SqlTypes.LONG32VARBINARY, SqlTypes.BLOB ->
                new Typed(new Type.Bytes(0), large(sql));
            case SqlTypes.DATE -> new Typed(new Type.Date(), null);
            case SqlTypes.TIME -> new Typed(new Type.Time(), null);
            case SqlTypes.TIMESTAMP -> new Typed(new Type.Timestamp(), null);
            case SqlTypes.TIMESTAMP_UTC, SqlTypes.TIMESTAMP_WITH_TIMEZONE -> new Typed(new Type.TimestampTz(), null);
            case SqlTypes.UUID -> new Typed(new Type.Uuid(), null);
            case SqlTypes.JSON, SqlTypes.JSON_ARRAY -> new Typed(new Type.Json(), null);
            default -> new Typed(new Type.SqlType(sql), null);
        };
    }

    /** MySQL and MariaDB have no long varchar; other databases have no limit there. */
    private Typed varcharWithoutLength(String sql, Column column) {
        boolean limited =
                words.database().equals(Database.MARIADB) || words.database().equals(Database.MYSQL);
        Long length = column.getLength();
        return limited && length != null && length < Integer.MAX_VALUE
                ? new Typed(new Type.Varchar(length.intValue()), sql)
                : new Typed(new Type.Text(), null);
    }

    /** Large objects of PostgreSQL are numbers that point to them. */
    private static @Nullable String large(String sql) {
        return sql.equals("oid") ? sql : null;
    }
}
