package dev.schema.engine.source;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What stands in {@code up}.
 *
 * @param lines the lines, indented as they stand in the class
 * @param imports the classes that they need beside {@code Migration} and its vocabulary
 */
public record MigrationBody(List<String> lines, SortedSet<String> imports) {

    /** Copies the collections. */
    public MigrationBody {
        lines = List.copyOf(lines);
        imports = Collections.unmodifiableSortedSet(new TreeSet<>(imports));
    }
}
