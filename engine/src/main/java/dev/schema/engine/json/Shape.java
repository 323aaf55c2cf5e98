package dev.schema.engine.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
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
                if (other != null && other != each) {
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
        List<Class<?>> hierarchies = sealedBy(type).toList();
        hierarchies.forEach(TAGS::get);
        tagged = !hierarchies.isEmpty();
        members = Arrays.stream(type.getRecordComponents()).map(Member::new).toList();
        if (tagged && members.stream().anyMatch(member -> member.name().equals(RecordCodec.TAG))) {
            throw new IllegalArgumentException(type + " has a component \"" + RecordCodec.TAG + "\", the tag's name");
        }
        try {
            constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("a record has its canonical constructor", impossible);
        }
    }

    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /**
     * What the type variables of a record stand for, seen as one of a sealed interface whose own variables are bound. A
     * variable that the interface does not know stands for nothing.
     */
    static Map<TypeVariable<?>, Type> bindings(Class<?> record, Class<?> sealed, Map<TypeVariable<?>, Type> bound) {
        Map<TypeVariable<?>, Type> bindings = new HashMap<>();
        for (Type each : record.getGenericInterfaces()) {
            if (each instanceof ParameterizedType generic && generic.getRawType() == sealed) {
                for (int i = 0; i < sealed.getTypeParameters().length; i++) {
                    Type known = bound.get(sealed.getTypeParameters()[i]);
                    if (known != null && generic.getActualTypeArguments()[i] instanceof TypeVariable<?> variable) {
                        bindings.put(variable, known);
                    }
                }
            }
        }
        return bindings;
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

    private static Stream<Class<?>> sealedBy(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .flatMap(each -> Stream.concat(Stream.of(each), sealedBy(each)))
                .filter(Class::isSealed);
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
            throw new IllegalStateException("a record can be made", impossible);
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
            // A record need not be public to be written by its package.
            accessor.setAccessible(true);
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

        boolean isPrimitive() {
            return accessor.getReturnType().isPrimitive();
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
