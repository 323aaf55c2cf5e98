package dev.schema.engine.merge;

import com.fasterxml.jackson.databind.JsonNode;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Types and values of recorded cases in our words: two that mean the same are equal. */
final class CaseTypes {

    private static final Pattern SHAPE = Pattern.compile("([a-z ]+)(?:\\((\\d+)(?:,\\s*(\\d+))?\\))?");

    private CaseTypes() {}

    /** The type; one that only some databases have is in their words. */
    static Type<?> type(String sql) {
        Matcher shape = SHAPE.matcher(sql.toLowerCase(Locale.ROOT));
        if (!shape.matches()) {
            return new Type.SqlType(sql);
        }
        int first = shape.group(2) == null ? 0 : Integer.parseInt(shape.group(2));
        int second = shape.group(3) == null ? 0 : Integer.parseInt(shape.group(3));
        return switch (shape.group(1)) {
            case "smallint" -> new Type.SmallInt(false);
            case "int", "integer" -> new Type.Int(false);
            case "bigint" -> new Type.BigInt(false);
            case "bigint unsigned" -> new Type.BigInt(true);
            case "decimal", "numeric" -> new Type.Decimal(first, second);
            case "float", "real" -> new Type.Real();
            case "double", "double precision" -> new Type.DoublePrecision();
            case "boolean" -> new Type.Bool();
            case "char" -> new Type.FixedChar(first);
            case "varchar" -> new Type.Varchar(first);
            case "text" -> new Type.Text();
            case "timestamp" -> new Type.Timestamp();
            default -> new Type.SqlType(sql);
        };
    }

    /** The default, or null for none. */
    static @Nullable Value value(JsonNode json, Type<?> type) {
        if (json.isNull() || json.isMissingNode()) {
            return null;
        } else if (json.isNumber()) {
            return number(json.decimalValue());
        } else if (json.isObject()) {
            return expression(MergeCases.text(json, "expression"));
        }
        String sql = json.asText();
        if (sql.equals("true") || sql.equals("false")) {
            return Value.of(Boolean.valueOf(sql));
        }
        return sql.startsWith("'")
                ? literal(sql.substring(1, sql.length() - 1).replace("''", "'"), type)
                : expression(sql);
    }

    private static Value expression(String sql) {
        return sql.equalsIgnoreCase("CURRENT_TIMESTAMP") ? Value.NOW : Value.expression(sql);
    }

    /** A text that a column of another type would convert. */
    private static Value literal(String text, Type<?> type) {
        if (type instanceof Type.Timestamp) {
            return Value.of(LocalDate.parse(text).atStartOfDay());
        }
        boolean numeric = type.accepts(Value.of(1)) && !type.accepts(Value.of("text"));
        return numeric && text.matches("-?\\d+(\\.\\d+)?") ? number(new BigDecimal(text)) : Value.of(text);
    }

    private static Value number(BigDecimal number) {
        return Value.of(number.stripTrailingZeros());
    }
}
