package dev.schema.engine.law;

import dev.schema.type.Database;

/** How much of the language a story uses. */
public enum Reach {
    /**
     * What a SQLite file can run, with the rows that the story itself inserts: each step and its way back. There are no
     * schemas, sequences, arrays, access methods, included columns and assumptions; what rows would contradict (a new
     * rule, a lost value) is told of empty tables only.
     */
    SQLITE(Database.SQLITE),
    /**
     * What a PostgreSQL server can run, with the rows that the story itself inserts. Unlike SQLite it looks at the types
     * of expressions and at the length of values, and it has schemas and sequences.
     */
    POSTGRESQL(Database.POSTGRESQL),
    /** All that a catalog knows, on a database that could be PostgreSQL. */
    EVERYTHING(Database.POSTGRESQL);

    private final Database database;

    Reach(Database database) {
        this.database = database;
    }

    /** The database that the catalog is for. */
    public Database database() {
        return database;
    }
}
