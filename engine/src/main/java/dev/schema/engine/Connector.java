package dev.schema.engine;

import dev.schema.engine.dialect.Dialect;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.SchemaException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Opens the database, lends the connection out, and leaves a caller's connection as it was. */
final class Connector {

    /** What is done with a connection. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private final Dialect dialect;
    private final @Nullable DataSource dataSource;
    private final String url;
    private final Properties properties;
    private final ClassLoader drivers;

    Connector(
            Dialect dialect, @Nullable DataSource dataSource, String url, Properties properties, ClassLoader drivers) {
        this.dialect = dialect;
        this.dataSource = dataSource;
        this.url = url;
        this.properties = properties;
        this.drivers = drivers;
    }

    /** Works on the database, which may come into being by that. */
    <T> T change(Work<T> work) {
        try (Connection connection = open()) {
            return prepared(connection, work);
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    /** Looks at the database; nothing if there is none yet. */
    <T> Optional<T> look(Work<T> work) {
        return dataSource == null && !dialect.exists(url) ? Optional.empty() : Optional.of(change(work));
    }

    private Connection open() throws SQLException {
        return dataSource == null ? dialect.connect(url, properties, drivers) : dataSource.getConnection();
    }

    private <T> T prepared(Connection connection, Work<T> work) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        List<String> restore = dialect.sessionOf(connection);
        connection.setAutoCommit(true);
        run(connection, dialect.prepareSession());
        try {
            T result = work.with(connection);
            restore(connection, restore, autoCommit);
            return result;
        } catch (SQLException | RuntimeException | Error failure) {
            try {
                restore(connection, restore, autoCommit);
            } catch (SQLException second) {
                // A session that is gone needs nothing back; what ended it is what people must read.
                failure.addSuppressed(second);
            }
            throw failure;
        }
    }

    private static void restore(Connection connection, List<String> statements, boolean autoCommit)
            throws SQLException {
        run(connection, statements);
        connection.setAutoCommit(autoCommit);
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private SchemaException failed(SQLException failure) {
        Problem problem = dialect.unusable(url, failure);
        return new SchemaException(dialect.reasonOf(failure), problem, failure);
    }
}
