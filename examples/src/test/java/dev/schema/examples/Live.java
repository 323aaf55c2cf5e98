package dev.schema.examples;

import dev.schema.catalog.Catalog;
import dev.schema.engine.dialect.Dialect;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.history.History;
import dev.schema.engine.inspect.Comparison;
import dev.schema.engine.inspect.Scope;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** The schema that is there. */
public final class Live {

    private Live() {}

    /** Where it is not as projected, without the tables of the history. */
    public static List<String> differences(Connection connection, Catalog projected) throws SQLException {
        Dialect dialect = Dialects.forUrl(connection.getMetaData().getURL()).orElseThrow();
        Scope scope = new Scope(Set.of(), new History(dialect, History.DEFAULT_PREFIX).tables());
        return Comparison.between(projected, dialect.inspector().read(connection, scope), dialect.inspector());
    }
}
