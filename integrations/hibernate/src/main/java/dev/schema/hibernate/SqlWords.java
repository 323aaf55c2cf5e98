package dev.schema.hibernate;

import dev.schema.type.Type;
import dev.schema.type.Value;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people wrote in SQL into annotations, in portable words where it has some. */
final class SqlWords {

    private static final Pattern SIZED = Pattern.compile("([a-z ]+?) ?\\( ?(\\d+)(?: ?, ?(\\d+))? ?\\)([a-z ]*)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern TEXT = Pattern.compile("'((?:[^']|'')*)'");

    private SqlWords() {}

    /** The type of a {@code columnDefinition}. */
    static Type<?> type(String sql) {
        String words = sql.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Matcher sized = SIZED.matcher(words);
        Type<?> type = sized.matches()
                ? sized(
                        sized.group(1) + sized.group(4),
                        Integer.parseInt(sized.group(2)),
                        sized.group(3) == null ? 0 : Integer.parseInt(sized.group(3)))
                : plain(words);
        return type == null ? new Type.SqlType(sql.strip()) : type;
    }

    private static @Nullable Type<?> sized(String word, int size, int scale) {
        return switch (word) {
            case "varchar", "character varying" -> new Type.Varchar(size);
            case "char", "character" -> new Type.FixedChar(size);
            case "numeric", "decimal" -> new Type.Decimal(size, scale);
            default -> null;
        };
    }

    private static @Nullable Type<?> plain(String word) {
        return switch (word) {
            case "smallint" -> new Type.SmallInt(false);
            case "int", "integer" -> new Type.Int(false);
            case "bigint" -> new Type.BigInt(false);
            case "real" -> new Type.Real();
            case "double precision" -> new Type.DoublePrecision();
            case "boolean" -> new Type.Bool();
            case "text", "longtext" -> new Type.Text();
            case "date" -> new Type.Date();
            case "uuid" -> new Type.Uuid();
            default -> null;
        };
    }

    /** A default: a literal if it is one of that type, else the SQL. */
    static Value value(String sql, Type<?> type) {
        String text = sql.strip();
        Value value = Value.expression(text);
        Matcher quoted = TEXT.matcher(text);
        if (NUMBER.matcher(text).matches()) {
            value = Value.of(new BigDecimal(text));
        } else if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            value = Value.of(Boolean.valueOf(text.toLowerCase(Locale.ROOT)));
        } else if (quoted.matches()) {
            value = Value.of(quoted.group(1).replace("''", "'"));
        } else if (text.equalsIgnoreCase("current_timestamp") || text.equalsIgnoreCase("now()")) {
            value = Value.NOW;
        }
        return type.accepts(value) ? value : Value.expression(text);
    }
}
