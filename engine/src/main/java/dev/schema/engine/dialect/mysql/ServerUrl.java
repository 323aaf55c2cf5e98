package dev.schema.engine.dialect.mysql;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.util.Locale;
import java.util.Set;

/** The JDBC URL of one database on one server. Its options can make drivers load classes, read files and run SQL. */
final class ServerUrl {

    private ServerUrl() {}

    /**
     * Refuses a URL that is not of the form {@code prefix//host:port/database?options}.
     *
     * @param options the options that do no harm, in lower case
     * @throws SchemaException with {@link Reason#USAGE}
     */
    static void check(String url, String prefix, Set<String> options) {
        String address = url.substring(prefix.length());
        int query = address.indexOf('?');
        String place = query < 0 ? address : address.substring(0, query);
        int slash = place.startsWith("//") ? place.indexOf('/', 2) : -1;
        if (slash < 0 || slash == place.length() - 1) {
            throw refused(
                    "The url names no database: " + withoutSecrets(url),
                    "Write it as " + prefix + "//host:3306/database.");
        }
        if (place.contains("(") || place.contains(",") || place.contains("@")) {
            throw refused(
                    "The url must name one server, and the user apart from it: " + withoutSecrets(url),
                    "Write it as " + prefix + "//host:3306/database; the lock of a run and its statements are on one"
                            + " server, and user and password are settings of their own.");
        }
        for (String option :
                query < 0 ? new String[0] : address.substring(query + 1).split("&", -1)) {
            String name = option.contains("=") ? option.substring(0, option.indexOf('=')) : option;
            if (!name.isEmpty() && !options.contains(name.toLowerCase(Locale.ROOT))) {
                throw refused(
                        "The url has the option \"" + name + "\", which is not among those known to do no harm: some"
                                + " make the driver load classes, read files or run statements.",
                        "Take it out of the url. Options that are taken: "
                                + String.join(", ", options.stream().sorted().toList()) + ".");
            }
        }
    }

    private static SchemaException refused(String what, String next) {
        return new SchemaException(Reason.USAGE, Problem.of(what, next));
    }

    /** The URL for people. */
    static String withoutSecrets(String url) {
        return url.replaceAll("(?i)(password\\d?=)[^&]*", "$1***").replaceAll("//[^/@?]*@", "//***@");
    }
}
