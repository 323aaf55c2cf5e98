package dev.schema.engine.sample;

import dev.schema.catalog.Catalog;
import dev.schema.engine.dialect.Dialect;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.history.History;
import dev.schema.engine.inspect.Comparison;
import dev.schema.engine.inspect.Inspector;
import dev.schema.engine.inspect.Scope;
import dev.schema.type.Name;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** A live database as the inspector sees it, the history aside. */
public final class Inspected {

    private Inspected() {}

    /** The catalog as it was written. */
    public static Catalog of(String url) {
        try (Connection connection = DriverManager.getConnection(url)) {
            return of(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
    }

    /** The catalog as it was written. */
    public static Catalog of(Connection connection) throws SQLException {
        return of(connection, Set.of());
    }

    /** The catalog as it was written, in these schemas beside its own. */
    public static Catalog of(Connection connection, Set<String> schemas) throws SQLException {
        Dialect dialect = dialect(connection);
        Set<Name> history = new History(dialect, History.DEFAULT_PREFIX).tables();
        return dialect.inspector().read(connection, new Scope(schemas, history));
    }

    /** The catalog in words that can be compared. */
    public static Catalog ownWords(String url) {
        return inspector(url).inOwnWords(of(url));
    }

    /** Where the database differs from a projected catalog. */
    public static List<String> differences(Catalog projected, String url) {
        return Comparison.between(projected, of(url), inspector(url));
    }

    private static Inspector inspector(String url) {
        return Dialects.forUrl(url).orElseThrow().inspector();
    }

    private static Dialect dialect(Connection connection) throws SQLException {
        return Dialects.forUrl(connection.getMetaData().getURL()).orElseThrow();
    }
}
