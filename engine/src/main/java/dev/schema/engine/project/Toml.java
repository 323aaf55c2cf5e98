package dev.schema.engine.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import dev.schema.engine.hash.Sha256;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A TOML file as a flat list of what it says. Starting Jackson's parser costs as much as a whole short command, so the
 * list is kept in the cache, by content.
 */
final class Toml {

    private static final String CACHE_FORMAT = "toml 1";

    enum Type {
        STRING,
        STRINGS,
        BOOLEAN,
        TABLE,
        OTHER
    }

    /**
     * @param path the keys that lead to it
     * @param values the string, the strings, {@code true} or {@code false}; empty for tables and others
     */
    record Entry(List<String> path, Type type, List<String> values, int line) {}

    private Toml() {}

    /**
     * What the file says, tables before what is in them, in the order of the file.
     *
     * @param shown how the file is named in problems
     * @throws SchemaException if it is not TOML
     */
    static List<Entry> parse(String text, String shown, Cache cache) {
        var key = Sha256.hex(List.of(CACHE_FORMAT, text));
        var cached = cache.get("config", key);
        if (cached.isPresent()) {
            return unpack(cached.get());
        }
        var entries = parse(text, shown);
        cache.put("config", key, pack(entries));
        return entries;
    }

    private static List<Entry> parse(String text, String shown) {
        try {
            var entries = new ArrayList<Entry>();
            collect(new TomlMapper().readTree(text), List.of(), TomlLines.of(text), entries);
            return entries;
        } catch (JsonProcessingException e) {
            var location = e.getLocation();
            var where = location == null ? shown : shown + ":" + location.getLineNr();
            throw new SchemaException(
                    Reason.USAGE,
                    new Problem(
                            "This is not valid TOML: " + firstLine(e.getOriginalMessage()),
                            where,
                            "Correct that line; strings stand in quotes, lists in [..]: url = \"jdbc:sqlite:app.db\"."),
                    e);
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message);
    }

    private static void collect(JsonNode node, List<String> path, TomlLines lines, List<Entry> entries) {
        for (var field : node.properties()) {
            var child = new ArrayList<>(path);
            child.add(field.getKey());
            var value = field.getValue();
            var type = type(value);
            var values = new ArrayList<String>();
            if (type == Type.STRINGS) {
                value.forEach(element -> values.add(element.textValue()));
            } else if (type == Type.STRING || type == Type.BOOLEAN) {
                values.add(value.asText());
            }
            entries.add(new Entry(List.copyOf(child), type, List.copyOf(values), lines.of(child)));
            if (type == Type.TABLE) {
                collect(value, child, lines, entries);
            }
        }
    }

    private static Type type(JsonNode value) {
        if (value.isTextual()) {
            return Type.STRING;
        }
        if (value.isBoolean()) {
            return Type.BOOLEAN;
        }
        if (value.isObject()) {
            return Type.TABLE;
        }
        if (value.isArray()) {
            for (var element : value) {
                if (!element.isTextual()) {
                    return Type.OTHER;
                }
            }
            return Type.STRINGS;
        }
        return Type.OTHER;
    }

    private static byte[] pack(List<Entry> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(entries.size());
            for (var entry : entries) {
                packStrings(out, entry.path());
                out.writeByte(entry.type().ordinal());
                packStrings(out, entry.values());
                out.writeInt(entry.line());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<Entry> unpack(byte[] packed) {
        try (var in = new DataInputStream(new ByteArrayInputStream(packed))) {
            var entries = new ArrayList<Entry>();
            for (int remaining = in.readInt(); remaining > 0; remaining--) {
                entries.add(
                        new Entry(unpackStrings(in), Type.values()[in.readByte()], unpackStrings(in), in.readInt()));
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void packStrings(DataOutputStream out, List<String> strings) throws IOException {
        out.writeInt(strings.size());
        for (var string : strings) {
            var bytes = string.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private static List<String> unpackStrings(DataInputStream in) throws IOException {
        var strings = new ArrayList<String>();
        for (int remaining = in.readInt(); remaining > 0; remaining--) {
            strings.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
        }
        return strings;
    }
}
