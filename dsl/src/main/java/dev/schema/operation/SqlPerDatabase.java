package dev.schema.operation;

import dev.schema.type.Database;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One statement, in other words where a database needs them.
 *
 * @param otherwise the words for all others
 * @param on the words for single databases
 */
public record SqlPerDatabase(String otherwise, SortedMap<Database, String> on) {

    /** Copies the map. */
    public SqlPerDatabase {
        on = Collections.unmodifiableSortedMap(new TreeMap<>(on));
    }

    /** The same words everywhere. */
    public static SqlPerDatabase of(String sql) {
        return new SqlPerDatabase(sql, new TreeMap<>());
    }

    /** The words for a database. */
    public String in(Database database) {
        return on.getOrDefault(database, otherwise);
    }
}
