package dev.schema.engine.inspect;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.Check;
import dev.schema.catalog.Generated;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.catalog.Trigger;
import dev.schema.catalog.View;
import dev.schema.type.Name;
import dev.schema.type.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expressions in own words of which nobody can tell how the database prints them: each may be any other. */
public final class Unsure {

    /** What stands for them. */
    public static final String TEXT = "(..)";

    private Unsure() {}

    /**
     * The catalog with the other's text in the place of each that one of the two is unsure of, so both are equal if they are
     * as far as anybody can tell.
     *
     * @param catalog in own words
     * @param other in own words
     */
    public static Catalog settled(Catalog catalog, Catalog other) {
        SortedMap<Name, Table> tables = new TreeMap<>();
        catalog.tables().forEach((name, table) -> {
            Table its = other.tables().get(name);
            tables.put(name, its == null ? table : settled(table, its));
        });
        SortedMap<Name, View> views = new TreeMap<>();
        catalog.views().forEach((name, view) -> {
            View its = other.views().get(name);
            views.put(name, its == null ? view : new View(name, text(view.query(), its.query())));
        });
        SortedMap<Name, Trigger> triggers = new TreeMap<>();
        catalog.triggers().forEach((name, trigger) -> {
            Trigger its = other.triggers().get(name);
            triggers.put(
                    name, its == null ? trigger : new Trigger(name, trigger.table(), text(trigger.sql(), its.sql())));
        });
        return new Catalog(
                catalog.database(),
                tables,
                views,
                catalog.sequences(),
                catalog.enums(),
                catalog.schemas(),
                triggers,
                catalog.unknown());
    }

    private static Table settled(Table table, Table other) {
        return table.withColumns(table.columns().stream()
                        .map(column -> settled(column, like(other.columns(), Column::name, column.name())))
                        .toList())
                .withConstraints(table.constraints().stream()
                        .map(rule -> settled(rule, like(other.constraints(), Constraint::name, rule.name())))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .map(index -> settled(index, like(other.indexes(), Index::name, index.name())))
                        .toList());
    }

    private static <T> @Nullable T like(List<T> things, Function<T, String> name, String wanted) {
        return things.stream()
                .filter(thing -> name.apply(thing).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static Column settled(Column column, @Nullable Column other) {
        if (other == null) {
            return column;
        }
        Generated generated = column.generated();
        Value value = column.defaultValue();
        return column.withDefault(
                        value == null || other.defaultValue() == null
                                ? value
                                : Value.expression(
                                        text(value.text(), other.defaultValue().text())))
                .withGenerated(
                        generated == null || other.generated() == null
                                ? generated
                                : new Generated(
                                        text(
                                                generated.expression(),
                                                other.generated().expression()),
                                        generated.stored()));
    }

    private static Constraint settled(Constraint rule, @Nullable Constraint other) {
        return rule instanceof Check check && other instanceof Check its
                ? new Check(check.name(), text(check.expression(), its.expression()))
                : rule;
    }

    private static Index settled(Index index, @Nullable Index other) {
        if (other == null || index.parts().size() != other.parts().size()) {
            return index;
        }
        List<Index.Part> parts = new ArrayList<>();
        for (int i = 0; i < index.parts().size(); i++) {
            Index.Part part = index.parts().get(i);
            parts.add(new Index.Part(
                    part.column(),
                    orNone(part.expression(), other.parts().get(i).expression()),
                    part.descending()));
        }
        return new Index(
                index.name(),
                parts,
                index.unique(),
                orNone(index.where(), other.where()),
                index.method(),
                index.include());
    }

    private static @Nullable String orNone(@Nullable String text, @Nullable String other) {
        return text == null || other == null ? text : text(text, other);
    }

    /** A constant is no expression. */
    private static String text(String text, String other) {
        boolean unsure = Objects.equals(text, TEXT) || Objects.equals(other, TEXT);
        return unsure && text.startsWith("(") && other.startsWith("(") ? other : text;
    }
}
