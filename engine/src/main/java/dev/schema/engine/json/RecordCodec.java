package dev.schema.engine.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.schema.type.Database;
import dev.schema.type.Name;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The generic codec over records. What a record looks like is found out once and kept by {@link Shape}. */
final class RecordCodec {

    /** The member that says which record of a sealed interface an object is. */
    static final String TAG = "is";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordCodec() {}

    // ---------------------------------------------------------------- writing

    static JsonNode write(@Nullable Object value) {
        if (value == null) {
            return NODES.nullNode();
        } else if (value instanceof String text) {
            return NODES.textNode(text);
        } else if (value instanceof Boolean bool) {
            return NODES.booleanNode(bool);
        } else if (value instanceof Integer number) {
            return NODES.numberNode(number);
        } else if (value instanceof Long number) {
            return NODES.numberNode(number);
        } else if (value instanceof Enum<?> constant) {
            return NODES.textNode(constant.name());
        } else if (value instanceof Name name) {
            return name(name);
        } else if (value instanceof Database database) {
            return NODES.textNode(database.name());
        } else if (value instanceof Collection<?> elements) {
            ArrayNode array = NODES.arrayNode();
            elements.forEach(element -> array.add(write(element)));
            return array;
        } else if (value instanceof Map<?, ?> map) {
            ObjectNode object = NODES.objectNode();
            map.forEach((key, each) -> object.set(String.valueOf(key), write(each)));
            return object;
        } else if (value instanceof Record) {
            return record(value);
        }
        throw new IllegalArgumentException("no JSON for " + value.getClass());
    }

    private static JsonNode name(Name name) {
        return name.schema() == null
                ? NODES.textNode(name.local())
                : NODES.arrayNode().add(name.schema()).add(name.local());
    }

    private static JsonNode record(Object value) {
        Shape shape = Shape.of(value.getClass());
        ObjectNode object = NODES.objectNode();
        if (shape.isTagged()) {
            object.put(TAG, shape.tag());
        }
        for (Shape.Member member : shape.members()) {
            Object part = member.of(value);
            if (part != null && !member.isDefault(part)) {
                object.set(member.name(), write(part));
            }
        }
        return object;
    }

    // ---------------------------------------------------------------- reading

    static @Nullable Object read(JsonNode node, Type type) {
        return read(node, type, Map.of());
    }

    private static @Nullable Object read(JsonNode node, Type type, Map<TypeVariable<?>, Type> bindings) {
        if (type instanceof TypeVariable<?> variable) {
            return read(node, bindings.getOrDefault(variable, Object.class), bindings);
        } else if (type instanceof WildcardType wildcard) {
            return read(node, wildcard.getUpperBounds()[0], bindings);
        } else if (type instanceof ParameterizedType generic) {
            return generic(node, generic, bindings);
        }
        return plain(node, (Class<?>) type, bindings);
    }

    private static @Nullable Object generic(
            JsonNode node, ParameterizedType type, Map<TypeVariable<?>, Type> bindings) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (raw == List.class) {
            return elements(node, arguments[0], bindings, new ArrayList<>());
        } else if (raw == SortedSet.class) {
            return elements(node, arguments[0], bindings, new TreeSet<>());
        } else if (raw == SortedMap.class) {
            return map(node, arguments, bindings);
        }
        Map<TypeVariable<?>, Type> inner = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            inner.put(raw.getTypeParameters()[i], arguments[i]);
        }
        return plain(node, raw, inner);
    }

    private static Collection<Object> elements(
            JsonNode node, Type element, Map<TypeVariable<?>, Type> bindings, Collection<Object> into) {
        if (!node.isArray()) {
            throw new MalformedJson("an array is wanted, not " + node);
        }
        node.forEach(each -> into.add(read(each, element, bindings)));
        return into;
    }

    private static SortedMap<Object, Object> map(JsonNode node, Type[] arguments, Map<TypeVariable<?>, Type> bindings) {
        if (!node.isObject()) {
            throw new MalformedJson("an object is wanted, not " + node);
        }
        SortedMap<Object, Object> map = new TreeMap<>();
        node.properties()
                .forEach(field -> map.put(
                        read(NODES.textNode(field.getKey()), arguments[0], bindings),
                        read(field.getValue(), arguments[1], bindings)));
        return map;
    }

    private static @Nullable Object plain(JsonNode node, Class<?> type, Map<TypeVariable<?>, Type> bindings) {
        if (node.isNull()) {
            return null;
        } else if (type == String.class) {
            return text(node);
        } else if (type == boolean.class || type == Boolean.class) {
            return wanted(node, node.isBoolean(), "true or false").booleanValue();
        } else if (type == int.class || type == Integer.class) {
            return wanted(node, node.canConvertToInt() && node.isIntegralNumber(), "a number")
                    .intValue();
        } else if (type == long.class || type == Long.class) {
            return wanted(node, node.canConvertToLong() && node.isIntegralNumber(), "a number")
                    .longValue();
        } else if (type == Name.class) {
            return name(node);
        } else if (type == Database.class) {
            return new Database(text(node));
        } else if (type.isEnum()) {
            return constant(type, text(node));
        } else if (type.isRecord()) {
            return record(node, Shape.of(type), bindings);
        } else if (type.isSealed()) {
            String tag = text(wanted(node, node.isObject(), "an object").path(TAG));
            return record(node, Shape.of(Shape.tagged(type, tag)), bindings);
        }
        throw new IllegalArgumentException("no JSON for " + type);
    }

    private static JsonNode wanted(JsonNode node, boolean fits, String what) {
        if (!fits) {
            throw new MalformedJson(what + " is wanted, not " + node);
        }
        return node;
    }

    private static String text(JsonNode node) {
        return wanted(node, node.isTextual(), "a text").textValue();
    }

    private static Name name(JsonNode node) {
        return node.isArray() && node.size() == 2
                ? new Name(text(node.get(0)), text(node.get(1)))
                : new Name(null, text(node));
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new MalformedJson("\"" + name + "\" is no " + type.getSimpleName());
    }

    private static Object record(JsonNode node, Shape shape, Map<TypeVariable<?>, Type> bindings) {
        wanted(node, node.isObject(), "an object");
        List<String> unknown = new ArrayList<>();
        node.fieldNames().forEachRemaining(unknown::add);
        unknown.remove(TAG);
        List<@Nullable Object> parts = new ArrayList<>();
        for (Shape.Member member : shape.members()) {
            unknown.remove(member.name());
            JsonNode part = node.get(member.name());
            try {
                parts.add(part == null ? member.defaultValue() : read(part, member.type(), bindings));
            } catch (MalformedJson malformed) {
                throw new MalformedJson(member.name() + ": " + malformed.getMessage());
            }
        }
        if (!unknown.isEmpty()) {
            throw new MalformedJson("a " + shape.tag() + " has no " + unknown);
        }
        try {
            return shape.make(parts.toArray());
        } catch (InvocationTargetException refused) {
            throw new MalformedJson(shape.tag() + ": " + refused.getCause().getMessage());
        }
    }
}
