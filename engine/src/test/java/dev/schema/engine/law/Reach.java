package dev.schema.engine.law;

import dev.schema.type.Database;
import java.util.List;

/** How much of the language a story uses. */
public enum Reach {
    /**
     * What a SQLite file can run, with the rows that the story itself inserts: each step and its way back. There are no
     * schemas, sequences, arrays, access methods, included columns and assumptions; what rows would contradict (a new
     * rule, a lost value) is told of empty tables only.
     */
    SQLITE(Database.SQLITE, true, List.of("NOCASE", "RTRIM", "BINARY")),
    /** What an H2 database can run, likewise; there are sequences and schemas as well. */
    H2(Database.H2, true, List.of()),
    /**
     * What a PostgreSQL server can run, with the rows that the story itself inserts. Unlike SQLite it looks at the types
     * of expressions and at the length of values, and it has schemas and sequences.
     */
    POSTGRESQL(Database.POSTGRESQL, true, List.of("C")),
    /** What a MariaDB server can run, likewise; what it has not ends a story. */
    MARIADB(Database.MARIADB, true, List.of("utf8mb4_bin")),
    /** All that a catalog knows, on a database that could be PostgreSQL. */
    EVERYTHING(Database.POSTGRESQL, false, List.of("NOCASE", "RTRIM", "BINARY"));

    private final Database database;
    private final boolean rows;
    private final List<String> collations;

    Reach(Database database, boolean rows, List<String> collations) {
        this.database = database;
        this.rows = rows;
        this.collations = collations;
    }

    /** Whether the story is told of a real database, which holds the rows that it inserts. */
    boolean hasRows() {
        return rows;
    }

    /** What a column of text may be collated by. */
    List<String> collations() {
        return collations;
    }

    /** The database that the catalog is for. */
    public Database database() {
        return database;
    }
}
