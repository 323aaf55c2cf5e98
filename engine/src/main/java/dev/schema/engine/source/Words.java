package dev.schema.engine.source;

import dev.schema.catalog.Column;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names, types and values as expressions in a migration, and the imports that they need. */
final class Words {

    private static final Set<Database> CONSTANTS =
            Set.of(Database.SQLITE, Database.POSTGRESQL, Database.MARIADB, Database.MYSQL, Database.H2);

    /** From so many bytes on, hexadecimal digits read better than a list of numbers. */
    private static final int LONG_BYTES = 8;

    private final SortedSet<String> imports = new TreeSet<>();

    SortedSet<String> imports() {
        return imports;
    }

    private String imported(String type) {
        imports.add(type);
        return type.substring(type.lastIndexOf('.') + 1);
    }

    Argument name(Name name) {
        String local = JavaText.literal(name.local());
        return Argument.code(
                name.schema() == null ? local : "inSchema(" + JavaText.literal(name.schema()) + ", " + local + ")");
    }

    Argument database(Database database) {
        return Argument.code(
                CONSTANTS.contains(database)
                        ? database.name().toUpperCase(Locale.ROOT)
                        : "new " + imported("dev.schema.type.Database") + "(" + JavaText.literal(database.name())
                                + ")");
    }

    Argument number(long number) {
        return Argument.code(number == (int) number ? Long.toString(number) : number + "L");
    }

    Argument duration(int millis) {
        return Argument.code(imported("java.time.Duration") + ".ofMillis(" + millis + ")");
    }

    /** The type as a value: {@code varchar(20)}. */
    Argument type(Type<?> type) {
        return Argument.code(typeCode(type));
    }

    private String typeCode(Type<?> type) {
        if (type instanceof Type.ArrayOf<?> array) {
            return "array(" + typeCode(array.element()) + ")";
        } else if (type instanceof Type.Enumeration enumeration) {
            return "enumeration(" + name(enumeration.of()).flat().orElseThrow() + ")";
        } else if (type instanceof Type.SqlType sql) {
            return "sqlType(" + JavaText.literal(sql.sql()) + ")";
        }
        // What types say of themselves is the vocabulary of Migration.
        return type.toString();
    }

    /** The beginning of a column: {@code .varchar("name", 20)}, {@code .integer("n").unsigned()}. */
    Chain column(Chain chain, Column column) {
        Type<?> type = column.type();
        Argument name = Argument.text(column.name());
        if (type instanceof Type.ArrayOf<?> array) {
            return chain.call("array", name, type(array.element()));
        } else if (type instanceof Type.Enumeration enumeration) {
            return chain.call("enumeration", name, name(enumeration.of()));
        } else if (type instanceof Type.SqlType) {
            return chain.call("column", name, type(type));
        }
        String code = typeCode(type);
        boolean unsigned = code.startsWith("unsigned(");
        String plain = unsigned ? code.substring("unsigned(".length(), code.length() - 1) : code;
        int parenthesis = plain.indexOf('(');
        String options = plain.substring(parenthesis + 1, plain.length() - 1);
        String verb = plain.substring(0, parenthesis);
        Chain begun = options.isEmpty() ? chain.call(verb, name) : chain.call(verb, withOptions(name, options));
        return unsigned ? begun.call("unsigned") : begun;
    }

    private static List<Argument> withOptions(Argument name, String options) {
        return Stream.concat(Stream.of(name), Arrays.stream(options.split(", ")).map(Argument::code))
                .toList();
    }

    /** The default of a new column, in the words of its type. */
    Chain defaultOf(Chain chain, Column column) {
        Value value = column.defaultValue();
        if (value == null) {
            return chain;
        }
        Type<?> type = column.type();
        boolean moment =
                type instanceof Type.Date || type instanceof Type.Timestamp || type instanceof Type.TimestampTz;
        return switch (value.kind()) {
            case EXPRESSION -> chain.call("defaultExpr", Argument.sql(value.text()));
            case NULL -> chain.call("defaultValue", Argument.code("null"));
            case NOW -> moment ? chain.call("defaultNow") : chain.call("defaultLiteral", object(value));
            case RANDOM_UUID ->
                type instanceof Type.Uuid ? chain.call("defaultRandom") : chain.call("defaultLiteral", object(value));
            default ->
                typed(type, value)
                        .map(code -> chain.call("defaultValue", code))
                        .orElseGet(() -> chain.call("defaultLiteral", object(value)));
        };
    }

    /** The literal as the Java type that columns of the type have, if it can hold it. */
    private Optional<Argument> typed(Type<?> type, Value value) {
        if (value.kind() != Value.Kind.NUMBER) {
            // An array's values are lists, which have no literal.
            return type instanceof Type.ArrayOf<?> ? Optional.empty() : Optional.of(object(value));
        } else if (type instanceof Type.Decimal) {
            return Optional.of(Argument.code(decimal(value)));
        } else if (type instanceof Type.Real) {
            float number = Float.parseFloat(value.text());
            return same(value, number, number + "f");
        } else if (type instanceof Type.DoublePrecision) {
            double number = Double.parseDouble(value.text());
            return same(value, number, Double.toString(number));
        } else if (type instanceof Type.BigInt) {
            return isWhole(value, Long.MIN_VALUE, Long.MAX_VALUE)
                    ? Optional.of(Argument.code(value.text() + "L"))
                    : Optional.empty();
        } else if (type instanceof Type.SmallInt || type instanceof Type.Int) {
            return isWhole(value, Integer.MIN_VALUE, Integer.MAX_VALUE)
                    ? Optional.of(Argument.code(value.text()))
                    : Optional.empty();
        }
        return type instanceof Type.SqlType ? Optional.of(object(value)) : Optional.empty();
    }

    private static Optional<Argument> same(Value value, Number number, String code) {
        boolean finite = Double.isFinite(number.doubleValue());
        return finite && Value.of(number).equals(value) ? Optional.of(Argument.code(code)) : Optional.empty();
    }

    private static boolean isWhole(Value value, long least, long most) {
        BigDecimal number = new BigDecimal(value.text());
        return number.scale() == 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0
                && number.toPlainString().equals(value.text());
    }

    private String decimal(Value value) {
        return "new " + imported("java.math.BigDecimal") + "(" + JavaText.literal(value.text()) + ")";
    }

    /** The value where any object may stand. */
    Argument object(Value value) {
        return value.kind() == Value.Kind.TEXT ? Argument.text(value.text()) : Argument.code(objectCode(value));
    }

    private String objectCode(Value value) {
        String text = value.text();
        return switch (value.kind()) {
            case NULL -> "null";
            case BOOLEAN -> text;
            case TEXT -> JavaText.literal(text);
            case NUMBER ->
                isWhole(value, Integer.MIN_VALUE, Integer.MAX_VALUE)
                        ? text
                        : isWhole(value, Long.MIN_VALUE, Long.MAX_VALUE) ? text + "L" : decimal(value);
            case BYTES -> bytes(text);
            case DATE -> parsed("LocalDate", text);
            case TIME -> parsed("LocalTime", text);
            case TIMESTAMP -> parsed("LocalDateTime", text.replace(' ', 'T'));
            case TIMESTAMP_TZ -> parsed("Instant", text.replace(' ', 'T') + "Z");
            case UUID -> imported("java.util.UUID") + ".fromString(" + JavaText.literal(text) + ")";
            case EXPRESSION -> "expr(" + JavaText.literal(text) + ")";
            case NOW -> imported("dev.schema.type.Value") + ".NOW";
            case RANDOM_UUID -> imported("dev.schema.type.Value") + ".RANDOM_UUID";
        };
    }

    private String parsed(String type, String text) {
        return imported("java.time." + type) + ".parse(" + JavaText.literal(text) + ")";
    }

    private String bytes(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        if (bytes.length > LONG_BYTES) {
            return imported("java.util.HexFormat") + ".of().parseHex(" + JavaText.literal(hex) + ")";
        }
        return IntStream.range(0, bytes.length)
                .mapToObj(i -> Byte.toString(bytes[i]))
                .collect(Collectors.joining(
                        ", ", bytes.length == 0 ? "new byte[0]" : "new byte[] {", bytes.length == 0 ? "" : "}"));
    }
}
