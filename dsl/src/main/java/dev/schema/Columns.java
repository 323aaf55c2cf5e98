package dev.schema;

import dev.schema.type.Name;
import dev.schema.type.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a column can be: each method declares one, nullable unless the chain says otherwise. */
public abstract class Columns {

    final Scope scope;
    final Name name;

    Columns(Scope scope, Name name) {
        this.scope = scope;
        this.name = name;
    }

    /** Takes the column in. */
    abstract <C extends ColumnDef<?, ?>> C declare(C column);

    private ColumnDef.Start start(String column) {
        return new ColumnDef.Start(scope, At.here(), name, column);
    }

    /** 16 bits. */
    public final ColumnDef.OfInteger<Integer> smallint(String column) {
        return declare(new ColumnDef.OfInteger<>(start(column), new Type.SmallInt(false), new Type.SmallInt(true)));
    }

    /** 32 bits. */
    public final ColumnDef.OfInteger<Integer> integer(String column) {
        return declare(new ColumnDef.OfInteger<>(start(column), new Type.Int(false), new Type.Int(true)));
    }

    /** 64 bits. */
    public final ColumnDef.OfInteger<Long> bigint(String column) {
        return declare(new ColumnDef.OfInteger<>(start(column), new Type.BigInt(false), new Type.BigInt(true)));
    }

    /** {@code precision} digits in all, {@code scale} of them behind the point. */
    public final ColumnDef.Of<BigDecimal> decimal(String column, int precision, int scale) {
        return column(column, new Type.Decimal(precision, scale));
    }

    /** Binary floating point, 32 bits. */
    public final ColumnDef.Of<Float> real(String column) {
        return column(column, new Type.Real());
    }

    /** Binary floating point, 64 bits. */
    public final ColumnDef.Of<Double> doublePrecision(String column) {
        return column(column, new Type.DoublePrecision());
    }

    /** True or false. */
    public final ColumnDef.Of<Boolean> bool(String column) {
        return column(column, new Type.Bool());
    }

    /** At most {@code length} characters. */
    public final ColumnDef.OfText varchar(String column, int length) {
        return declare(new ColumnDef.OfText(start(column), new Type.Varchar(length)));
    }

    /** Exactly {@code length} characters. */
    public final ColumnDef.OfText fixedChar(String column, int length) {
        return declare(new ColumnDef.OfText(start(column), new Type.FixedChar(length)));
    }

    /** Characters without a limit. */
    public final ColumnDef.OfText text(String column) {
        return declare(new ColumnDef.OfText(start(column), new Type.Text()));
    }

    /** Bytes without a limit. */
    public final ColumnDef.Of<byte[]> bytes(String column) {
        return column(column, new Type.Bytes(0));
    }

    /** At most {@code max} bytes. */
    public final ColumnDef.Of<byte[]> bytes(String column, int max) {
        return column(column, atMost(max));
    }

    /** A day. */
    public final ColumnDef.OfInstant<LocalDate> date(String column) {
        return declare(new ColumnDef.OfInstant<>(start(column), new Type.Date()));
    }

    /** A time of day, with microseconds. */
    public final ColumnDef.Of<LocalTime> time(String column) {
        return column(column, new Type.Time());
    }

    /** A day and a time without a zone, with microseconds. */
    public final ColumnDef.OfInstant<LocalDateTime> timestamp(String column) {
        return declare(new ColumnDef.OfInstant<>(start(column), new Type.Timestamp()));
    }

    /** A moment, with microseconds. */
    public final ColumnDef.OfInstant<Instant> timestamptz(String column) {
        return declare(new ColumnDef.OfInstant<>(start(column), new Type.TimestampTz()));
    }

    /** A UUID. */
    public final ColumnDef.OfUuid uuid(String column) {
        return declare(new ColumnDef.OfUuid(start(column)));
    }

    /** JSON text. */
    public final ColumnDef.Of<String> json(String column) {
        return column(column, new Type.Json());
    }

    /** One of the values of an enum made with {@link Schema#createEnum}. */
    public final ColumnDef.Of<String> enumeration(String column, String enumType) {
        return column(column, new Type.Enumeration(Name.of(enumType)));
    }

    /**
     * One of the values, without an enum type. Stands for {@code varchar(column, n).check("column in ('a', 'b')")},
     * where n is the length of the longest value.
     */
    public final ColumnDef.Of<String> oneOf(String column, String... values) {
        int longest = Arrays.stream(values)
                .mapToInt(value -> value.codePointCount(0, value.length()))
                .max()
                .orElseThrow(() -> new IllegalArgumentException("oneOf(\"" + column + "\") needs at least one value"));
        return column(column, new Type.Varchar(Math.max(1, longest))).oneOf(values);
    }

    /** A list of elements of one type. */
    public final <E> ColumnDef.Of<List<E>> array(String column, Type<E> element) {
        return column(column, new Type.ArrayOf<>(element));
    }

    /** A column of any type: {@code column("at", sqlType("tsvector"))}. */
    public final <T> ColumnDef.Of<T> column(String column, Type<T> type) {
        return declare(new ColumnDef.Of<>(start(column), type));
    }

    static Type.Bytes atMost(int max) {
        if (max < 1) {
            throw new IllegalArgumentException("bytes(" + max + ") cannot be: the limit is at least 1");
        }
        return new Type.Bytes(max);
    }

    static String placeOf(@Nullable At at) {
        return at == null ? "" : " (" + at + ")";
    }
}
