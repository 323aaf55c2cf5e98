package dev.schema.engine.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a record is made of, found out by reflection once for each class. */
final class Shape {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private static final ClassValue<Map<String, Class<?>>> TAGS = new ClassValue<>() {
        @Override
        protected Map<String, Class<?>> computeValue(Class<?> type) {
            Map<String, Class<?>> tags = new HashMap<>();
            records(type).forEach(each -> {
                Class<?> other = tags.put(each.getSimpleName(), each);
                if (other != null) {
                    throw new IllegalArgumentException("two records of " + type + " share a name: " + each);
                }
            });
            return tags;
        }
    };

    private final String tag;
    private final boolean tagged;
    private final List<Member> members;
    private final Constructor<?> constructor;

    private Shape(Class<?> type) {
        tag = type.getSimpleName();
        tagged = isSealed(type);
        members = Arrays.stream(type.getRecordComponents()).map(Member::new).toList();
        try {
            constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("a record has its canonical constructor", impossible);
        }
    }

    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** The record of a sealed interface with this tag. */
    static Class<?> tagged(Class<?> sealed, String tag) {
        Class<?> found = TAGS.get(sealed).get(tag);
        if (found == null) {
            throw new MalformedJson("\"" + tag + "\" is no " + sealed.getSimpleName());
        }
        return found;
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(Shape::records);
    }

    private static boolean isSealed(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).anyMatch(each -> each.isSealed() || isSealed(each));
    }

    String tag() {
        return tag;
    }

    /** Whether an object must say which record it is. */
    boolean isTagged() {
        return tagged;
    }

    List<Member> members() {
        return members;
    }

    Object make(@Nullable Object[] parts) throws InvocationTargetException {
        try {
            return constructor.newInstance(parts);
        } catch (InstantiationException | IllegalAccessException impossible) {
            throw new IllegalStateException("a public record can be made", impossible);
        }
    }

    /** One component. */
    static final class Member {

        private final String name;
        private final Type type;
        private final Method accessor;
        private final @Nullable Object defaultValue;

        private Member(RecordComponent component) {
            name = component.getName();
            type = component.getGenericType();
            accessor = component.getAccessor();
            defaultValue = defaultOf(component.getType());
        }

        private static @Nullable Object defaultOf(Class<?> raw) {
            if (raw == boolean.class) {
                return false;
            } else if (raw == int.class) {
                return 0;
            } else if (raw == long.class) {
                return 0L;
            } else if (raw == List.class) {
                return List.of();
            } else if (raw == SortedSet.class) {
                return new TreeSet<>();
            }
            return raw == SortedMap.class ? new TreeMap<>() : null;
        }

        String name() {
            return name;
        }

        Type type() {
            return type;
        }

        @Nullable Object defaultValue() {
            return defaultValue;
        }

        boolean isDefault(Object value) {
            boolean empty = (value instanceof Collection<?> elements && elements.isEmpty())
                    || (value instanceof Map<?, ?> map && map.isEmpty());
            return empty || value.equals(defaultValue);
        }

        @Nullable Object of(Object record) {
            try {
                return accessor.invoke(record);
            } catch (IllegalAccessException | InvocationTargetException impossible) {
                throw new IllegalStateException("a record shows its components", impossible);
            }
        }
    }
}
