package dev.schema.engine.inspect;

import dev.schema.catalog.Catalog;
import dev.schema.type.Name;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * A live database as a whole, whichever of its schemas something is in.
 *
 * @param catalog what is there, as it was written
 * @param beyond what a catalog has no word for
 */
public record Found(Catalog catalog, Beyond beyond) {

    /**
     * Reads it.
     *
     * @param except tables to leave out, such as those of the history
     */
    public static Found read(Inspector inspector, Connection connection, Set<Name> except) throws SQLException {
        Scope scope = new Scope(inspector.schemas(connection), except);
        return new Found(inspector.read(connection, scope), inspector.beyond(connection, scope));
    }
}
