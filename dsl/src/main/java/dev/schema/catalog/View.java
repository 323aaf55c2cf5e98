package dev.schema.catalog;

import dev.schema.type.Name;

/**
 * A view.
 *
 * @param name its name
 * @param query the SELECT behind it
 */
public record View(Name name, String query) {

    /** Whether the text names the table or view. */
    public boolean reads(Name other) {
        return SqlText.of(query).mentions(other.local());
    }

    /** Whether the text names the table and the column, or all of a table's columns by {@code *}. */
    public boolean reads(Name table, String column) {
        SqlText text = SqlText.of(query);
        return text.mentions(table.local()) && (text.mentions(column) || text.hasStar());
    }
}
