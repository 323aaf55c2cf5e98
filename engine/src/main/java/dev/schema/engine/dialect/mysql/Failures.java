package dev.schema.engine.dialect.mysql;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the error numbers of the servers mean for people ("Server Error Message Reference" of both manuals). */
final class Failures {

    /** Waited for a lock, deadlock, and on MariaDB a row that changed since the snapshot: nothing was changed. */
    private static final Set<Integer> PASSING = Set.of(1205, 1213, 1020);

    private static final int LOCK_WAIT = 1205;
    private static final int DEADLOCK = 1213;

    private Failures() {}

    static boolean passes(SQLException failure) {
        return PASSING.contains(failure.getErrorCode());
    }

    /** The message without the number of the connection. */
    static String message(SQLException failure) {
        return String.valueOf(failure.getMessage()).replaceFirst("^\\(conn=\\d+\\) ", "");
    }

    /** What to do about a failure that is not the statement's own fault. */
    static Optional<String> advice(SQLException failure) {
        String message = message(failure).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(
                switch (failure.getErrorCode()) {
                    case 1045, 1698, 1275, 1251 ->
                        "The server does not take this user with this password: check both, and from which hosts the"
                                + " user may connect.";
                    case 1820, 1862 -> "The password has expired: set a new one with the database's own client.";
                    case 1044 -> "The user may not use this database: GRANT it, or check the name in the url.";
                    case 1049 ->
                        "There is no such database: CREATE DATABASE it (CHARACTER SET utf8mb4), or check the"
                                + " name in the url.";
                    case 1046 -> "The url names no database: add it after the port, as in //host:3306/app.";
                    case 1142, 1143, 1227, 1370, 1419 ->
                        "The user may not do that: GRANT it what the message names, or use another user for"
                                + " migrations.";
                    case 1290, 1836 ->
                        "The server is read-only, perhaps a replica: use the url of the primary, or end its read_only.";
                    case 1792 -> "The session is read-only: end its transaction_read_only, and run the command again.";
                    case 1021, 1114, 3675 ->
                        "The disk or the tablespace of the server is full: make room, and run the command again; it"
                                + " goes on where it stopped.";
                    case LOCK_WAIT, DEADLOCK, 1020 ->
                        "Other sessions are in the way: see SHOW PROCESSLIST for an open transaction on the table, end"
                                + " it, and run the command again.";
                    case 1040, 1203, 1226 ->
                        "The server has no connection left: close some, and run the command again.";
                    case 1129, 1130 ->
                        "The server does not let this host in: see the host part of the user's name, and"
                                + " FLUSH HOSTS.";
                    case 1366 ->
                        "The column cannot hold such a text, perhaps because its character set is not utf8mb4:"
                                + " ALTER DATABASE .. CHARACTER SET utf8mb4, and ALTER TABLE .. CONVERT TO it.";
                    case 1153 -> "The value is longer than the server's max_allowed_packet: make that greater.";
                    default -> ofState(failure, message);
                });
    }

    private static @org.jspecify.annotations.Nullable String ofState(SQLException failure, String message) {
        if (message.contains("ssl") || message.contains("tls")) {
            return "Server and driver do not agree on encryption: see sslMode in the url.";
        } else if (message.contains("rsa public key")) {
            return "Encrypt the connection with sslMode in the url, or add allowPublicKeyRetrieval=true to it in a"
                    + " network that you trust.";
        } else if (String.valueOf(failure.getSQLState()).startsWith("08") || message.contains("communications link")) {
            return "The server does not answer: check host and port in the url, that it runs, and that no firewall is"
                    + " between. A revision that was cut off goes on when the command is run again.";
        } else if (message.contains("begins with jdbc:")) {
            return "Write the url like that: the two are different databases here.";
        }
        return null;
    }
}
