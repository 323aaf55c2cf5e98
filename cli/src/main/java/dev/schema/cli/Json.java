package dev.schema.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Prints maps, lists, texts and numbers as JSON, the same bytes everywhere. Loaded only where JSON is asked for. */
final class Json {

    private Json() {}

    /** The text; {@code mask} sees each value before quoting could hide something from it. */
    static String text(Map<String, ?> value, UnaryOperator<String> mask) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indent);
        printer.indentArraysWith(indent);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(masked(value, mask));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("maps and lists can always be written", impossible);
        }
    }

    private static @Nullable Object masked(@Nullable Object value, UnaryOperator<String> mask) {
        if (value instanceof String text) {
            return mask.apply(text);
        } else if (value instanceof Collection<?> list) {
            return list.stream().map(element -> masked(element, mask)).toList();
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> masked = new LinkedHashMap<>();
            map.forEach((key, element) -> masked.put(key, masked(element, mask)));
            return masked;
        }
        return value;
    }
}
