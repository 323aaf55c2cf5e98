package dev.schema.engine.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Values of the domain as JSON and back. A record is an object of its components; one that implements a sealed interface
 * also says which one it is, in {@value RecordCodec#TAG}. What has its default value (null, false, 0, an empty
 * collection) is left out, and comes back when it is read. Thread-safe.
 */
public final class Json {

    static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final ObjectMapper COMPACT = JsonMapper.builder().build();

    private Json() {}

    /** The value as a tree. */
    public static JsonNode write(@Nullable Object value) {
        return RecordCodec.write(value);
    }

    /**
     * The value that a tree stands for.
     *
     * @throws MalformedJson if the tree does not fit the type
     */
    public static <T> T read(JsonNode tree, Class<T> type) {
        return type.cast(RecordCodec.read(tree, type));
    }

    /** The canonical text: sorted members, no white space. Equal values have equal texts, on every machine. */
    public static String canonical(@Nullable Object value) {
        return text(COMPACT, sorted(write(value)));
    }

    /** The text of a tree for people, indented, ended by no line break. */
    public static String pretty(JsonNode tree) {
        return text(MAPPER, tree).replace(System.lineSeparator(), "\n");
    }

    /** Operations, as {@link #canonical} wrote them. */
    public static List<Operation> operations(String json) {
        List<Operation> operations = new ArrayList<>();
        parse(json).forEach(each -> operations.add(read(each, Operation.class)));
        return operations;
    }

    /** A list of texts, as {@link #canonical} wrote it. */
    public static List<String> strings(String json) {
        List<String> strings = new ArrayList<>();
        parse(json).forEach(each -> strings.add(read(each, String.class)));
        return strings;
    }

    /**
     * The tree of a text.
     *
     * @throws MalformedJson if it is no JSON
     */
    public static JsonNode parse(String json) {
        try {
            JsonNode tree = COMPACT.readTree(json);
            if (tree == null || tree.isMissingNode()) {
                throw new MalformedJson("there is no JSON in an empty text");
            }
            return tree;
        } catch (JsonProcessingException malformed) {
            throw new MalformedJson(malformed.getOriginalMessage());
        }
    }

    private static JsonNode sorted(JsonNode tree) {
        if (tree.isObject()) {
            ObjectNode sorted = COMPACT.createObjectNode();
            TreeSet<String> names = new TreeSet<>();
            tree.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> sorted.set(name, sorted(tree.get(name))));
            return sorted;
        }
        if (tree.isArray()) {
            var sorted = COMPACT.createArrayNode();
            tree.forEach(each -> sorted.add(sorted(each)));
            return sorted;
        }
        return tree;
    }

    private static String text(ObjectMapper mapper, JsonNode tree) {
        try {
            return mapper.writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree can always be written", impossible);
        }
    }
}
