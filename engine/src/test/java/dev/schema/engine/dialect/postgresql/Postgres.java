package dev.schema.engine.dialect.postgresql;

import dev.schema.catalog.Catalog;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.inspect.Comparison;
import dev.schema.engine.sample.Inspected;
import dev.schema.engine.sample.Rows;
import dev.schema.engine.sample.Written;
import dev.schema.servers.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

/** An empty database of a test, and the driver's own view of it. */
final class Postgres {

    private final TestDatabase server;
    private final String url;

    private Postgres(TestDatabase server) {
        this.server = server;
        this.url = server.fresh();
    }

    static Postgres fresh(TestDatabase server) {
        return new Postgres(server);
    }

    String url() {
        return url;
    }

    /** A session of somebody else. */
    Connection session() throws SQLException {
        return TestDatabase.connect(url);
    }

    SchemaMigrator migrator(Written source) {
        return SchemaMigrator.configure().source(source).url(url).load();
    }

    void run(String... statements) throws SQLException {
        try (Connection connection = session()) {
            run(connection, statements);
        }
    }

    static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The rows of a query, each as its values joined by {@code |}. */
    List<String> rows(String query) throws SQLException {
        try (Connection connection = session()) {
            return rows(connection, query);
        }
    }

    static List<String> rows(Connection connection, String query) throws SQLException {
        return Rows.of(connection, query);
    }

    /** Where it differs from a catalog. */
    List<String> differences(Catalog projected) throws SQLException {
        return Comparison.between(
                projected,
                inspected(projected.schemas()),
                Dialects.of(server.kind()).orElseThrow().inspector());
    }

    Catalog inspected(Set<String> schemas) throws SQLException {
        try (Connection connection = session()) {
            return Inspected.of(connection, schemas);
        }
    }

    /** Waits until the query finds a row. */
    List<String> await(String query) throws SQLException, InterruptedException {
        for (int i = 0; i < 600; i++) {
            List<String> rows = rows(query);
            if (!rows.isEmpty()) {
                return rows;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("never found a row: " + query);
    }
}
