package dev.schema.engine.plan;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.EnumType;
import dev.schema.catalog.Sequence;
import dev.schema.catalog.Table;
import dev.schema.catalog.View;
import dev.schema.operation.CreateSchema;
import dev.schema.operation.DropSchema;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Operations of a revision that do not run, because a merge says that they are done already, or have lost. What they
 * rely on is looked at before.
 *
 * @param operations the operations
 * @param catalog the catalog where they would have run
 */
public record Skips(List<Operation> operations, Catalog catalog) {

    /** Copies the list. */
    public Skips {
        operations = List.copyOf(operations);
    }

    static Skips none(Database database) {
        return new Skips(List.of(), Catalog.empty(database));
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return operations.isEmpty();
    }

    /** The operations in a few words. */
    public List<String> described() {
        return operations.stream().map(Operation::describe).toList();
    }

    /** What the catalog says of the objects that they are about. */
    public Catalog expected() {
        return restricted(catalog);
    }

    /** Another catalog, of which only these objects are left, and the enums in them. */
    public Catalog restricted(Catalog other) {
        Set<Name> names = new TreeSet<>();
        SortedSet<String> schemas = new TreeSet<>();
        operations.stream()
                .flatMap(operation -> operation.leaves(other.database()).stream())
                .map(Leaf::operation)
                .forEach(leaf -> {
                    names.addAll(leaf.objects());
                    schemas.addAll(schemas(leaf));
                });
        schemas.retainAll(other.schemas());
        SortedMap<Name, Table> tables = new TreeMap<>(other.tables());
        tables.keySet().retainAll(names);
        Catalog left = Catalog.empty(other.database()).withSchemas(schemas);
        for (EnumType type : other.enums().values()) {
            // What is read from a database may have other words for the type of a column.
            boolean used = Stream.of(other, catalog)
                    .flatMap(each -> tables.keySet().stream().flatMap(name -> columns(each, name)))
                    .anyMatch(column -> column.type().equals(new Type.Enumeration(type.name())));
            left = used || names.contains(type.name()) ? left.with(type) : left;
        }
        left = left.withTables(tables);
        for (View view : other.views().values()) {
            left = names.contains(view.name()) ? left.with(view) : left;
        }
        for (Sequence sequence : other.sequences().values()) {
            left = names.contains(sequence.name()) ? left.with(sequence) : left;
        }
        return left;
    }

    private static Stream<Column> columns(Catalog catalog, Name table) {
        return Stream.ofNullable(catalog.tables().get(table)).flatMap(each -> each.columns().stream());
    }

    private static Collection<String> schemas(Operation operation) {
        if (operation instanceof CreateSchema create) {
            return List.of(create.name());
        } else if (operation instanceof DropSchema drop) {
            return List.of(drop.name());
        }
        return List.of();
    }
}
