package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.EnumType;
import dev.schema.type.Name;
import java.util.HashSet;
import java.util.List;

/**
 * Creates an enum type.
 *
 * @param type its name and values
 */
public record CreateEnum(EnumType type) implements Operation {

    @Override
    public Catalog applyTo(Catalog before) {
        if (before.enums().containsKey(type.name())) {
            throw new CatalogConflict("there is an enum \"" + type.name() + "\" already");
        }
        before.requireFreeEnum(type.name());
        if (type.values().isEmpty()
                || new HashSet<>(type.values()).size() < type.values().size()) {
            throw new CatalogConflict("enum \"" + type.name() + "\" needs at least one value, and each only once");
        }
        return before.with(type);
    }

    @Override
    public Undo undo(Catalog before) {
        return Undo.of(new DropEnum(type.name()));
    }

    @Override
    public List<Name> objects() {
        return List.of(type.name());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createEnum(this);
    }

    @Override
    public String describe() {
        return "create enum " + type.name();
    }
}
