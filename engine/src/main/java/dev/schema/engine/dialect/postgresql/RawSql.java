package dev.schema.engine.dialect.postgresql;

import dev.schema.catalog.SqlText;
import dev.schema.catalog.SqlText.Token;
import dev.schema.engine.dialect.Unsupported;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What raw SQL must not do here, found before it runs. */
final class RawSql {

    /** First words of statements that leave something in the session, which may be a caller's own. */
    private static final Set<String> SESSION = Set.of("set", "reset", "discard", "listen", "unlisten", "load");

    private RawSql() {}

    /**
     * Refuses what cannot work, or would do something else in a script.
     *
     * @param autocommit whether it is outside of a transaction
     */
    static void check(String sql, boolean autocommit) {
        if (sql.indexOf('\0') >= 0) {
            throw new Unsupported("sql(..) holds the character NUL, which postgresql cannot read; take it out");
        }
        if (hasOpenBackslash(sql)) {
            throw new Unsupported("sql(..) holds a backslash outside of quotes: in a script that is a command to psql;"
                    + " take it out");
        }
        List<Token> words = SqlText.of(sql).words();
        if (words.isEmpty()) {
            return;
        }
        String first = words.get(0).text().toLowerCase(Locale.ROOT);
        Token second = words.get(Math.min(1, words.size() - 1));
        boolean local = second.is("local") || second.is("constraints") || second.is("transaction");
        if (SESSION.contains(first) && !local) {
            throw new Unsupported("sql(..) must not change the session with " + first.toUpperCase(Locale.ROOT)
                    + ": later revisions run in it, and a pool may lend it out again; "
                    + (first.equals("set") ? "say SET LOCAL, which ends with the transaction" : "take it out"));
        }
        if (first.equals("copy") && words.stream().anyMatch(word -> word.is("stdin"))) {
            throw new Unsupported("sql(..) cannot COPY .. FROM STDIN: there is nobody to send the rows; use insert(..)"
                    + " or data(..)");
        }
        if (!autocommit && standsAlone(first, second, words)) {
            throw new Unsupported("postgresql runs this statement outside of a transaction only; add .autocommit()");
        }
    }

    private static boolean standsAlone(String first, Token second, List<Token> words) {
        return switch (first) {
            case "vacuum" -> true;
            case "create", "drop" ->
                second.is("database")
                        || second.is("tablespace")
                        || (words.stream().limit(4).anyMatch(word -> word.is("index"))
                                && words.stream().limit(5).anyMatch(word -> word.is("concurrently")));
            case "reindex" ->
                second.is("database")
                        || second.is("system")
                        || words.stream().anyMatch(word -> word.is("concurrently"));
            case "alter" ->
                second.is("system")
                        || (second.is("table")
                                && words.stream().anyMatch(word -> word.is("detach"))
                                && words.stream().anyMatch(word -> word.is("concurrently")));
            default -> false;
        };
    }

    /**
     * Whether psql would read a command: a backslash outside of its quotes, which are those of the server (manual, 4.1).
     * No statement needs one there.
     */
    static boolean hasOpenBackslash(String sql) {
        int at = 0;
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (c == '\\') {
                return true;
            }
            at = c == '\'' || c == '"'
                    ? endOfQuote(sql, at)
                    : c == '$'
                            ? endOfDollars(sql, at)
                            : sql.startsWith("--", at)
                                    ? endOfLine(sql, at)
                                    : sql.startsWith("/*", at) ? endOfComment(sql, at) : at + 1;
        }
        return false;
    }

    private static int endOfQuote(String sql, int start) {
        char quote = sql.charAt(start);
        boolean escapes = quote == '\''
                && start > 0
                && "eE".indexOf(sql.charAt(start - 1)) >= 0
                && (start == 1 || !Character.isJavaIdentifierPart(sql.charAt(start - 2)));
        int at = start + 1;
        while (at < sql.length() && sql.charAt(at) != quote) {
            at += escapes && sql.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private static int endOfDollars(String sql, int start) {
        if (start > 0 && Character.isJavaIdentifierPart(sql.charAt(start - 1))) {
            return start + 1;
        }
        int end = start + 1;
        while (end < sql.length() && Character.isJavaIdentifierPart(sql.charAt(end)) && sql.charAt(end) != '$') {
            end++;
        }
        boolean tag = end < sql.length()
                && sql.charAt(end) == '$'
                && (end == start + 1 || !Character.isDigit(sql.charAt(start + 1)));
        if (!tag) {
            return start + 1;
        }
        int close = sql.indexOf(sql.substring(start, end + 1), end + 1);
        return close < 0 ? sql.length() : close + end + 1 - start;
    }

    private static int endOfLine(String sql, int start) {
        int end = sql.indexOf('\n', start);
        return end < 0 ? sql.length() : end;
    }

    private static int endOfComment(String sql, int start) {
        int depth = 0;
        int at = start;
        while (at < sql.length()) {
            if (sql.startsWith("/*", at)) {
                depth++;
                at += 2;
            } else if (sql.startsWith("*/", at)) {
                depth--;
                at += 2;
                if (depth == 0) {
                    return at;
                }
            } else {
                at++;
            }
        }
        return at;
    }
}
