package dev.schema.engine.sample;

import dev.schema.catalog.Catalog;
import dev.schema.engine.dialect.Dialect;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.inspect.Comparison;
import dev.schema.type.Database;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;

/** A SQLite database in memory, for tests that need hundreds of them. Closing it ends it. */
public final class Memory implements AutoCloseable {

    private static final Dialect DIALECT = Dialects.of(Database.SQLITE).orElseThrow();

    private final Connection connection;

    /** An empty database. */
    public Memory() {
        this.connection =
                get(() -> DIALECT.connect("jdbc:sqlite::memory:", new Properties(), Memory.class.getClassLoader()));
    }

    /** Lends out its one connection, as a pool does: closing that only gives it back. */
    public DataSource dataSource() {
        Connection lent = proxy(Connection.class, (method, arguments) -> {
            if (method.getName().equals("close")) {
                return null;
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        });
        return proxy(DataSource.class, (method, arguments) -> {
            if (method.getName().equals("getConnection")) {
                return lent;
            }
            throw new UnsupportedOperationException(method.getName());
        });
    }

    private interface Call {
        Object of(java.lang.reflect.Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                Memory.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call.of(method, arguments)));
    }

    /** The catalog as it was written. */
    public Catalog inspected() {
        return get(() -> Inspected.of(connection));
    }

    /** The catalog in words that can be compared. */
    public Catalog ownWords() {
        return DIALECT.inspector().inOwnWords(inspected());
    }

    /** Where it differs from a projected catalog. */
    public List<String> differences(Catalog projected) {
        return Comparison.between(projected, inspected(), DIALECT.inspector());
    }

    /** Runs one statement. */
    public void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The rows of a query, each with the SQL literals of its values, sorted. */
    public List<String> rows(String query) {
        return get(() -> Rows.of(connection, query).stream().sorted().toList());
    }

    private interface Work<T> {
        T get() throws SQLException;
    }

    private static <T> T get(Work<T> work) {
        try {
            return work.get();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
    }

    @Override
    public void close() {
        get(() -> {
            connection.close();
            return true;
        });
    }
}
