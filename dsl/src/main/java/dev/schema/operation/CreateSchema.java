package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.type.Name;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Creates a schema, in the sense of a namespace.
 *
 * @param name its name
 */
public record CreateSchema(String name) implements Operation {

    @Override
    public Catalog applyTo(Catalog before) {
        SortedSet<String> schemas = new TreeSet<>(before.schemas());
        if (!schemas.add(name)) {
            throw new CatalogConflict("there is a schema \"" + name + "\" already");
        }
        return before.withSchemas(schemas);
    }

    @Override
    public Undo undo(Catalog before) {
        return Undo.of(new DropSchema(name));
    }

    @Override
    public List<Name> objects() {
        return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createSchema(this);
    }

    @Override
    public String describe() {
        return "create schema " + name;
    }
}
