package dev.schema.engine.merge;

import static dev.schema.engine.merge.MergeCases.stream;
import static dev.schema.engine.merge.MergeCases.text;
import static dev.schema.engine.merge.MergeCases.texts;

import com.fasterxml.jackson.databind.JsonNode;
import dev.schema.GeneratedName;
import dev.schema.catalog.Action;
import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Generated;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.catalog.View;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.CreateTable;
import dev.schema.operation.CreateView;
import dev.schema.operation.DropColumn;
import dev.schema.operation.DropConstraint;
import dev.schema.operation.DropIndex;
import dev.schema.operation.DropTable;
import dev.schema.operation.DropView;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameColumn;
import dev.schema.operation.RenameConstraint;
import dev.schema.operation.RenameIndex;
import dev.schema.operation.RenameTable;
import dev.schema.operation.Resource;
import dev.schema.operation.SqlPerDatabase;
import dev.schema.type.Name;
import dev.schema.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads the operations of recorded cases. It follows the catalog, because a case leaves unsaid what an operation of ours
 * says: the name of a primary key, the type that a default is for. The place of a new column is left out, which no verdict
 * depends on.
 */
final class CaseOperations {

    private static final Set<String> MISSING = Set.of("setTableCollation");

    private final Set<String> lacking;
    private Catalog catalog;

    /**
     * Operations on top of a catalog.
     *
     * @param lacking where the names of operations go that the DSL does not have
     */
    CaseOperations(Catalog catalog, Set<String> lacking) {
        this.catalog = catalog;
        this.lacking = lacking;
    }

    /** Another reader that goes on from here. */
    CaseOperations branch() {
        return new CaseOperations(catalog, lacking);
    }

    /** Goes on behind operations that were read before. */
    void skip(List<Operation> operations) {
        operations.forEach(this::apply);
    }

    /** The operations, in order. */
    List<Operation> read(JsonNode array) {
        List<Operation> operations = new ArrayList<>();
        for (JsonNode json : array) {
            if (MISSING.contains(text(json, "op"))) {
                lacking.add(text(json, "op"));
            } else {
                Operation operation = operation(json);
                operations.add(operation);
                apply(operation);
            }
        }
        return operations;
    }

    /** What does not fit is a case's own matter: whoever runs it sees. */
    private void apply(Operation operation) {
        try {
            catalog = operation.applyTo(catalog);
        } catch (CatalogConflict doesNotFit) {
            // The catalog stays: names and types are still found in it.
        }
    }

    private Operation operation(JsonNode json) {
        return switch (text(json, "op")) {
            case "createTable" -> new CreateTable(table(json));
            case "dropTable" -> new DropTable(on(json));
            case "renameTable" -> new RenameTable(on(json), Name.of(text(json, "to")));
            case "addColumn" -> new AddColumn(on(json), column(json.path("column")), null);
            case "dropColumn" -> new DropColumn(on(json), text(json, "column"));
            case "renameColumn" -> new RenameColumn(on(json), text(json, "column"), text(json, "to"));
            case "alterColumnType" -> change(json).withType(CaseTypes.type(text(json, "type")), new TreeMap<>(), null);
            case "setNotNull" -> change(json).withNotNull(true);
            case "dropNotNull" -> change(json).withNotNull(false);
            case "setDefault" -> change(json).withDefault(CaseTypes.value(json.path("default"), typeOf(json)));
            case "dropDefault" -> change(json).withDefault(null);
            case "createIndex" -> new CreateIndex(on(json), index(json), false);
            case "dropIndex" -> new DropIndex(on(json), text(json, "name"), false);
            case "renameIndex" -> new RenameIndex(on(json), text(json, "name"), text(json, "to"));
            case "addForeignKey" -> new AddConstraint(on(json), foreignKey(text(json, "table"), json));
            case "addCheck" -> new AddConstraint(on(json), check(text(json, "table"), json));
            case "dropConstraint" -> new DropConstraint(on(json), text(json, "name"));
            case "renameConstraint" -> new RenameConstraint(on(json), text(json, "name"), text(json, "to"));
            case "addPrimaryKey" ->
                new AddConstraint(on(json), primaryKey(text(json, "table"), texts(json.path("columns"))));
            case "dropPrimaryKey" -> new DropConstraint(on(json), nameOfPrimaryKey(json));
            case "createView" -> new CreateView(new View(Name.of(text(json, "view")), text(json, "sql")));
            case "dropView" -> new DropView(Name.of(text(json, "view")));
            case "executeSql" -> sql(json);
            default -> throw new IllegalArgumentException("no operation: " + json);
        };
    }

    private static Name on(JsonNode json) {
        return Name.of(text(json, "table"));
    }

    private static AlterColumn change(JsonNode json) {
        return AlterColumn.of(on(json), text(json, "column"));
    }

    private Type<?> typeOf(JsonNode json) {
        return catalog.table(on(json)).column(text(json, "column")).type();
    }

    private String nameOfPrimaryKey(JsonNode json) {
        return catalog.table(on(json))
                .primaryKey()
                .orElseThrow(() -> new IllegalArgumentException("no primary key: " + json))
                .name();
    }

    private Table table(JsonNode json) {
        String name = text(json, "table");
        List<String> key = texts(json.path("primaryKey"));
        List<Column> columns = stream(json.path("columns"))
                .map(CaseOperations::column)
                .map(column -> key.contains(column.name()) ? column.withNotNull(true) : column)
                .toList();
        List<Constraint> constraints = new ArrayList<>();
        if (!key.isEmpty()) {
            constraints.add(primaryKey(name, key));
        }
        json.path("checks").forEach(check -> constraints.add(check(name, check)));
        json.path("foreignKeys").forEach(foreign -> constraints.add(foreignKey(name, foreign)));
        return new Table(
                Name.of(name),
                columns,
                constraints,
                stream(json.path("indexes")).map(this::index).toList(),
                null,
                new TreeMap<>());
    }

    private static Column column(JsonNode json) {
        Column column = Column.of(text(json, "name"), CaseTypes.type(text(json, "type")))
                .withNotNull(!json.path("nullable").asBoolean());
        JsonNode generated = json.path("generated");
        return generated.isObject()
                ? column.withGenerated(new Generated(
                        text(generated, "expression"), generated.path("stored").asBoolean()))
                : column.withDefault(CaseTypes.value(json.path("default"), column.type()));
    }

    private Index index(JsonNode json) {
        if (json.has("prefix")) {
            lacking.add("createIndex with prefix");
        }
        return new Index(
                text(json, "name"),
                texts(json.path("columns")).stream().map(Index.Part::column).toList(),
                json.path("unique").asBoolean(),
                null,
                null,
                List.of());
    }

    private static Constraint primaryKey(String table, List<String> columns) {
        return new Constraint.PrimaryKey(GeneratedName.of("pk", table, List.of()), columns);
    }

    private static Constraint check(String table, JsonNode json) {
        return new Constraint.Check(nameOr("ck", table, json), text(json, "expression"));
    }

    private static Constraint foreignKey(String table, JsonNode json) {
        return new Constraint.ForeignKey(
                nameOr("fk", table, json),
                texts(json.path("columns")),
                Name.of(text(json, "refTable")),
                texts(json.path("refColumns")),
                action(json, "onDelete"),
                action(json, "onUpdate"),
                false,
                false);
    }

    static Action action(JsonNode json, String field) {
        return Action.valueOf(
                json.path(field).asText("no action").toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** The name that the case gives, or the one that we give. */
    private static String nameOr(String prefix, String table, JsonNode json) {
        return json.path("name").isTextual()
                ? text(json, "name")
                : GeneratedName.of(prefix, table, texts(json.path("columns")));
    }

    private static Operation sql(JsonNode json) {
        ExecuteSql plain = ExecuteSql.of(text(json, "sql"));
        return new ExecuteSql(
                SqlPerDatabase.of(text(json, "sql")),
                null,
                plain.touches(),
                resources(json.path("reads")),
                resources(json.path("writes")),
                null,
                false,
                null,
                false);
    }

    private static SortedSet<Resource> resources(JsonNode array) {
        SortedSet<Resource> resources = new TreeSet<>();
        for (String written : texts(array)) {
            int dot = written.indexOf('.');
            resources.add(
                    dot < 0
                            ? new Resource(Name.of(written), null)
                            : new Resource(Name.of(written.substring(0, dot)), written.substring(dot + 1)));
        }
        return resources;
    }
}
