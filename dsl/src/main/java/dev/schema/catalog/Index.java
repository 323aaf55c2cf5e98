package dev.schema.catalog;

import dev.schema.type.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index of a table.
 *
 * @param name the name, unique among the tables, views and indexes of a schema
 * @param parts what it is sorted by, in order; at least one
 * @param unique whether no two rows may agree in all parts
 * @param where the predicate of a partial index, or null
 * @param method the access method in the database's words, or null for its usual one
 * @param include columns that it only carries along
 */
public record Index(
        String name,
        List<Part> parts,
        boolean unique,
        @Nullable String where,
        @Nullable String method,
        List<String> include) {

    /** Copies the lists. */
    public Index {
        Name.checked(name);
        parts = List.copyOf(parts);
        include = List.copyOf(include);
    }

    /**
     * A column or an expression; exactly one of the two is not null.
     *
     * @param column the column, or null
     * @param expression the SQL, or null
     * @param descending whether it is sorted downwards
     */
    public record Part(@Nullable String column, @Nullable String expression, boolean descending) {

        /** Checks that it is one of the two. */
        public Part {
            if ((column == null) == (expression == null)) {
                throw new IllegalArgumentException("a part of an index is either a column or an expression");
            }
        }

        /** A column, upwards. */
        public static Part column(String column) {
            return new Part(column, null, false);
        }

        boolean uses(String name) {
            return name.equals(column)
                    || (expression != null && SqlText.of(expression).mentions(name));
        }

        Part renamed(String from, String to) {
            return expression == null
                    ? new Part(from.equals(column) ? to : column, null, descending)
                    : new Part(null, SqlText.of(expression).renamed(from, to), descending);
        }
    }

    /** The same under another name. */
    public Index withName(String other) {
        return new Index(other, parts, unique, where, method, include);
    }

    /** Whether the column occurs in a part, the predicate or among the included ones. */
    public boolean uses(String column) {
        return parts.stream().anyMatch(part -> part.uses(column))
                || include.contains(column)
                || (where != null && SqlText.of(where).mentions(column));
    }

    /** The same after a column got another name. */
    public Index renamed(String from, String to) {
        return new Index(
                name,
                parts.stream().map(part -> part.renamed(from, to)).toList(),
                unique,
                where == null ? null : SqlText.of(where).renamed(from, to),
                method,
                include.stream()
                        .map(column -> column.equals(from) ? to : column)
                        .toList());
    }

    /** For messages: {@code index "ix_orders_placed_at"}. */
    public String describe() {
        return "index \"" + name + "\"";
    }
}
