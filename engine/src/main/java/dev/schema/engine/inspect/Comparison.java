package dev.schema.engine.inspect;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Generated;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.catalog.Trigger;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where a live database differs from what its revisions say, by meaning. */
public final class Comparison {

    private final SortedMap<String, Record> expected = new TreeMap<>();
    private final SortedMap<String, Record> found = new TreeMap<>();

    private final SortedMap<String, Record> said = new TreeMap<>();
    private final SortedMap<String, Record> read = new TreeMap<>();

    private Comparison() {}

    /**
     * What differs, a line each, sorted by the thing: {@code - index t.ix} is missing in the database, {@code + column
     * t.c} was made by no revision, {@code ~ column t.c: type TEXT is VARCHAR(9)} is otherwise there. Empty exactly if
     * both describe the same schema; tables that are unknown to the revisions are not compared.
     *
     * @param projected the catalog that the revisions lead to
     * @param live the catalog that was read
     */
    public static List<String> between(Catalog projected, Catalog live, Inspector inspector) {
        Catalog ours = inspector.inOwnWords(projected);
        Catalog theirs = Unsure.settled(inspector.inOwnWords(live), ours);
        Comparison comparison = new Comparison();
        collect(ours, ours.unknown(), comparison.expected);
        collect(theirs, ours.unknown(), comparison.found);
        facts(projected).forEach((name, fact) -> comparison.said.put(name.toLowerCase(Locale.ROOT), fact));
        facts(live).forEach((name, fact) -> comparison.read.put(name.toLowerCase(Locale.ROOT), fact));
        return comparison.lines();
    }

    /**
     * Whether what a statement changes is there as before it or as after it; nothing if it is neither. What the database
     * cannot tell apart counts as before.
     *
     * @param before the catalog before the statement
     * @param after the catalog after it
     * @param live the catalog that was read
     */
    public static Optional<Moment> moment(Catalog before, Catalog after, Catalog live, Inspector inspector) {
        Catalog first = inspector.inOwnWords(before);
        Catalog second = Unsure.settled(inspector.inOwnWords(after), first);
        Catalog there = inspector.inOwnWords(live);
        SortedMap<String, Record> earlier = facts(first);
        SortedMap<String, Record> later = facts(second);
        Set<String> changed = new TreeSet<>(earlier.keySet());
        changed.addAll(later.keySet());
        changed.removeIf(name -> Objects.equals(earlier.get(name), later.get(name)));
        if (agree(changed, earlier, facts(Unsure.settled(there, first)))) {
            return Optional.of(Moment.BEFORE);
        }
        return agree(changed, later, facts(Unsure.settled(there, second)))
                ? Optional.of(Moment.AFTER)
                : Optional.empty();
    }

    /** Where a database is between two catalogs. */
    public enum Moment {
        BEFORE,
        AFTER
    }

    private static boolean agree(Set<String> names, SortedMap<String, Record> left, SortedMap<String, Record> right) {
        return names.stream().allMatch(name -> Objects.equals(left.get(name), right.get(name)));
    }

    private static SortedMap<String, Record> facts(Catalog catalog) {
        SortedMap<String, Record> facts = new TreeMap<>();
        collect(catalog, Set.of(), facts);
        return facts;
    }

    private static void collect(Catalog catalog, Set<Name> skipped, SortedMap<String, Record> facts) {
        catalog.tables().values().stream()
                .filter(table -> !skipped.contains(table.name()))
                .forEach(table -> collect(table, facts));
        catalog.views().values().forEach(view -> facts.put("view " + view.name(), view));
        catalog.sequences().values().forEach(sequence -> facts.put("sequence " + sequence.name(), sequence));
        catalog.enums().values().forEach(type -> facts.put("enum " + type.name(), type));
        catalog.triggers().values().forEach(trigger -> facts.put("trigger " + trigger.name(), trigger));
        catalog.schemas().forEach(schema -> facts.put("schema " + schema, new Name(null, schema)));
        catalog.unknown().stream()
                .filter(name -> !skipped.contains(name))
                .forEach(name -> facts.put("table " + name + ", whose definition is not understood", name));
    }

    /** What of a table is neither a column nor a constraint nor an index. */
    private record Itself(Name name, @Nullable String comment, Object options) {}

    private static void collect(Table table, SortedMap<String, Record> facts) {
        facts.put("table " + table.name(), new Itself(table.name(), table.comment(), table.options()));
        for (Column column : table.columns()) {
            facts.put("column " + table.name() + "." + column.name(), column);
        }
        for (Constraint constraint : table.constraints()) {
            facts.put("constraint " + table.name() + "." + constraint.name(), (Record) constraint);
        }
        for (Index index : table.indexes()) {
            facts.put("index " + table.name() + "." + index.name(), index);
        }
    }

    private List<String> lines() {
        Set<String> names = new TreeSet<>(expected.keySet());
        names.addAll(found.keySet());
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            if (!found.containsKey(name)) {
                lines.add("- " + name);
            } else if (!expected.containsKey(name)) {
                lines.add("+ " + name);
            } else if (!expected.get(name).equals(found.get(name))) {
                lines.add("~ " + name + ": " + String.join(", ", details(name)));
            }
        }
        return lines;
    }

    private List<String> details(String name) {
        Record expected = this.expected.get(name);
        Record found = this.found.get(name);
        if (!expected.getClass().equals(found.getClass())) {
            return List.of(shown(expected) + " is " + shown(found));
        }
        List<String> details = new ArrayList<>();
        for (RecordComponent component : expected.getClass().getRecordComponents()) {
            Object before = value(component, expected);
            Object now = value(component, found);
            if (!Objects.equals(before, now)) {
                boolean erased = hasMark(before) && hasMark(now);
                details.add(component.getName() + " "
                        + shown(erased ? value(component, said, name, before) : before) + " is "
                        + shown(erased ? value(component, read, name, now) : now));
            }
        }
        return details;
    }

    /** Whether it is, or holds, the mark of an expression in place of its text. */
    private static boolean hasMark(@Nullable Object value) {
        return value != null
                && (value instanceof List<?> list
                        ? list.stream().anyMatch(Comparison::hasMark)
                        : shown(value).startsWith("("));
    }

    /** An expression as it was written or read. */
    private static @Nullable Object value(
            RecordComponent component, SortedMap<String, Record> texts, String name, @Nullable Object mark) {
        Record text = texts.get(name.toLowerCase(Locale.ROOT));
        return text != null && component.getDeclaringRecord().isInstance(text) ? value(component, text) : mark;
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("the parts of a record can be read", impossible);
        }
    }

    private static String shown(@Nullable Object value) {
        if (value instanceof Generated generated) {
            return generated.expression() + (generated.stored() ? " stored" : " virtual");
        } else if (value instanceof Type.SqlType type) {
            return type.sql();
        } else if (value instanceof Value sql) {
            return sql.kind() == Value.Kind.NOW || sql.kind() == Value.Kind.RANDOM_UUID
                    ? sql.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                    : sql.text();
        } else if (value instanceof Trigger trigger) {
            return trigger.sql();
        } else if (value instanceof List<?> list) {
            return list.stream().map(Comparison::shown).toList().toString();
        } else if (value instanceof Index.Part part) {
            return (part.expression() == null ? part.column() : part.expression()) + (part.descending() ? " desc" : "");
        }
        return value == null ? "none" : value.toString();
    }
}
