package dev.schema.operation;

import dev.schema.type.Name;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What raw SQL or a data step reads or writes: the rows of a table, or one column of them.
 *
 * @param table the table
 * @param column the column, or null for whole rows
 */
public record Resource(Name table, @Nullable String column) implements Comparable<Resource> {

    private static final Comparator<Resource> ORDER = Comparator.comparing(Resource::table)
            .thenComparing(Resource::column, Comparator.nullsFirst(Comparator.<String>naturalOrder()));

    @Override
    public int compareTo(Resource other) {
        return ORDER.compare(this, other);
    }
}
