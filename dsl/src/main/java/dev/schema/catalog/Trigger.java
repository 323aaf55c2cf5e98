package dev.schema.catalog;

import dev.schema.type.Name;

/**
 * A trigger, known by the raw SQL that made it: a table that is rebuilt gets it back with these words.
 *
 * @param name its name
 * @param table the table or view it listens to
 * @param sql the whole statement
 */
public record Trigger(Name name, Name table, String sql) {

    /** Whether the text names the table or column. */
    public boolean mentions(String name) {
        return SqlText.of(sql).mentions(name);
    }
}
