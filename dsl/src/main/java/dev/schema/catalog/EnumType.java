package dev.schema.catalog;

import dev.schema.type.Name;
import java.util.List;

/**
 * A type with named values.
 *
 * @param name its name
 * @param values its values in their order, without repetition
 */
public record EnumType(Name name, List<String> values) {

    /** Copies the values. */
    public EnumType {
        values = List.copyOf(values);
    }
}
