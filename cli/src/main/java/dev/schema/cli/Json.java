package dev.schema.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** Prints maps, lists, texts and numbers as JSON, the same bytes everywhere. Loaded only where JSON is asked for. */
final class Json {

    private Json() {}

    static String text(Map<String, ?> value) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indent);
        printer.indentArraysWith(indent);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("maps and lists can always be written", impossible);
        }
    }
}
