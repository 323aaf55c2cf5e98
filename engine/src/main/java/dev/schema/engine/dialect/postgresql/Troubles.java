package dev.schema.engine.dialect.postgresql;

import dev.schema.engine.problem.Problem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What to do about the failures of a server, by SQLSTATE: manual, appendix A. */
final class Troubles {

    /** A lock that was not to be had in time, a deadlock, a conflict of two transactions. */
    static final Set<String> MAY_PASS = Set.of("55P03", "40P01", "40001");

    private static final String ONLY_READS =
            "The server takes no writes here: it is a standby, or default_transaction_read_only is on for it, the"
                    + " database or the role. Use the url of the primary server, or a role that may write.";

    private static final String PRIVILEGE = "42501";

    private static final Map<String, String> ADVICE = Map.ofEntries(
            Map.entry(
                    "28P01",
                    "Check user and password: the password comes from SCHEMA_PASSWORD, from password-file, or is asked"
                            + " for."),
            Map.entry(
                    "28000",
                    "The server does not let this user in from here: check the user, and the server's pg_hba.conf."),
            Map.entry("3D000", "Create the database with 'createdb', or check the name at the end of the url."),
            Map.entry(
                    "3F000",
                    "There is no schema to work in: create it, or set search_path or currentSchema to one that is"
                            + " there; or let the role use it: GRANT USAGE ON SCHEMA .. TO ..;"),
            Map.entry(
                    "08001", "Check host and port of the url, and that the server runs and can be reached from here."),
            Map.entry(
                    "08004",
                    "The server refused the connection: give a password with SCHEMA_PASSWORD or password-file, and look into its log."),
            Map.entry("08006", "The connection broke. Check that the server runs, and run the command again."),
            Map.entry("08003", "The connection is gone. Run the command again."),
            Map.entry("53300", "The server has no connection left. Wait, or end some, and run the command again."),
            Map.entry("25006", ONLY_READS),
            Map.entry(
                    "53100",
                    "The server's disk is full, and what was not committed is rolled back: make room, and run the"
                            + " command again."),
            Map.entry(
                    "53200",
                    "The server has no memory left for this. If that is for locks, raise its max_locks_per_transaction; then run the command again."),
            Map.entry(
                    "55P03",
                    "Other sessions hold a lock on it, perhaps a transaction that somebody left open: look into"
                            + " pg_stat_activity, and run the command again."),
            Map.entry("40P01", "Two sessions waited for each other. Run the command again."),
            Map.entry("40001", "Another transaction was faster. Run the command again."),
            Map.entry(
                    "57014",
                    "It was cancelled, by somebody or by statement_timeout. Raise that for the role if the statement"
                            + " needs longer, and run the command again."),
            Map.entry("57P01", "The server ended the session. Run the command again: it goes on where it stopped."),
            Map.entry("57P02", "The server crashed. Run the command again: it goes on where it stopped."),
            Map.entry("57P03", "The server is starting up or shutting down. Run the command again in a while."),
            Map.entry(
                    "25001",
                    "This statement runs outside of a transaction only: put it into autocommit(..), or add"
                            + " .autocommit()."),
            Map.entry(
                    "55P04",
                    "A new value of an enum can be used after its transaction only: use it in a later revision, or add"
                            + " the value within autocommit(..)."));

    @Nullable String adviceOf(SQLException failure) {
        if (PRIVILEGE.equals(failure.getSQLState())) {
            return privilege(String.valueOf(failure.getMessage()));
        }
        return ADVICE.get(String.valueOf(failure.getSQLState()));
    }

    /** What the role lacks. Only the message tells, in English; else all of it is said. */
    private static String privilege(String message) {
        String look = "To look it needs SELECT on the tables of the history: GRANT SELECT ON .. TO ..";
        String create = "To migrate it needs CREATE on the schema: GRANT CREATE, USAGE ON SCHEMA .. TO ..";
        String own = "It must own what it changes: run as the owner, or ALTER .. OWNER TO the role.";
        if (message.contains("must be owner")) {
            return "The role does not own this. " + own;
        } else if (message.contains("for schema")) {
            return "The role lacks a privilege. " + create + ".";
        } else if (message.contains("for table")) {
            return "The role lacks a privilege. " + look + "; to migrate, INSERT, UPDATE and DELETE, too.";
        }
        return "The role lacks a privilege. " + look + ". " + create + ". " + own;
    }

    Problem unusable(String url, SQLException failure) {
        String advice = adviceOf(failure);
        return new Problem(
                "The database cannot be used: " + message(url, failure),
                Options.bare(url),
                advice != null
                        ? advice
                        : "What was not committed is rolled back. Mend the cause, and run the command again.");
    }

    /** The message, in one line, without the passwords of the URL: the driver repeats that in some. */
    private static String message(String url, SQLException failure) {
        String message = String.valueOf(failure.getMessage()).strip().replaceAll("\\s*\\R\\s*", "; ");
        for (Map.Entry<String, String> option : Options.of(url).entrySet()) {
            String secret = option.getValue();
            if (option.getKey().toLowerCase(java.util.Locale.ROOT).contains("password") && !secret.isEmpty()) {
                String encoded = URLEncoder.encode(secret, StandardCharsets.UTF_8);
                message = message.replace(encoded, "****").replace(secret, "****");
            }
        }
        return message;
    }
}
