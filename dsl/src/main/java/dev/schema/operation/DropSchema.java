package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.type.Name;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Drops a schema (namespace) that holds nothing.
 *
 * @param name its name
 */
public record DropSchema(String name) implements Operation {

    @Override
    public Catalog applyTo(Catalog before) {
        SortedSet<String> schemas = new TreeSet<>(before.schemas());
        if (!schemas.remove(name)) {
            throw CatalogConflict.missing("schema", name, " at this revision", schemas);
        }
        Optional<Name> held = Stream.of(
                        before.tables().keySet(),
                        before.views().keySet(),
                        before.sequences().keySet(),
                        before.enums().keySet(),
                        before.unknown())
                .flatMap(names -> names.stream())
                .filter(candidate -> name.equals(candidate.schema()))
                .findFirst();
        if (held.isPresent()) {
            throw new CatalogConflict("schema \"" + name + "\" still holds \"" + held.get() + "\": drop that first");
        }
        return before.withSchemas(schemas);
    }

    @Override
    public Undo undo(Catalog before) {
        return Undo.of(new CreateSchema(name));
    }

    @Override
    public List<Name> objects() {
        return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropSchema(this);
    }

    @Override
    public String describe() {
        return "drop schema " + name;
    }
}
