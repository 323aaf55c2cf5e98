package dev.schema.engine.merge;

import static dev.schema.engine.merge.MergeCases.stream;
import static dev.schema.engine.merge.MergeCases.text;
import static dev.schema.engine.merge.MergeCases.texts;

import com.fasterxml.jackson.databind.JsonNode;
import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.Check;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.Generated;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.catalog.View;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A schema that a recorded case expects. Both it and a catalog are told in lines, one for each fact that counts: not the
 * order of columns, not names that the database chose.
 */
final class ExpectedSchema {

    private final JsonNode json;

    ExpectedSchema(JsonNode json) {
        this.json = json;
    }

    /** How the catalog differs, in lines that begin with {@code missing} or {@code surplus}; empty if it is the same. */
    List<String> differences(Catalog catalog) {
        SortedSet<String> actual = lines(catalog);
        SortedSet<String> expected = lines();
        List<String> differences = new ArrayList<>();
        for (String line : expected) {
            if (!actual.remove(line) && !actual.removeIf(each -> unnamed(each).equals(line))) {
                differences.add("missing " + line);
            }
        }
        actual.forEach(line -> differences.add("surplus " + line));
        return differences;
    }

    private static SortedSet<String> lines(Catalog catalog) {
        SortedSet<String> lines = new TreeSet<>();
        for (Table table : catalog.tables().values()) {
            String name = table.name().toString();
            lines.add("table " + folded(name));
            table.columns().forEach(column -> lines.add(line(name, column)));
            table.constraints().forEach(constraint -> lines.add(line(name, constraint)));
            table.indexes().forEach(index -> lines.add(line(name, index)));
        }
        for (View view : catalog.views().values()) {
            lines.add(view(view.name().toString(), view.query()));
        }
        catalog.unknown().forEach(name -> lines.add("unknown table " + name));
        return lines;
    }

    private SortedSet<String> lines() {
        SortedSet<String> lines = new TreeSet<>();
        for (JsonNode each : json) {
            if (each.has("view")) {
                lines.add(view(text(each, "view"), text(each, "sql")));
            } else {
                String name = text(each, "table");
                lines.add("table " + folded(name));
                each.path("columns").forEach(column -> lines.add(column(name, column)));
                List<String> key = texts(each.path("primaryKey"));
                if (!key.isEmpty()) {
                    lines.add(line(name, new PrimaryKey("pk", key)));
                }
                stream(each.path("checks"))
                        .map(check -> named(check, line(name, new Check(nameOf(check), text(check, "expression")))))
                        .forEach(lines::add);
                stream(each.path("foreignKeys"))
                        .map(foreign -> named(foreign, foreignKey(name, foreign)))
                        .forEach(lines::add);
                stream(each.path("indexes"))
                        .map(index -> named(index, index(name, index)))
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    private static String column(String table, JsonNode json) {
        Type<?> type = CaseTypes.type(text(json, "type"));
        JsonNode generated = json.path("generated");
        return column(
                table,
                text(json, "name"),
                type,
                !json.path("nullable").asBoolean(),
                generated.isObject() ? null : CaseTypes.value(json.path("default"), type),
                generated.isObject()
                        ? new Generated(
                                text(generated, "expression"),
                                generated.path("stored").asBoolean())
                        : null);
    }

    private static String line(String table, Column column) {
        return column(table, column.name(), column.type(), column.notNull(), column.defaultValue(), column.generated());
    }

    private static String column(
            String table,
            String name,
            Type<?> type,
            boolean notNull,
            @Nullable Value defaultValue,
            @Nullable Generated generated) {
        return "column " + folded(table + "." + name) + " " + type + (notNull ? " not null" : "") + " default "
                + Objects.toString(defaultValue) + " generated " + Objects.toString(generated);
    }

    private static String foreignKey(String table, JsonNode json) {
        return foreignKey(
                table,
                nameOf(json),
                texts(json.path("columns")),
                text(json, "refTable"),
                texts(json.path("refColumns")),
                CaseOperations.action(json, "onDelete") + " " + CaseOperations.action(json, "onUpdate"));
    }

    private static String foreignKey(
            String table, String name, List<String> columns, String target, List<String> targets, String actions) {
        return "foreign key " + folded(table + " " + columns + " to " + target + " " + targets) + " " + actions
                + named(name);
    }

    private static String line(String table, Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return "primary key " + folded(table + " " + key.columns());
        } else if (constraint instanceof Check check) {
            return "check " + folded(table) + " " + check.expression() + named(check.name());
        } else if (constraint instanceof ForeignKey key) {
            return foreignKey(
                    table,
                    key.name(),
                    key.columns(),
                    key.target().toString(),
                    key.targetColumns(),
                    key.onDelete() + " " + key.onUpdate());
        }
        throw new IllegalArgumentException("no case has " + constraint);
    }

    private static String index(String table, JsonNode json) {
        return index(
                table,
                nameOf(json),
                texts(json.path("columns")),
                json.path("unique").asBoolean());
    }

    private static String line(String table, Index index) {
        return index(
                table,
                index.name(),
                index.parts().stream()
                        .map(part -> String.valueOf(part.column()))
                        .toList(),
                index.unique());
    }

    private static String index(String table, String name, List<String> columns, boolean unique) {
        return (unique ? "unique index " : "index ") + folded(table + " " + columns) + named(name);
    }

    private static String view(String name, String query) {
        return "view " + folded(name) + " " + query;
    }

    private static String nameOf(JsonNode json) {
        return json.path("name").asText("chosen by the database");
    }

    private static String named(JsonNode json, String line) {
        return json.path("name").isTextual() ? line : unnamed(line);
    }

    private static String named(String name) {
        return " named " + folded(name);
    }

    private static String unnamed(String line) {
        int name = line.lastIndexOf(" named ");
        return name < 0 ? line : line.substring(0, name);
    }

    private static String folded(String names) {
        return names.toLowerCase(Locale.ROOT);
    }
}
