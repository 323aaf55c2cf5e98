package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.EnumType;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a value from an enum type; it fails on a database where a row still holds it.
 *
 * @param type its name
 * @param value the value
 */
public record DropEnumValue(Name type, String value) implements Operation {

    @Override
    public Catalog applyTo(Catalog before) {
        EnumType known = before.enumType(type);
        List<String> values = new ArrayList<>(known.values());
        if (!values.remove(value)) {
            throw CatalogConflict.missing("value", value, " in enum \"" + type + "\"", values);
        }
        if (values.isEmpty()) {
            throw new CatalogConflict("'" + value + "' is the last value of enum \"" + type + "\": drop the enum");
        }
        return before.with(new EnumType(type, values));
    }

    @Override
    public Undo undo(Catalog before) {
        List<String> values = before.enumType(type).values();
        int next = values.indexOf(value) + 1;
        return Undo.of(new AddEnumValue(type, value, next < values.size() ? values.get(next) : null));
    }

    @Override
    public List<Name> objects() {
        return List.of(type);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropEnumValue(this);
    }

    @Override
    public String describe() {
        return "drop value '" + value + "' of enum " + type;
    }
}
