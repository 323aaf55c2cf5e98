package dev.schema.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in a row or behind DEFAULT: a literal in canonical text, or SQL. Two equal values are the same value
 * in every database.
 *
 * @param kind what the text means
 * @param text the canonical text: digits without exponent, ISO dates in UTC, hex bytes, SQL; empty where the kind says
 *     all
 */
public record Value(Kind kind, String text) {

    /** What the text of a value means. */
    public enum Kind {
        NULL,
        NUMBER,
        BOOLEAN,
        TEXT,
        BYTES,
        DATE,
        TIME,
        TIMESTAMP,
        TIMESTAMP_TZ,
        UUID,
        /** SQL, written as it is. */
        EXPRESSION,
        /** The time of the statement. */
        NOW,
        /** A new random UUID for each row. */
        RANDOM_UUID
    }

    public static final Value NULL = new Value(Kind.NULL, "");
    public static final Value NOW = new Value(Kind.NOW, "");
    public static final Value RANDOM_UUID = new Value(Kind.RANDOM_UUID, "");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");
    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    /** SQL, written as it is. */
    public static Value expression(String sql) {
        return new Value(Kind.EXPRESSION, sql);
    }

    /**
     * The literal for a Java object; a {@code Value} stands for itself.
     *
     * @throws IllegalArgumentException if the class has no literal, or the number is not finite
     */
    public static Value of(@Nullable Object object) {
        if (object == null) {
            return NULL;
        } else if (object instanceof Value value) {
            return value;
        } else if (object instanceof Boolean bool) {
            return new Value(Kind.BOOLEAN, bool.toString());
        } else if (object instanceof Number number) {
            return new Value(Kind.NUMBER, digits(number));
        } else if (object instanceof byte[] bytes) {
            return new Value(Kind.BYTES, HexFormat.of().formatHex(bytes));
        } else if (object instanceof LocalDate date) {
            return new Value(Kind.DATE, date.toString());
        } else if (object instanceof LocalTime time) {
            return new Value(Kind.TIME, trimmed(TIME.format(time)));
        } else if (object instanceof LocalDateTime dateTime) {
            return new Value(Kind.TIMESTAMP, trimmed(TIMESTAMP.format(dateTime)));
        } else if (object instanceof OffsetDateTime dateTime) {
            return of(dateTime.toInstant());
        } else if (object instanceof Instant instant) {
            return new Value(Kind.TIMESTAMP_TZ, trimmed(TIMESTAMP.format(instant.atOffset(ZoneOffset.UTC))));
        } else if (object instanceof UUID uuid) {
            return new Value(Kind.UUID, uuid.toString());
        } else if (object instanceof CharSequence || object instanceof Character || object instanceof Enum<?>) {
            return text(object.toString());
        }
        throw new IllegalArgumentException("a value of " + object.getClass().getTypeName()
                + " has no SQL literal here; use a String, a number, a date or expr(\"...\")");
    }

    private static Value text(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a text must not contain the character NUL");
        }
        if (text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            throw new IllegalArgumentException("a text must not contain half a character (an unpaired surrogate)");
        }
        return new Value(Kind.TEXT, text);
    }

    private static String digits(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (number instanceof Double || number instanceof Float) {
            if (!Double.isFinite(number.doubleValue())) {
                throw new IllegalArgumentException(number + " is no number that SQL can write");
            }
            return new BigDecimal(number.toString()).toPlainString();
        }
        return number instanceof BigInteger big ? big.toString() : Long.toString(number.longValue());
    }

    /** Microseconds are what every database keeps; a fraction of zero is left out. */
    private static String trimmed(String text) {
        return text.endsWith(".000000") ? text.substring(0, text.length() - 7) : text;
    }

    /** Whether the text is the value itself, and no SQL that has to be evaluated. */
    public boolean isLiteral() {
        return switch (kind) {
            case EXPRESSION, NOW, RANDOM_UUID -> false;
            default -> true;
        };
    }

    /** For messages: near to SQL, in no particular dialect. */
    @Override
    public String toString() {
        return switch (kind) {
            case NULL -> "null";
            case NOW -> "now";
            case RANDOM_UUID -> "random uuid";
            case NUMBER, BOOLEAN, EXPRESSION -> text;
            default -> "'" + text + "'";
        };
    }
}
