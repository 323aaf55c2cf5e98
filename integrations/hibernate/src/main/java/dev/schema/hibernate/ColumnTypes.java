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
        if (enums.isDefined(column)) {
            return new Typed(SqlWords.type(sql), null);
        }
        Type<?> type = portable(column, sql);
        return new Typed(type, isMeant(type, sql, column) ? null : sql);
    }

    private Type<?> portable(Column column, String sql) {
        int code = column.getSqlTypeCode(metadata);
        var named = enums.of(column);
        if (named.isPresent()) {
            return new Type.Enumeration(named.get().name());
        } else if (column.getType() instanceof BasicPluralType<?, ?> plural && code != SqlTypes.VARBINARY) {
            return new Type.ArrayOf<>(element(plural.getElementType()));
        }
        return isUuid(code, column) ? new Type.Uuid() : scalar(code, sql, column);
    }

    /** Whether what the database's dialect writes for the portable type is what Hibernate expects there. */
    private boolean isMeant(Type<?> type, String sql, Column column) {
        Database database = words.database();
        if (type instanceof Type.Uuid) {
            return knowsUuids();
        } else if (type instanceof Type.Decimal) {
            // The driver takes a "decimal" for a binary float.
            return !database.equals(Database.SQLITE);
        } else if (type instanceof Type.ArrayOf<?>) {
            return column.getSqlTypeCode(metadata) == SqlTypes.ARRAY;
        } else if (type instanceof Type.Varchar) {
            return sql.contains("(");
        } else if (isOfMySql() && type instanceof Type.Text) {
            return sql.equals("longtext");
        } else if (isOfMySql() && type.equals(new Type.Bytes(0))) {
            return sql.equals("longblob");
        }
        // A large object of PostgreSQL is a number that points to it; on SQLite it is a word that only the driver
        // knows.
        return !sql.equals("oid") && !(database.equals(Database.SQLITE) && sql.equals("clob"));
    }

    /** The values that a column of an enum of the database's own takes; none for others. */
    List<String> values(Column column) {
        String sql = column.getSqlType(metadata);
        return sql.toLowerCase(Locale.ROOT).startsWith("enum") && !enums.isDefined(column)
                ? QUOTED.matcher(sql).results().map(MatchResult::group).toList()
                : List.of();
    }

    /** One that an annotation stores as text is a text, and one that it stores as bytes although there is a type, too. */
    private boolean isUuid(int code, Column column) {
        return (code == SqlTypes.UUID || code == SqlTypes.BINARY && !knowsUuids())
                && column.getType() instanceof BasicType<?> basic
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

    private Type<?> scalar(int code, String sql, Column column) {
        var size = column.getColumnSize(metadata.getDatabase().getDialect(), metadata);
        int length = size.getLength() == null
                ? DEFAULT_LENGTH
                : Math.toIntExact(Math.min(size.getLength(), Integer.MAX_VALUE));
        Integer precision = size.getPrecision();
        return switch (code) {
            case SqlTypes.BOOLEAN, SqlTypes.BIT -> new Type.Bool();
            case SqlTypes.TINYINT, SqlTypes.SMALLINT -> new Type.SmallInt(false);
            case SqlTypes.INTEGER -> new Type.Int(false);
            case SqlTypes.BIGINT -> new Type.BigInt(false);
            case SqlTypes.REAL -> new Type.Real();
            case SqlTypes.DOUBLE -> new Type.DoublePrecision();
            case SqlTypes.FLOAT ->
                precision != null && precision <= LONGEST_REAL ? new Type.Real() : new Type.DoublePrecision();
            case SqlTypes.NUMERIC, SqlTypes.DECIMAL ->
                precision == null
                        ? new Type.SqlType(sql)
                        : new Type.Decimal(precision, size.getScale() == null ? 0 : size.getScale());
            case SqlTypes.CHAR, SqlTypes.NCHAR -> new Type.FixedChar(length);
            case SqlTypes.VARCHAR, SqlTypes.NVARCHAR ->
                isLimited(sql, column) ? new Type.Varchar(length) : new Type.Text();
            case SqlTypes.ENUM, SqlTypes.NAMED_ENUM, SqlTypes.ORDINAL_ENUM, SqlTypes.NAMED_ORDINAL_ENUM ->
                new Type.Varchar(
                        column.getLength() == null
                                ? DEFAULT_LENGTH
                                : column.getLength().intValue());
            case SqlTypes.LONGVARCHAR,
                    SqlTypes.LONGNVARCHAR,
                    SqlTypes.LONG32VARCHAR,
                    SqlTypes.LONG32NVARCHAR,
                    SqlTypes.CLOB,
                    SqlTypes.NCLOB -> new Type.Text();
            case SqlTypes.BINARY, SqlTypes.VARBINARY -> new Type.Bytes(length);
            case SqlTypes.LONGVARBINARY, SqlTypes.LONG32VARBINARY, SqlTypes.BLOB -> new Type.Bytes(0);
            case SqlTypes.DATE -> new Type.Date();
            case SqlTypes.TIME -> new Type.Time();
            case SqlTypes.TIMESTAMP -> new Type.Timestamp();
            case SqlTypes.TIMESTAMP_UTC, SqlTypes.TIMESTAMP_WITH_TIMEZONE -> new Type.TimestampTz();
            case SqlTypes.UUID -> new Type.Uuid();
            case SqlTypes.JSON, SqlTypes.JSON_ARRAY -> new Type.Json();
            default -> new Type.SqlType(sql);
        };
    }

    /** MySQL and MariaDB have no long varchar; elsewhere one without a length has no limit. */
    private boolean isLimited(String sql, Column column) {
        return sql.contains("(") || isOfMySql() && column.getLength() != null && column.getLength() < Integer.MAX_VALUE;
    }

    private boolean isOfMySql() {
        return words.database().equals(Database.MARIADB) || words.database().equals(Database.MYSQL);
    }

    private boolean knowsUuids() {
        return words.database().equals(Database.POSTGRESQL) || words.database().equals(Database.H2);
    }
}
