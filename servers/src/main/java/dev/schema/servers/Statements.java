package dev.schema.servers;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what is sent through a connection: each statement that is executed, however it was made. */
public final class Statements {

    private final AtomicInteger sent = new AtomicInteger();

    /** How many there were. */
    public int sent() {
        return sent.get();
    }

    /** The same connection, counted. */
    public Connection counted(Connection connection) {
        return counted(connection, Connection.class);
    }

    private <T> T counted(T behind, Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        sent.incrementAndGet();
                    }
                    try {
                        Object result = method.invoke(behind, arguments);
                        if (result instanceof PreparedStatement statement) {
                            return counted(statement, PreparedStatement.class);
                        }
                        return result instanceof Statement statement ? counted(statement, Statement.class) : result;
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }
}
