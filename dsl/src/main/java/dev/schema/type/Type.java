package dev.schema.type;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * The type of a column: plain data, the same in every database. What a database makes of it is its dialect's business.
 *
 * @param <T> the Java type of its values, which decides what a default may be
 */
public sealed interface Type<T> {

    /** Calls the visitor's method for this type. */
    <R> R accept(Visitor<R> visitor);

    /** One method for each type: a new type stops the compiler wherever somebody still has to think. */
    interface Visitor<R> {
        R smallInt(SmallInt type);

        R integer(Int type);

        R bigInt(BigInt type);

        R decimal(Decimal type);

        R real(Real type);

        R doublePrecision(DoublePrecision type);

        R bool(Bool type);

        R fixedChar(FixedChar type);

        R varchar(Varchar type);

        R text(Text type);

        R bytes(Bytes type);

        R date(Date type);

        R time(Time type);

        R timestamp(Timestamp type);

        R timestampTz(TimestampTz type);

        R uuid(Uuid type);

        R json(Json type);

        R arrayOf(ArrayOf<?> type);

        R enumeration(Enumeration type);

        R sqlType(SqlType type);
    }

    /** Whether a column of this type can hold every value of the other one; false where nobody can say. */
    default boolean holds(Type<?> other) {
        return equals(other) || Widening.holds(this, other);
    }

    /** Whether the value may be a default of this type; SQL always may. */
    default boolean accepts(Value value) {
        return Widening.accepts(this, value);
    }

    /** 16 bits. */
    record SmallInt(boolean unsigned) implements Type<Integer> {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.smallInt(this);
        }

        @Override
        public String toString() {
            return unsigned ? "unsigned(smallint())" : "smallint()";
        }
    }

    /** 32 bits. */
    record Int(boolean unsigned) implements Type<Integer> {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.integer(this);
        }

        @Override
        public String toString() {
            return unsigned ? "unsigned(integer())" : "integer()";
        }
    }

    /** 64 bits. */
    record BigInt(boolean unsigned) implements Type<Long> {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bigInt(this);
        }

        @Override
        public String toString() {
            return unsigned ? "unsigned(bigint())" : "bigint()";
        }
    }

    /** {@code precision} decimal digits in all, {@code scale} of them behind the point. */
    record Decimal(int precision, int scale) implements Type<BigDecimal> {
        /** Checks that 1 &lt;= precision and 0 &lt;= scale &lt;= precision. */
        public Decimal {
            if (precision < 1 || scale < 0 || scale > precision) {
                throw new IllegalArgumentException("decimal(" + precision + ", " + scale
                        + ") cannot be: 1 <= precision and 0 <= scale <= precision");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.decimal(this);
        }

        @Override
        public String toString() {
            return "decimal(" + precision + ", " + scale + ")";
        }
    }

    /** Binary floating point, 32 bits. */
    record Real() implements Type<Float> {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.real(this);
        }

        @Override
        public String toString() {
            return "real()";
        }
    }

    /** Binary floating point, 64 bits. */
    record DoublePrecision() implements Type<Double> {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.doublePrecision(this);
        }

        @Override
        public String toString() {
            return "doublePrecision()";
        }
    }

    /** True or false. */
    record Bool() implements Type<Boolean> {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bool(this);
        }

        @Override
        public String toString() {
            return "bool()";
        }
    }

    /** Exactly {@code length} characters. */
    record FixedChar(int length) implements Type<String> {
        /** Checks that the length is positive. */
        public FixedChar {
            Widening.positive("fixedChar", length);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fixedChar(this);
        }

        @Override
        public String toString() {
            return "fixedChar(" + length + ")";
        }
    }

    /** At most {@code length} characters. */
    record Varchar(int length) implements Type<String> {
        /** Checks that the length is positive. */
        public Varchar {
            Widening.positive("varchar", length);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.varchar(this);
        }

        @Override
        public String toString() {
            return "varchar(" + length + ")";
        }
    }

    /** Characters without a limit. */
    record Text() implements Type<String> {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }

        @Override
        public String toString() {
            return "text()";
        }
    }

    /** At most {@code max} bytes; 0 means no limit. */
    record Bytes(int max) implements Type<byte[]> {
        /** Checks that the limit is not negative. */
        public Bytes {
            if (max < 0) {
                throw new IllegalArgumentException("bytes(" + max + ") cannot be: the limit is at least 1");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bytes(this);
        }

        @Override
        public String toString() {
            return max == 0 ? "bytes()" : "bytes(" + max + ")";
        }
    }

    /** A day. */
    record Date() implements Type<LocalDate> {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.date(this);
        }

        @Override
        public String toString() {
            return "date()";
        }
    }

    /** A time of day, with microseconds. */
    record Time() implements Type<LocalTime> {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.time(this);
        }

        @Override
        public String toString() {
            return "time()";
        }
    }

    /** A day and a time without a zone, with microseconds. */
    record Timestamp() implements Type<LocalDateTime> {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.timestamp(this);
        }

        @Override
        public String toString() {
            return "timestamp()";
        }
    }

    /** A moment, with microseconds. */
    record TimestampTz() implements Type<Instant> {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.timestampTz(this);
        }

        @Override
        public String toString() {
            return "timestamptz()";
        }
    }

    /** A UUID. */
    record Uuid() implements Type<UUID> {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.uuid(this);
        }

        @Override
        public String toString() {
            return "uuid()";
        }
    }

    /** JSON text. */
    record Json() implements Type<String> {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.json(this);
        }

        @Override
        public String toString() {
            return "json()";
        }
    }

    /** A list of elements of one type. */
    record ArrayOf<E>(Type<E> element) implements Type<List<E>> {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.arrayOf(this);
        }

        @Override
        public String toString() {
            return "array(" + element + ")";
        }
    }

    /** One of the values of an enum made with {@code createEnum}. */
    record Enumeration(Name of) implements Type<String> {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enumeration(this);
        }

        @Override
        public String toString() {
            return "enumeration(\"" + of + "\")";
        }
    }

    /** A type in the database's own words. */
    record SqlType(String sql) implements Type<Object> {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sqlType(this);
        }

        @Override
        public String toString() {
            return "sqlType(\"" + sql + "\")";
        }
    }
}
