package dev.schema.engine.dialect.postgresql;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What stands behind the question mark of a URL. Some options of the driver load classes by name, run code or write
 * files, so that a URL could do anything: only those are taken that are known to do none of it (documentation of
 * pgJDBC, "Connection Parameters").
 */
final class Options {

    static final String PREFIX = "jdbc:postgresql:";

    private static final Set<String> HARMLESS = Set.of(("user password ssl sslmode sslNegotiation sslrootcert sslcert"
                    + " sslkey sslpassword sslMinimumProtocolVersion sslMaximumProtocolVersion channelBinding requireAuth"
                    + " gssEncMode gssResponseTimeout gsslib gssUseDefaultCreds kerberosServerName useSpnego"
                    + " jaasApplicationName jaasLogin sspiServiceClass connectTimeout loginTimeout socketTimeout"
                    + " cancelSignalTimeout sslResponseTimeout tcpKeepAlive tcpNoDelay localSocketAddress"
                    + " receiveBufferSize sendBufferSize maxSendBufferSize maxResultBuffer ApplicationName"
                    + " assumeMinServerVersion currentSchema options targetServerType loadBalanceHosts"
                    + " hostRecheckSeconds prepareThreshold preparedStatementCacheQueries"
                    + " preparedStatementCacheSizeMiB databaseMetadataCacheFields databaseMetadataCacheFieldsMiB"
                    + " defaultRowFetchSize adaptiveFetch adaptiveFetchMinimum adaptiveFetchMaximum binaryTransfer"
                    + " binaryTransferEnable binaryTransferDisable reWriteBatchedInserts logUnclosedConnections"
                    + " logServerErrorDetail disableColumnSanitiser hideUnprivilegedObjects readOnly readOnlyMode"
                    + " groupStartupParameters quoteReturningIdentifiers unknownLength cleanupSavepoints"
                    + " protocolVersion PGHOST PGPORT PGDBNAME")
            .split(" "));

    private static final Map<String, String> REASONS = new TreeMap<>(Map.ofEntries(
            Map.entry("socketFactory", "it loads a class by its name"),
            Map.entry("socketFactoryArg", "it goes to a class that is loaded by its name"),
            Map.entry("sslfactory", "it loads a class by its name; sslmode and sslrootcert say what to trust"),
            Map.entry("sslfactoryarg", "it goes to a class that is loaded by its name"),
            Map.entry("sslhostnameverifier", "it loads a class by its name; use sslmode=verify-full"),
            Map.entry("sslpasswordcallback", "it loads a class by its name"),
            Map.entry("authenticationPluginClassName", "it loads a class by its name"),
            Map.entry("xmlFactoryFactory", "it loads a class by its name"),
            Map.entry("loggerFile", "it writes a file"),
            Map.entry("loggerLevel", "it writes what goes over the wire into a log"),
            Map.entry("passfile", "it reads a file; give the password with SCHEMA_PASSWORD or password-file"),
            Map.entry("service", "it reads more options from a file; write them into the url"),
            Map.entry("replication", "such a session runs no migrations"),
            Map.entry("allowEncodingChanges", "texts are sent as UTF-8"),
            Map.entry("stringtype", "the tool relies on how texts are sent"),
            Map.entry("preferQueryMode", "the tool relies on how statements are sent"),
            Map.entry("autosave", "the tool relies on what a failure does to a transaction"),
            Map.entry("escapeSyntaxCallMode", "the tool relies on how statements are sent")));

    private Options() {}

    /** The options of a URL; the last of equal ones counts. */
    static Map<String, String> of(String url) {
        Map<String, String> options = new LinkedHashMap<>();
        int start = url.indexOf('?');
        if (start >= 0) {
            for (String option : url.substring(start + 1).split("&")) {
                int equals = option.indexOf('=');
                if (!option.isEmpty()) {
                    options.put(
                            decoded(equals < 0 ? option : option.substring(0, equals)),
                            equals < 0 ? "" : decoded(option.substring(equals + 1)));
                }
            }
        }
        return options;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    /** Refuses a URL with an option that could do harm, or that nobody knows. */
    static void check(String url) {
        for (String option : of(url).keySet()) {
            if (!HARMLESS.contains(option)) {
                String reason = REASONS.getOrDefault(option, "nobody here knows what it does");
                throw new SchemaException(
                        Reason.USAGE,
                        Problem.of(
                                "The option \"" + option + "\" of the url is not taken: " + reason + ".",
                                "Take it out of the url; in an application, give a DataSource of your own."));
            }
        }
    }

    /** The URL without its options. */
    static String bare(String url) {
        int start = url.indexOf('?');
        return start < 0 ? url : url.substring(0, start);
    }
}
