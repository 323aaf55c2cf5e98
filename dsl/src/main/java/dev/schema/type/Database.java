package dev.schema.type;

import org.jspecify.annotations.Nullable;

/**
 * A kind of database, as authors name it in {@code on(POSTGRESQL, ..)}. The set is open: a dialect of one's own brings
 * its own constant.
 *
 * @param name lower-case letters and digits, as in {@code schema.toml}
 */
public record Database(String name) implements Comparable<Database> {

    public static final Database SQLITE = new Database("sqlite");
    public static final Database POSTGRESQL = new Database("postgresql");
    public static final Database MARIADB = new Database("mariadb");
    public static final Database MYSQL = new Database("mysql");
    public static final Database H2 = new Database("h2");

    /** Checks the name. */
    public Database {
        if (!name.matches("[a-z][a-z0-9]*")) {
            throw new IllegalArgumentException("\"" + name + "\" is no name of a database: lower-case letters, digits");
        }
    }

    /**
     * Whether every table has the names of its indexes for itself, so that two tables may each have an index of one name.
     * Elsewhere the tables, views, sequences and indexes of a schema share one namespace.
     */
    public boolean namesIndexesByTable() {
        return equals(MARIADB) || equals(MYSQL);
    }

    /**
     * Whether a table, view or sequence has a type of its own name, so that no enum of the schema can be called the same
     * (PostgreSQL, CREATE TYPE).
     */
    public boolean namesTypesAsTables() {
        return equals(POSTGRESQL);
    }

    // Every start compares databases, and linking the equals that a record has by itself takes some 20 ms.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Database database && name.equals(database.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public int compareTo(Database other) {
        return name.compareTo(other.name);
    }

    /** The bare name. */
    @Override
    public String toString() {
        return name;
    }
}
