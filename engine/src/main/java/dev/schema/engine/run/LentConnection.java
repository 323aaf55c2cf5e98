package dev.schema.engine.run;

import dev.schema.catalog.SqlText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The connection of a run as a step in Java sees it: it does everything but close, and end the transaction that also
 * holds the history. What an author unwraps is his own business.
 */
final class LentConnection {

    private static final Set<String> ENDS = Set.of("commit", "setAutoCommit", "close", "abort");

    private LentConnection() {}

    static Connection of(Connection connection) {
        return proxy(Connection.class, connection, null);
    }

    /** @param lent what its statements answer when they are asked for their connection; null for the connection itself */
    private static <T> T proxy(Class<T> type, Object behind, @Nullable Connection lent) {
        return type.cast(Proxy.newProxyInstance(
                LentConnection.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    refuse(method, arguments);
                    Object answer = invoke(method, behind, arguments);
                    if (answer instanceof Connection && lent != null) {
                        return lent;
                    }
                    return answer instanceof Statement && self instanceof Connection connection
                            ? proxy(method.getReturnType(), answer, connection)
                            : answer;
                }));
    }

    private static @Nullable Object invoke(Method method, Object behind, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(behind, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static void refuse(Method method, Object @Nullable [] arguments) throws SQLException {
        String name = method.getName();
        boolean ends = method.getDeclaringClass() == Connection.class
                && (ENDS.contains(name) || name.equals("rollback") && arguments == null);
        if (ends) {
            throw refused(name + "()");
        }
        if (arguments != null
                && arguments.length > 0
                && arguments[0] instanceof String sql
                && (name.startsWith("execute") || name.startsWith("prepare") || name.equals("addBatch"))
                && SqlText.of(sql).controlsTransaction()) {
            throw refused(sql.strip());
        }
    }

    private static SQLException refused(String what) {
        return new SQLException(
                "\"" + what + "\" is refused: a step in Java leaves the transaction and the connection to the run");
    }
}
