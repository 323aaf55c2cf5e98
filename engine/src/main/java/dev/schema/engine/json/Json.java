package dev.schema.engine.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.schema.operation.Operation;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values of the domain as JSON and back. A record is an object of its components; one that implements a sealed interface
 * also says which one it is, in {@value RecordCodec#TAG}. What has its default value (null, false, 0, an empty
 * collection) is left out, and comes back when it is read. Thread-safe.
 */
public final class Json {

    static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** What was written must be readable: raw SQL and rows have no length that is too much. */
    private static final ObjectMapper COMPACT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxNameLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** UTF-8 has no bytes for an unpaired surrogate: every one would become the same question mark. */
    private static final Pattern HALF_CHARACTER = Pattern.compile("[\\ud800-\\udfff]");

    private Json() {}

    /** The value as a tree. */
    public static JsonNode write(@Nullable Object value) {
        return RecordCodec.write(value);
    }

    /**
     * The value that a tree stands for.
     *
     * @throws MalformedJson if the tree does not fit the type: an unknown member, the tag of another record, a null
     *     that is no member, a value that the record refuses
     */
    public static <T> T read(JsonNode tree, Class<T> type) {
        return type.cast(RecordCodec.read(tree, type));
    }

    /**
     * The canonical text: sorted members, no white space, whole characters as they are and halves of characters as
     * escapes. Equal values have equal texts, on every machine; different texts stay different as UTF-8.
     */
    public static String canonical(@Nullable Object value) {
        return text(COMPACT, sorted(write(value)));
    }

    /** The text of a tree for people, indented, ended by no line break. */
    public static String pretty(JsonNode tree) {
        return text(MAPPER, tree).replace(System.lineSeparator(), "\n");
    }

    /** Operations, as {@link #canonical} wrote them. */
    public static List<Operation> operations(String json) {
        return list(json, Operation.class);
    }

    /** A list of texts, as {@link #canonical} wrote it. */
    public static List<String> strings(String json) {
        return list(json, String.class);
    }

    private static <T> List<T> list(String json, Class<T> type) {
        return RecordCodec.list(parse(json), type).stream().map(type::cast).toList();
    }

    /**
     * The tree of a text.
     *
     * @throws MalformedJson if it is no JSON, names a member twice, or goes on after its end
     */
    public static JsonNode parse(String json) {
        try {
            JsonNode tree = COMPACT.readTree(json);
            if (tree == null || tree.isMissingNode()) {
                throw new MalformedJson("there is no JSON in an empty text");
            }
            return tree;
        } catch (JsonProcessingException malformed) {
            throw new MalformedJson(malformed.getOriginalMessage(), malformed);
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
            return HALF_CHARACTER
                    .matcher(mapper.writeValueAsString(tree))
                    .replaceAll(half -> String.format(
                            Locale.ROOT, "\\\\u%04X", (int) half.group().charAt(0)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree can always be written", impossible);
        }
    }
}
