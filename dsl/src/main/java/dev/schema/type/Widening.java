package dev.schema.type;

import dev.schema.type.Type.BigInt;
import dev.schema.type.Type.Bool;
import dev.schema.type.Type.Bytes;
import dev.schema.type.Type.Date;
import dev.schema.type.Type.Decimal;
import dev.schema.type.Type.DoublePrecision;
import dev.schema.type.Type.Enumeration;
import dev.schema.type.Type.FixedChar;
import dev.schema.type.Type.Int;
import dev.schema.type.Type.Json;
import dev.schema.type.Type.Real;
import dev.schema.type.Type.SmallInt;
import dev.schema.type.Type.Text;
import dev.schema.type.Type.Time;
import dev.schema.type.Type.Timestamp;
import dev.schema.type.Type.TimestampTz;
import dev.schema.type.Type.Uuid;
import dev.schema.type.Type.Varchar;

/** Which type can hold what: the rules behind {@link Type#holds} and {@link Type#accepts}. */
final class Widening {

    private Widening() {}

    static boolean holds(Type<?> wide, Type<?> narrow) {
        if (wide instanceof Text) {
            return narrow instanceof Varchar || narrow instanceof FixedChar || narrow instanceof Json;
        }
        if (wide instanceof Varchar varchar) {
            return characters(narrow) > 0 && varchar.length() >= characters(narrow);
        }
        if (wide instanceof Bytes bytes && narrow instanceof Bytes other) {
            return bytes.max() == 0 || (other.max() > 0 && bytes.max() >= other.max());
        }
        if (wide instanceof Decimal decimal) {
            int scale = narrow instanceof Decimal other ? other.scale() : 0;
            int whole = narrow instanceof Decimal other ? other.precision() - other.scale() : digits(narrow);
            return whole > 0 && decimal.scale() >= scale && decimal.precision() - decimal.scale() >= whole;
        }
        if (wide instanceof DoublePrecision) {
            return narrow instanceof Real || (bits(narrow) > 0 && bits(narrow) <= 33);
        }
        return bits(wide) > 0 && bits(narrow) > 0 && bits(wide) > bits(narrow) && (!unsigned(wide) || unsigned(narrow));
    }

    static boolean accepts(Type<?> type, Value value) {
        return switch (value.kind()) {
            case NULL, EXPRESSION -> true;
            case NUMBER ->
                bits(type) > 0
                        || type instanceof Decimal
                        || type instanceof Real
                        || type instanceof DoublePrecision
                        || isOpen(type);
            case BOOLEAN -> type instanceof Bool || isOpen(type);
            case TEXT ->
                characters(type) > 0
                        || type instanceof Text
                        || type instanceof Json
                        || type instanceof Enumeration
                        || isOpen(type);
            case BYTES -> type instanceof Bytes || isOpen(type);
            case DATE -> type instanceof Date || isOpen(type);
            case TIME -> type instanceof Time || isOpen(type);
            case TIMESTAMP -> type instanceof Timestamp || isOpen(type);
            case TIMESTAMP_TZ -> type instanceof TimestampTz || isOpen(type);
            case NOW ->
                type instanceof Date || type instanceof Timestamp || type instanceof TimestampTz || isOpen(type);
            case UUID, RANDOM_UUID -> type instanceof Uuid || isOpen(type);
        };
    }

    static void positive(String word, int length) {
        if (length < 1) {
            throw new IllegalArgumentException(word + "(" + length + ") cannot be: the length is at least 1");
        }
    }

    private static boolean isOpen(Type<?> type) {
        return type instanceof Type.SqlType || type instanceof Type.ArrayOf<?>;
    }

    private static int characters(Type<?> type) {
        if (type instanceof Varchar varchar) {
            return varchar.length();
        }
        return type instanceof FixedChar fixed ? fixed.length() : 0;
    }

    /** The bits of a whole number's type, one more when it has no sign; 0 for any other type. */
    private static int bits(Type<?> type) {
        if (type instanceof SmallInt small) {
            return small.unsigned() ? 17 : 16;
        }
        if (type instanceof Int integer) {
            return integer.unsigned() ? 33 : 32;
        }
        return type instanceof BigInt big ? (big.unsigned() ? 65 : 64) : 0;
    }

    private static int digits(Type<?> type) {
        return switch (bits(type)) {
            case 16, 17 -> 5;
            case 32, 33 -> 10;
            case 64 -> 19;
            case 65 -> 20;
            default -> 0;
        };
    }

    private static boolean unsigned(Type<?> type) {
        return bits(type) % 2 == 1;
    }
}
