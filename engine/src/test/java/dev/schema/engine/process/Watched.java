package dev.schema.engine.process;

import dev.schema.engine.SchemaMigrator;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Connections that keep the statements that may change something, commits included, and may stop after one of them.
 * Queries are not kept: before and after one of them a database is the same.
 */
final class Watched implements DataSource {

    private static final Set<String> QUERIES = Set.of("select", "with", "show", "pragma", "set");

    private final String url;
    private final int stopAfter;
    private final Runnable stopping;
    private final List<String> statements = new ArrayList<>();

    /**
     * Connections to a database.
     *
     * @param stopAfter the number of the statement to stop after, counted from 1; 0 is not to stop at all
     * @param stopping is called then, and need not return
     */
    Watched(String url, int stopAfter, Runnable stopping) {
        this.url = url;
        this.stopAfter = stopAfter;
        this.stopping = stopping;
    }

    /** Runs the first revision, and then the others; the statements so far after each of the two. */
    List<List<String>> upgrade(Work work) {
        SchemaMigrator migrator = SchemaMigrator.configure()
                .source(work.revisions())
                .dataSource(this)
                .load();
        migrator.upgrade(work.ids().get(0));
        List<String> first = List.copyOf(statements);
        migrator.upgrade();
        return List.of(first, List.copyOf(statements));
    }

    @Override
    public Connection getConnection() throws SQLException {
        return (Connection) watched(DriverManager.getConnection(url), Connection.class, null);
    }

    private Object watched(Object real, Class<?> type, @Nullable String prepared) {
        return Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object result = invoked(real, method, arguments);
                    String sql = arguments != null && arguments.length > 0 && arguments[0] instanceof String text
                            ? text
                            : prepared;
                    if (method.getName().startsWith("execute") && sql != null) {
                        happened(sql);
                    } else if (method.getName().equals("commit")) {
                        happened("commit");
                    }
                    return switch (method.getName()) {
                        case "createStatement" -> watched(result, Statement.class, null);
                        case "prepareStatement" -> watched(result, PreparedStatement.class, sql);
                        default -> result;
                    };
                });
    }

    private static Object invoked(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private void happened(String sql) {
        if (QUERIES.contains(sql.strip().toLowerCase(Locale.ROOT).split("\\s", 2)[0])) {
            return;
        }
        statements.add(sql);
        if (statements.size() == stopAfter) {
            stopping.run();
        }
    }

    @Override
    public Connection getConnection(String user, String password) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
