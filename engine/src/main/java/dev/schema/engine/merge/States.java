package dev.schema.engine.merge;

import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.Check;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.Constraint.Unique;
import dev.schema.catalog.Index;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What becomes of an object, in words. */
final class States {

    private States() {}

    /**
     * How the facts describe an object, as far as that is otherwise than in other facts: {@code type TEXT, not null};
     * {@code gone} if it is not there, nothing if none of them knows it.
     */
    static String of(Identity object, Facts facts, Facts... others) {
        SortedMap<String, Optional<Object>> mine = facts.all().get(object);
        if (mine == null) {
            return Stream.of(others).anyMatch(each -> each.all().containsKey(object)) ? "gone" : "";
        }
        List<String> words = new ArrayList<>();
        mine.forEach((attribute, value) -> {
            if (List.of(others).stream().anyMatch(other -> differs(object, attribute, value, other))) {
                words.add(word(attribute, value));
            }
        });
        parts(object, facts, others, words);
        return words.isEmpty() ? "as it was" : String.join(", ", words);
    }

    /** Beside nothing, only that is worth a word which is not what everybody expects. */
    private static boolean differs(Identity object, String attribute, Optional<Object> value, Facts other) {
        SortedMap<String, Optional<Object>> there = other.all().get(object);
        if (there == null) {
            boolean plain = value.isEmpty() || value.equals(Optional.of(false)) || attribute.equals(Facts.NAME);
            return !plain;
        }
        return !value.equals(there.get(attribute));
    }

    /** Of a table: the parts that the others do not have like this. */
    private static void parts(Identity table, Facts facts, Facts[] others, List<String> words) {
        for (Map.Entry<Identity, SortedMap<String, Optional<Object>>> part :
                facts.all().entrySet()) {
            boolean differs = List.of(others).stream()
                    .anyMatch(other -> !part.getValue().equals(other.all().get(part.getKey())));
            if (part.getKey().isPartOf(table) && differs) {
                words.add("with " + part.getKey().kind().word() + " "
                        + part.getKey().part());
            }
        }
    }

    private static String word(String attribute, Optional<Object> value) {
        return switch (attribute) {
            case Facts.NAME -> "called " + value.map(Object::toString).orElse("");
            case Facts.DEFINITION -> value.map(States::text).orElse("");
            case "not null" -> value.equals(Optional.of(true)) ? "not null" : "nullable";
            default -> attribute + " " + value.map(States::text).orElse("none");
        };
    }

    private static String text(Object value) {
        if (value instanceof List<?> list && !list.isEmpty()) {
            return list.get(0) instanceof Type<?> type
                    ? type.toString().replace("()", "")
                    : list.size() == 1
                            ? text(list.get(0))
                            : list.stream().map(States::text).collect(Collectors.joining(", "));
        } else if (value instanceof Value literal) {
            return literal.text();
        } else if (value instanceof Index index) {
            return (index.unique() ? "unique " : "")
                    + index.parts().stream()
                            .map(part -> (part.column() == null ? part.expression() : name(part.column()))
                                    + (part.descending() ? " desc" : ""))
                            .collect(Collectors.joining(", ", "(", ")"))
                    + (index.where() == null ? "" : " where " + name(index.where()));
        } else if (value instanceof Constraint constraint) {
            return constraint(constraint);
        }
        return value.toString();
    }

    private static String constraint(Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            return names(key.columns()) + " references " + name(key.target().local()) + names(key.targetColumns())
                    + " on delete " + key.onDelete().sql().toLowerCase(Locale.ROOT);
        } else if (constraint instanceof Check check) {
            return "check (" + name(check.expression()) + ")";
        } else if (constraint instanceof PrimaryKey key) {
            return "primary key " + names(key.columns());
        } else if (constraint instanceof Unique unique) {
            return "unique " + names(unique.columns());
        }
        return constraint.toString();
    }

    private static String names(List<String> keys) {
        return keys.stream().map(States::name).collect(Collectors.joining(", ", "(", ")"));
    }

    /** Names instead of what stands for them. */
    private static String name(String key) {
        return key.replaceAll("\"?<([^<>]*)>\"?", "$1");
    }
}
