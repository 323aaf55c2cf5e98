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
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
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
            map.forEach((key, each) -> object.set(key(key), write(each)));
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

    /** A key is a text: a name in a schema becomes that of its array, and so does one that looks like an array. */
    private static String key(Object key) {
        if (key instanceof Name name) {
            return name.schema() == null && !name.local().startsWith("[")
                    ? name.local()
                    : Json.canonical(
                            name.schema() == null ? List.of(name.local()) : List.of(name.schema(), name.local()));
        } else if (key instanceof String || key instanceof Database) {
            return key.toString();
        }
        throw new IllegalArgumentException("no JSON for a key of " + key.getClass());
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

    static Object read(JsonNode node, Type type) {
        return read(node, type, Map.of());
    }

    static Collection<Object> list(JsonNode node, Type element) {
        return elements(node, element, Map.of(), new ArrayList<>());
    }

    private static Object read(JsonNode node, Type type, Map<TypeVariable<?>, Type> bindings) {
        if (type instanceof TypeVariable<?> variable) {
            return read(node, bindings.getOrDefault(variable, Object.class), bindings);
        } else if (type instanceof WildcardType wildcard) {
            return read(node, wildcard.getUpperBounds()[0], bindings);
        } else if (type instanceof ParameterizedType generic) {
            return generic(node, generic, bindings);
        }
        return plain(node, (Class<?>) type, bindings);
    }

    private static Object generic(JsonNode node, ParameterizedType type, Map<TypeVariable<?>, Type> bindings) {
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
            inner.put(raw.getTypeParameters()[i], bound(arguments[i], bindings));
        }
        return plain(node, raw, inner);
    }

    /** The type with its variables replaced, so that it means the same where they are not known. */
    private static Type bound(Type type, Map<TypeVariable<?>, Type> bindings) {
        if (type instanceof TypeVariable<?> variable) {
            return bindings.getOrDefault(variable, Object.class);
        } else if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Arrays.setAll(arguments, i -> bound(arguments[i], bindings));
            return new Bound(generic.getRawType(), arguments);
        }
        return type;
    }

    private record Bound(Type raw, Type[] arguments) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return arguments.clone();
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return null;
        }
    }

    private static Collection<Object> elements(
            JsonNode node, Type element, Map<TypeVariable<?>, Type> bindings, Collection<Object> into) {
        if (!node.isArray()) {
            throw new MalformedJson("an array is wanted, not " + node);
        }
        for (int i = 0; i < node.size(); i++) {
            try {
                if (!into.add(read(node.get(i), element, bindings))) {
                    throw new MalformedJson(node.get(i) + " is there twice");
                }
            } catch (MalformedJson malformed) {
                throw malformed.in("[" + i + "]");
            }
        }
        return into;
    }

    private static SortedMap<Object, Object> map(JsonNode node, Type[] arguments, Map<TypeVariable<?>, Type> bindings) {
        if (!node.isObject()) {
            throw new MalformedJson("an object is wanted, not " + node);
        }
        SortedMap<Object, Object> map = new TreeMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            try {
                Object key = key(field.getKey(), arguments[0]);
                if (map.put(key, read(field.getValue(), arguments[1], bindings)) != null) {
                    throw new MalformedJson("it is there twice");
                }
            } catch (MalformedJson malformed) {
                throw malformed.in(field.getKey());
            }
        }
        return map;
    }

    private static Object key(String key, Type type) {
        boolean array = type == Name.class && key.startsWith("[");
        JsonNode node = array ? Json.parse(key) : NODES.textNode(key);
        return read(array && node.size() == 1 ? node.get(0) : node, type);
    }

    private static Object plain(JsonNode node, Class<?> type, Map<TypeVariable<?>, Type> bindings) {
        if (type == String.class) {
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
            return named(() -> name(node));
        } else if (type == Database.class) {
            return named(() -> new Database(text(node)));
        } else if (type.isEnum()) {
            return constant(type, text(node));
        } else if (type.isRecord()) {
            return record(node, Shape.of(type), bindings);
        } else if (type.isSealed()) {
            Class<?> tagged = Shape.tagged(type, tag(node));
            return record(node, Shape.of(tagged), Shape.bindings(tagged, type, bindings));
        }
        throw new IllegalArgumentException("no JSON for " + type);
    }

    private static String tag(JsonNode node) {
        JsonNode tag = wanted(node, node.isObject(), "an object").get(TAG);
        if (tag == null) {
            throw new MalformedJson("the member \"" + TAG + "\" is missing");
        }
        return text(tag);
    }

    private static Object named(Supplier<Object> name) {
        try {
            return name.get();
        } catch (IllegalArgumentException refused) {
            throw new MalformedJson(String.valueOf(refused.getMessage()), refused);
        }
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
        if (shape.isTagged()
                && unknown.remove(TAG)
                && !shape.tag().equals(node.get(TAG).textValue())) {
            throw new MalformedJson("a " + shape.tag() + " is wanted, not " + node.get(TAG));
        }
        List<@Nullable Object> parts = new ArrayList<>();
        for (Shape.Member member : shape.members()) {
            unknown.remove(member.name());
            JsonNode part = node.get(member.name());
            try {
                parts.add(part == null ? member.defaultValue() : part(part, member, bindings));
            } catch (MalformedJson malformed) {
                throw malformed.in(member.name());
            }
        }
        if (!unknown.isEmpty()) {
            throw new MalformedJson("a " + shape.tag() + " has no " + unknown);
        }
        try {
            return shape.make(parts.toArray());
        } catch (InvocationTargetException refused) {
            throw new MalformedJson(shape.tag() + ": " + refused.getCause().getMessage(), refused.getCause());
        }
    }

    private static @Nullable Object part(JsonNode node, Shape.Member member, Map<TypeVariable<?>, Type> bindings) {
        return node.isNull() && !member.isPrimitive() ? null : read(node, member.type(), bindings);
    }
}
