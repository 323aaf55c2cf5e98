package dev.schema.servers;

import dev.schema.type.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A server that runs already, whose one database is emptied again and again. */
final class GivenServer implements TestDatabase.Server {

    private final Database kind;
    private final String url;
    private @Nullable Connection open;

    GivenServer(Database kind, String url) {
        this.kind = kind;
        this.url = url;
    }

    @Override
    public String fresh() {
        try (Statement statement = connection().createStatement()) {
            for (String sql : emptying(statement.getConnection())) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot empty the database of the tests: " + failure.getMessage(), failure);
        }
        return url;
    }

    /** One for all tests: a new session costs a server more than emptying does. */
    private Connection connection() throws SQLException {
        if (open == null || !open.isValid(0)) {
            open = TestDatabase.connect(url);
        }
        return open;
    }

    private List<String> emptying(Connection connection) throws SQLException {
        if (kind.equals(Database.POSTGRESQL)) {
            List<String> statements = new ArrayList<>(names(
                    connection,
                    "SELECT format('DROP SCHEMA %I CASCADE', nspname) FROM pg_namespace"
                            + " WHERE nspname <> 'information_schema' AND nspname NOT LIKE 'pg\\_%'"));
            statements.add("CREATE SCHEMA public");
            return statements;
        } else if (kind.equals(Database.MARIADB)) {
            String current = connection.getCatalog();
            List<String> statements = new ArrayList<>(names(
                    connection,
                    "SELECT concat('DROP DATABASE `', replace(schema_name, '`', '``'), '`') FROM"
                            + " information_schema.schemata WHERE schema_name NOT IN ('information_schema',"
                            + " 'performance_schema', 'mysql', 'sys')"));
            statements.add("CREATE DATABASE `" + current + "`");
            statements.add("USE `" + current + "`");
            return statements;
        } else if (kind.equals(Database.H2)) {
            return List.of("DROP ALL OBJECTS");
        }
        throw new IllegalStateException("give no URL for " + kind + ": the tests make files of their own");
    }

    private static List<String> names(Connection connection, String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }
}
