package dev.schema.engine.dialect.postgresql;

import dev.schema.catalog.Column;
import dev.schema.type.Database;
import dev.schema.type.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type become values of another where PostgreSQL would not do it by itself: it converts without being
 * told only where an assignment would (manual, ALTER TABLE). Nothing is said where it does: an assignment fails on a
 * text that is too long, while a conversion that is written down cuts it off.
 */
final class Conversion {

    private static final Set<String> TEXTS = Set.of("text", "character varying", "character");
    private static final Set<String> WHOLE = Set.of("smallint", "integer", "bigint");

    private Conversion() {}

    /**
     * The expression behind USING, or null if none is needed or known.
     *
     * @param column the column as SQL
     * @param type the new type as SQL
     */
    static @Nullable String of(String column, Column from, Column to, String type) {
        return isLargeObject(from) == isLargeObject(to)
                ? of(column, from.type(), to.type(), type)
                : ofLargeObject(column, from, to);
    }

    /** Whether it points to its content: an assignment would take the number of the object for a text. */
    private static boolean isLargeObject(Column column) {
        return "oid".equalsIgnoreCase(column.typeOn().get(Database.POSTGRESQL));
    }

    private static @Nullable String ofLargeObject(String column, Column from, Column to) {
        if (isLargeObject(from)) {
            String content = "lo_get(" + column + ")";
            return to.type() instanceof Type.Bytes
                    ? content
                    : isText(to.type()) ? "convert_from(" + content + ", 'UTF8')" : null;
        }
        return from.type() instanceof Type.Bytes
                ? "lo_from_bytea(0, " + column + ")"
                : isText(from.type()) ? "lo_from_bytea(0, convert_to(" + column + ", 'UTF8'))" : null;
    }

    private static @Nullable String of(String column, Type<?> from, Type<?> to, String type) {
        if (from.equals(to) || isText(to) || isOpen(to)) {
            return null;
        } else if (from instanceof Type.Enumeration || isOpen(from) && to instanceof Type.Enumeration) {
            return column + "::text::" + type;
        } else if (isText(from)) {
            return to instanceof Type.Bytes ? "convert_to(" + column + ", 'UTF8')" : column + "::" + type;
        } else if (isWhole(from) && to instanceof Type.Bool) {
            return column + " <> 0";
        } else if ((from instanceof Type.Bool || isSpelled(from, Set.of("boolean"))) && isWhole(to)) {
            return column + "::integer::" + type;
        }
        return null;
    }

    /** Whether PostgreSQL converts by itself what {@link #of} says nothing of: the casts of an assignment (pg_cast). */
    static boolean isKnown(Type<?> from, Type<?> to) {
        boolean same = from.getClass().equals(to.getClass()) && !(to instanceof Type.Enumeration);
        if (same || from.equals(to) || isText(from) || isText(to) || isOpen(from) || isOpen(to)) {
            return true;
        } else if (from instanceof Type.Enumeration || to instanceof Type.Enumeration) {
            return from instanceof Type.Enumeration;
        } else if (from instanceof Type.Bool || to instanceof Type.Bool) {
            return isWhole(from) || isWhole(to);
        } else if (isMoment(from)) {
            return isMoment(to) || to instanceof Type.Time && !(from instanceof Type.Date);
        }
        return isNumber(from) && isNumber(to);
    }

    private static boolean isMoment(Type<?> type) {
        return type instanceof Type.Date || type instanceof Type.Timestamp || type instanceof Type.TimestampTz;
    }

    private static boolean isNumber(Type<?> type) {
        return isWhole(type)
                || type instanceof Type.Decimal
                || type instanceof Type.Real
                || type instanceof Type.DoublePrecision;
    }

    private static boolean isText(Type<?> type) {
        return type instanceof Type.Varchar
                || type instanceof Type.Text
                || type instanceof Type.FixedChar
                || isSpelled(type, TEXTS);
    }

    private static boolean isWhole(Type<?> type) {
        return type instanceof Type.SmallInt
                || type instanceof Type.Int
                || type instanceof Type.BigInt
                || isSpelled(type, WHOLE);
    }

    /** Whether a type that is said in the database's words is one of these. */
    private static boolean isSpelled(Type<?> type, Set<String> words) {
        return type instanceof Type.SqlType spelled && words.contains(Words.withoutLimits(Words.type(spelled.sql())));
    }

    private static boolean isOpen(Type<?> type) {
        return type instanceof Type.SqlType || type instanceof Type.ArrayOf<?>;
    }
}
