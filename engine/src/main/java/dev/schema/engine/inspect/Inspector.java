package dev.schema.engine.inspect;

import dev.schema.catalog.Catalog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** How the catalog of one kind of database is read, and in which words it can be compared. Stateless. */
public interface Inspector {

    /**
     * Reads everything that is in the database and in scope, as it was written there, in a number of statements that
     * does not grow with it. Types are in the database's words. What a catalog cannot say is kept as a rule in the database's words;
     * a table that cannot be described at all is unknown. A rule without a name gets one from its content.
     */
    Catalog read(Connection connection, Scope scope) throws SQLException;

    /** The schemas beside the session's own one, as migrations write them; not those of the server or of an extension. */
    default Set<String> schemas(Connection connection) throws SQLException {
        return Set.of();
    }

    /** What is in scope and no catalog says; rights and what the server keeps for itself aside. */
    default Beyond beyond(Connection connection, Scope scope) throws SQLException {
        return Beyond.NOTHING;
    }

    /**
     * The catalog in the database's own words: what this kind of database cannot tell is gone, and what it takes for
     * equal is written equally. A catalog that revisions made and one that was read describe the same schema exactly if
     * they are equal in these words. The words are for comparing; migrations are not written in them. Idempotent.
     */
    Catalog inOwnWords(Catalog catalog);
}
