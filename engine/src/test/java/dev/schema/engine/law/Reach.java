package dev.schema.engine.law;

import dev.schema.type.Database;

/** How much of the language a story uses. */
public enum Reach {
    /**
     * What a SQLite file can run, with the rows that the story itself inserts: each step and its way back. There are no
     * schemas, sequences, arrays, access methods, included columns and assumptions; what rows would contradict (a new
     * rule, a lost value) is told of empty tables only.
     */
    SQLITE(Database.SQLITE, true),
    /** What an H2 database can run, likewise; there are sequences and schemas as well. */
    H2(Database.H2, true),
    /** All that a catalog knows, on a database that could be PostgreSQL. */
    EVERYTHING(Database.POSTGRESQL, false);

    private final Database database;
    private final boolean rows;

    Reach(Database database, boolean rows) {
        this.database = database;
        this.rows = rows;
    }

    /** Whether the story is told of a real database, which holds the rows that it inserts. */
    boolean hasRows() {
        return rows;
    }

    /** The database that the catalog is for. */
    public Database database() {
        return database;
    }
}
