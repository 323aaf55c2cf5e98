package dev.schema.engine.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.schema.engine.json.Json;
import dev.schema.operation.Operation;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The difference between two lists of operations, in words. */
public final class Difference {

    private final List<String> lines = new ArrayList<>();

    private Difference() {}

    /**
     * What has changed, a line each: {@code - create table a}, {@code + drop table b}, {@code ~ alter column t.c: ..};
     * empty if both are equal.
     */
    public static List<String> between(List<Operation> before, List<Operation> now) {
        int start = 0;
        while (start < before.size() && start < now.size() && before.get(start).equals(now.get(start))) {
            start++;
        }
        int oldEnd = before.size();
        int newEnd = now.size();
        while (oldEnd > start && newEnd > start && before.get(oldEnd - 1).equals(now.get(newEnd - 1))) {
            oldEnd--;
            newEnd--;
        }
        Difference difference = new Difference();
        difference.middle(before.subList(start, oldEnd), now.subList(start, newEnd));
        return List.copyOf(difference.lines);
    }

    private void middle(List<Operation> before, List<Operation> now) {
        List<Operation> unmatched = new ArrayList<>(now);
        for (Operation old : before) {
            Operation same = unmatched.stream()
                    .filter(other -> other.describe().equals(old.describe()))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                lines.add("- " + old.describe());
            } else {
                unmatched.remove(same);
                if (!same.equals(old)) {
                    List<String> details = new ArrayList<>();
                    compare("", Json.write(old), Json.write(same), details);
                    lines.add("~ " + old.describe() + ": " + String.join(", ", details));
                }
            }
        }
        unmatched.forEach(added -> lines.add("+ " + added.describe()));
    }

    private static void compare(String path, JsonNode before, JsonNode now, List<String> details) {
        if (before.equals(now)) {
            return;
        }
        if (before.isObject() && now.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            before.fieldNames().forEachRemaining(names::add);
            now.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                compare(path.isEmpty() ? name : path + "." + name, before.path(name), now.path(name), details);
            }
        } else if (isNamed(before) && isNamed(now)) {
            byName(path, before, now, details);
        } else if (before.isArray() && now.isArray() && before.size() == now.size()) {
            Iterator<JsonNode> other = now.iterator();
            int index = 0;
            for (JsonNode element : before) {
                compare(path + "[" + label(element, index++) + "]", element, other.next(), details);
            }
        } else {
            details.add(path + " " + shown(before) + " -> " + shown(now));
        }
    }

    /** Whether it is a list of things with names, such as columns; nothing counts as an empty one. */
    private static boolean isNamed(JsonNode list) {
        return list.isMissingNode()
                || list.isArray()
                        && !list.isEmpty()
                        && StreamSupport.stream(list.spliterator(), false)
                                .allMatch(element -> element.path("name").isTextual());
    }

    private static void byName(String path, JsonNode before, JsonNode now, List<String> details) {
        Map<String, JsonNode> left = named(before);
        Map<String, JsonNode> right = named(now);
        left.forEach((name, element) -> {
            if (right.containsKey(name)) {
                compare(path + "[" + name + "]", element, right.get(name), details);
            } else {
                details.add(path + " - " + name);
            }
        });
        right.keySet().stream()
                .filter(name -> !left.containsKey(name))
                .forEach(name -> details.add(path + " + " + name));
        if (left.keySet().equals(right.keySet()) && !List.copyOf(left.keySet()).equals(List.copyOf(right.keySet()))) {
            details.add(path + " in another order");
        }
    }

    private static Map<String, JsonNode> named(JsonNode list) {
        Map<String, JsonNode> named = new LinkedHashMap<>();
        list.forEach(element -> named.put(element.path("name").asText(), element));
        return named;
    }

    /** The name of a column or constraint says more than its index. */
    private static String label(JsonNode element, int index) {
        JsonNode name = element.path("name");
        return name.isTextual() ? name.asText() : String.valueOf(index);
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() ? "nothing" : value.toString();
    }
}
