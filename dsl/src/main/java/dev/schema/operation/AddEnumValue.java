package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.EnumType;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds a value to an enum type.
 *
 * @param type its name
 * @param value the new value
 * @param before the value it goes in front of, or null for the end
 */
public record AddEnumValue(Name type, String value, @Nullable String before) implements Operation {

    @Override
    public Catalog applyTo(Catalog catalog) {
        EnumType known = catalog.enumType(type);
        if (known.values().contains(value)) {
            throw new CatalogConflict("enum \"" + type + "\" has the value '" + value + "' already");
        }
        List<String> values = new ArrayList<>(known.values());
        if (before == null) {
            values.add(value);
        } else if (values.contains(before)) {
            values.add(values.indexOf(before), value);
        } else {
            throw CatalogConflict.missing("value", before, " in enum \"" + type + "\"", values);
        }
        return catalog.with(new EnumType(type, values));
    }

    @Override
    public Undo undo(Catalog catalog) {
        return Undo.of(new DropEnumValue(type, value));
    }

    @Override
    public List<Name> objects() {
        return List.of(type);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addEnumValue(this);
    }

    @Override
    public String describe() {
        return "add value '" + value + "' to enum " + type;
    }
}
