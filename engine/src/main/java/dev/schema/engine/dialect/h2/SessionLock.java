package dev.schema.engine.dialect.h2;

import dev.schema.engine.hash.Sha256;
import java.lang.ref.WeakReference;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A lock of the session. H2 has none, and gives row locks back with each change of the schema. So a row names the session
 * that has the lock, which counts for as long as that session lives: nobody has to take away what a process left that was
 * killed. The row is in a temporary table that all sessions see, and that ends with the database being open. Who is no
 * administrator does not see other sessions, and excludes those of its own Java process only.
 */
final class SessionLock {

    /** How the names of its tables begin. */
    static final String TABLES = "schema_lock ";

    /** The session that a row names, if it still is there: its number may be that of another one by now. */
    private static final String OWNER = "s.SESSION_ID = l.SESSION AND s.SESSION_START = l.SINCE";

    /** The connections of this process that hold a lock; who forgets to close one gives its lock back as well. */
    private static final Map<Lock, WeakReference<Connection>> HERE = new ConcurrentHashMap<>();

    /**
     * What is locked.
     *
     * @param table the table with the row of the lock, in the schema PUBLIC, which is always there
     */
    private record Lock(String database, String name, String table) {

        /** The name of the table has one length, whatever the schema of the session is called. */
        static Lock of(Connection connection, String name) throws SQLException {
            String whole = one(connection, "SELECT CURRENT_SCHEMA") + "." + name;
            return new Lock(
                    String.valueOf(one(connection, "SELECT COALESCE(DATABASE_PATH(), DATABASE())")),
                    name,
                    TABLES + Sha256.hex(whole).substring(0, 32));
        }

        String row() {
            return "PUBLIC.\"" + table + "\"";
        }
    }

    boolean take(Connection connection, String name) throws SQLException {
        Lock lock = Lock.of(connection, name);
        WeakReference<Connection> self = new WeakReference<>(connection);
        boolean mine = HERE.compute(lock, (key, held) -> held == null || isFree(held) ? self : held)
                        .get()
                == connection;
        boolean taken = false;
        try {
            taken = mine && (!seesSessions(connection) || takeRow(connection, lock));
            return taken;
        } finally {
            if (mine && !taken) {
                HERE.remove(lock);
            }
        }
    }

    private static boolean isFree(WeakReference<Connection> held) {
        Connection holder = held.get();
        try {
            return holder == null || holder.isClosed();
        } catch (SQLException broken) {
            return true;
        }
    }

    private static boolean seesSessions(Connection connection) throws SQLException {
        return one(connection, "SELECT 1 FROM INFORMATION_SCHEMA.USERS WHERE USER_NAME = CURRENT_USER AND IS_ADMIN")
                != null;
    }

    private static boolean takeRow(Connection connection, Lock lock) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE GLOBAL TEMPORARY TABLE IF NOT EXISTS " + lock.row()
                    + " (SESSION INT, SINCE TIMESTAMP(9) WITH TIME ZONE) AS SELECT 0, NULL");
            return statement.executeUpdate("UPDATE " + lock.row()
                            + " l SET SESSION = SESSION_ID(), SINCE = (SELECT s.SESSION_START FROM"
                            + " INFORMATION_SCHEMA.SESSIONS s WHERE s.SESSION_ID = SESSION_ID()) WHERE l.SESSION ="
                            + " SESSION_ID() OR NOT EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.SESSIONS s WHERE " + OWNER
                            + ")")
                    == 1;
        } catch (SQLException failure) {
            if (H2Dialect.isInTheWay(failure)) {
                // Whoever is in the way may be the one that has it.
                return false;
            }
            throw failure;
        }
    }

    void give(Connection connection, String name) throws SQLException {
        for (Map.Entry<Lock, WeakReference<Connection>> held : HERE.entrySet()) {
            Lock lock = held.getKey();
            if (lock.name().equals(name) && held.getValue().get() == connection) {
                HERE.remove(lock, held.getValue());
                giveRow(connection, lock);
            }
        }
    }

    private static void giveRow(Connection connection, Lock lock) throws SQLException {
        if (isThere(connection, lock)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("UPDATE " + lock.row() + " SET SESSION = 0 WHERE SESSION = SESSION_ID()");
            }
        }
    }

    /** A migration may have dropped everything. */
    private static boolean isThere(Connection connection, Lock lock) throws SQLException {
        return one(
                        connection,
                        "SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC' AND TABLE_NAME = '"
                                + lock.table() + "'")
                != null;
    }

    @Nullable String holder(Connection connection, String name) throws SQLException {
        Lock lock = Lock.of(connection, name);
        return isThere(connection, lock)
                ? one(
                        connection,
                        "SELECT 'session ' || s.SESSION_ID || ', user ' || s.USER_NAME || COALESCE(', from ' ||"
                                + " s.CLIENT_ADDR, '') || ', connected since ' || CAST(s.SESSION_START AS TIMESTAMP(0)) ||"
                                + " ' UTC' FROM " + lock.row() + " l JOIN INFORMATION_SCHEMA.SESSIONS s ON " + OWNER)
                : null;
    }

    private static @Nullable String one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
