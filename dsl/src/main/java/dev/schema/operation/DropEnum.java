package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.type.Name;
import java.util.List;

/**
 * Drops an enum type that no column has.
 *
 * @param type its name
 */
public record DropEnum(Name type) implements Operation {

    @Override
    public Catalog applyTo(Catalog before) {
        List<String> uses = before.usesOf(before.enumType(type));
        if (!uses.isEmpty()) {
            throw new CatalogConflict(
                    "enum \"" + type + "\" is the type of " + String.join(", ", uses) + ": change that first");
        }
        return before.withoutEnum(type);
    }

    @Override
    public Undo undo(Catalog before) {
        return Undo.of(new CreateEnum(before.enumType(type)));
    }

    @Override
    public List<Name> objects() {
        return List.of(type);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropEnum(this);
    }

    @Override
    public String describe() {
        return "drop enum " + type;
    }
}
