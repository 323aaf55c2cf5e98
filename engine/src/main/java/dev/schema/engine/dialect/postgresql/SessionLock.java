package dev.schema.engine.dialect.postgresql;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An advisory lock of the session (manual, 13.3.5). The server keeps those of each database apart; its two numbers are
 * ours and a hash of schema and name. The session must be one and the same: behind a pool that lends another one out for
 * each transaction, the lock would be somebody else's, and settings would leak to strangers.
 */
final class SessionLock {

    /** The first number of all our locks: the letters {@code sche}. */
    private static final int OURS = 0x73636865;

    private static final String KEY = "hashtext(coalesce(current_schema(), '') || '.' || ?)";

    /** The second number as the lock table has it, which knows no sign. */
    private static final String OBJECT = "l.locktype = 'advisory' AND l.classid = " + OURS
            + "::oid AND l.objsubid = 2 AND l.granted AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE"
            + " datname = current_database())";

    private static final int LOOKS = 3;

    boolean take(Connection connection, String name) throws SQLException {
        int session;
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT pg_try_advisory_lock(" + OURS + ", " + KEY + "), pg_backend_pid()")) {
            query.setString(1, name);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                if (!row.getBoolean(1)) {
                    return false;
                }
                session = row.getInt(2);
            }
        }
        for (int look = 0; look < LOOKS; look++) {
            if (!isOf(connection, session)) {
                letGo(connection);
                throw pooled();
            }
        }
        return true;
    }

    private static boolean isOf(Connection connection, int session) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_backend_pid() = " + session
                        + " AND EXISTS (SELECT FROM pg_catalog.pg_locks l WHERE l.pid = pg_backend_pid() AND " + OBJECT
                        + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static SchemaException pooled() {
        return new SchemaException(
                Reason.USAGE,
                Problem.of(
                        "Between here and the database is a pool, such as PgBouncer, that lends another session out for"
                                + " each transaction: locks and settings of a session do not hold there.",
                        "Use the url of the server itself, often the same host with port 5432, or a pool of the kind"
                                + " pool_mode = session; nothing was changed."));
    }

    /** Gives back what this session has, whatever the search path is by now. */
    void give(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(giveBack());
        }
    }

    private static String giveBack() {
        return "SELECT pg_advisory_unlock(" + OURS + ", (CASE WHEN l.objid::bigint > 2147483647 THEN l.objid::bigint -"
                + " 4294967296 ELSE l.objid::bigint END)::int) FROM pg_catalog.pg_locks l WHERE l.pid ="
                + " pg_backend_pid() AND " + OBJECT;
    }

    /** As well as can be: with luck one of these statements reaches the session that has it. */
    private static void letGo(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int i = 0; i < LOOKS; i++) {
                statement.execute(giveBack());
            }
        }
    }

    @Nullable String holder(Connection connection, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT l.pid, a.application_name, a.usename,"
                + " host(a.client_addr), to_char(a.backend_start AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS') FROM"
                + " pg_catalog.pg_locks l LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid WHERE " + OBJECT
                + " AND l.objid = (" + KEY + "::bigint & 4294967295)::oid")) {
            query.setString(1, name);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? words(row) : null;
            }
        }
    }

    private static String words(ResultSet row) throws SQLException {
        List<String> words = new ArrayList<>(List.of("server process " + row.getInt(1)));
        add(words, "application ", row.getString(2));
        add(words, "user ", row.getString(3));
        add(words, "from ", row.getString(4));
        String since = row.getString(5);
        add(words, "connected since ", since == null ? null : since + " UTC");
        return String.join(", ", words);
    }

    private static void add(List<String> words, String what, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            words.add(what + value);
        }
    }
}
