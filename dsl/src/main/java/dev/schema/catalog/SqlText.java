package dev.schema.catalog;

import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * SQL as a list of tokens: enough to find and replace names outside of literals and comments, in every dialect. It
 * does not parse.
 */
public final class SqlText {

    /** What a token is. */
    public enum Kind {
        /** A keyword or a bare name. */
        WORD,
        /** A name in double quotes, backticks or brackets. */
        QUOTED,
        /** A literal in single or dollar quotes. */
        STRING,
        NUMBER,
        COMMENT,
        SPACE,
        SYMBOL
    }

    /**
     * One token.
     *
     * @param kind what it is
     * @param text exactly as written; all tokens' texts together are the SQL
     */
    public record Token(Kind kind, String text) {

        /** Whether it is this keyword, in any case. */
        public boolean is(String keyword) {
            return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equalsIgnoreCase(keyword);
        }

        /** Whether it is neither space nor comment. */
        public boolean counts() {
            return kind != Kind.SPACE && kind != Kind.COMMENT;
        }

        /** The name that a WORD or QUOTED token stands for: unquoted, and a bare one in lower case. */
        public String name() {
            if (kind == Kind.WORD) {
                return text.toLowerCase(Locale.ROOT);
            }
            String quote = text.substring(text.length() - 1);
            return text.substring(1, text.length() - 1).replace(quote + quote, quote);
        }

        /** Whether it is a literal or comment that reaches to the end of the text because nothing closes it. */
        boolean isOpen() {
            if (kind == Kind.COMMENT) {
                return text.startsWith("/*") && (text.length() < 4 || !text.endsWith("*/"));
            } else if (kind == Kind.STRING && text.startsWith("$")) {
                String tag = text.substring(0, text.indexOf('$', 1) + 1);
                return text.length() < 2 * tag.length() || !text.endsWith(tag);
            }
            // Where a backslash escapes, an odd number of quotes is no flaw.
            return kind == Kind.STRING
                    && (text.charAt(0) != '\''
                            || !text.contains("\\'")
                                    && text.chars().filter(c -> c == '\'').count() % 2 != 0);
        }

        /** Whether it stands for this name; case does not matter. A bare word that every database keeps for itself does not. */
        public boolean names(String name) {
            return (kind == Kind.WORD && text.equalsIgnoreCase(name) && !Reserved.isKeyword(text))
                    || (kind == Kind.QUOTED && name().equalsIgnoreCase(name));
        }
    }

    private static final Set<String> BEGIN_OPTIONS =
            Set.of("transaction", "work", "immediate", "deferred", "exclusive", "concurrent", ";");

    private static final Set<String> CHANGING_ROWS =
            Set.of("insert", "update", "delete", "replace", "merge", "with", "truncate");

    private static final Set<String> DEFINING = Set.of(
            "create",
            "alter",
            "drop",
            "or",
            "replace",
            "if",
            "not",
            "exists",
            "temp",
            "temporary",
            "unique",
            "unlogged",
            "materialized",
            "concurrently",
            "table",
            "view",
            "index",
            "trigger",
            "function",
            "procedure",
            "sequence",
            "type",
            "domain",
            "extension",
            "schema",
            "policy",
            "rule",
            "aggregate",
            "event",
            "cascade",
            "restrict",
            "only",
            "definer",
            "recursive",
            "virtual",
            "fulltext",
            "spatial",
            "role",
            "user",
            "database",
            "collation");

    private final List<Token> tokens;

    private SqlText(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Splits the text; an unfinished literal or comment reaches to its end. */
    public static SqlText of(String sql) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < sql.length()) {
            Token token = tokenAt(sql, at);
            tokens.add(token);
            at += token.text().length();
        }
        return new SqlText(tokens);
    }

    /** All tokens, in order. */
    public List<Token> tokens() {
        return List.copyOf(tokens);
    }

    /** The tokens that are neither space nor comment, in order. */
    public List<Token> words() {
        return tokens.stream().filter(Token::counts).toList();
    }

    /**
     * Whether the name occurs, bare or quoted, outside of literals and comments. Case does not matter. A bare word that
     * every database keeps for itself ({@code from}) is no name.
     */
    public boolean mentions(String name) {
        return tokens.stream().anyMatch(token -> token.names(name));
    }

    /** Whether it begins as a statement that may change rows. */
    public boolean changesRows() {
        return beginsWith(CHANGING_ROWS);
    }

    /** Whether it begins as a query that changes nothing by itself. */
    public boolean isQuery() {
        return beginsWith(Set.of("select", "values"));
    }

    /** Whether it begins as a statement that changes the schema. */
    public boolean changesSchema() {
        return beginsWith(Set.of("create", "alter", "drop"));
    }

    private boolean beginsWith(Set<String> keywords) {
        return words().stream()
                .findFirst()
                .filter(word -> keywords.contains(word.name()))
                .isPresent();
    }

    /** The names in front of the first parenthesis or body, in lower case; keywords may be among them. */
    public Set<String> namesBeforeBody() {
        Set<String> names = new TreeSet<>();
        for (Token token : words()) {
            if (token.is("(") || token.is("as") || token.is("on") || token.is("add") || token.is("set")) {
                break;
            }
            if ((token.kind() == Kind.WORD && !DEFINING.contains(token.name())) || token.kind() == Kind.QUOTED) {
                names.add(token.name().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    /** Whether it selects all columns: a {@code *} that is neither {@code count(*)} nor a multiplication. */
    public boolean hasStar() {
        List<Token> words = words();
        for (int i = 0; i < words.size(); i++) {
            boolean star = words.get(i).is("*");
            if (star
                    && i > 0
                    && (words.get(i - 1).is("select")
                            || words.get(i - 1).is(",")
                            || words.get(i - 1).is(".")
                            || words.get(i - 1).is("distinct")
                            || words.get(i - 1).is("all"))) {
                return true;
            }
        }
        return false;
    }

    /** What keeps the text from being complete SQL, as a phrase: a literal, comment or parenthesis left open; or null. */
    public @Nullable String flaw() {
        int depth = 0;
        for (Token token : tokens) {
            if (token.isOpen()) {
                return token.kind() == Kind.COMMENT ? "a comment that is never closed" : "a quote that is never closed";
            } else if (token.is("(")) {
                depth++;
            } else if (token.is(")") && --depth < 0) {
                return "a ')' without its '('";
            }
        }
        return depth > 0 ? "a '(' without its ')'" : null;
    }

    /** Whether it begins, commits or rolls back a transaction; savepoints do not count. */
    public boolean controlsTransaction() {
        List<Token> words = words();
        if (words.isEmpty()) {
            return false;
        }
        Token second = words.get(Math.min(1, words.size() - 1));
        boolean block = words.stream().filter(word -> !word.is(";")).reduce((a, b) -> b).stream()
                .anyMatch(last -> last.is("end"));
        return switch (words.get(0).text().toLowerCase(Locale.ROOT)) {
            case "commit", "end", "abort" -> true;
            case "start" -> second.is("transaction");
            case "rollback" -> words.stream().noneMatch(word -> word.is("to"));
            case "begin" -> !block || BEGIN_OPTIONS.contains(second.text().toLowerCase(Locale.ROOT));
            default -> false;
        };
    }

    /**
     * The text with every mention of one name replaced by another, written bare where that is enough. A bare word in
     * front of a parenthesis calls a function of that name and stays.
     */
    public String renamed(String from, String to) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            text.append(token.names(from) && !isCall(i) ? written(to) : token.text());
        }
        return text.toString();
    }

    private boolean isCall(int at) {
        return tokens.get(at).kind() == Kind.WORD
                && tokens.stream().skip(at + 1L).filter(Token::counts).findFirst().stream()
                        .anyMatch(next -> next.is("("));
    }

    /** The name as a token of SQL: bare if it is plain and no database has it reserved, else in double quotes. */
    public static String written(String name) {
        return Name.isPlain(name) && !Reserved.needsQuotes(name) ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    private static Token tokenAt(String sql, int at) {
        char first = sql.charAt(at);
        if (Character.isWhitespace(first)) {
            return run(Kind.SPACE, sql, at, Character::isWhitespace);
        } else if (sql.startsWith("--", at)) {
            int end = sql.indexOf('\n', at);
            return new Token(Kind.COMMENT, sql.substring(at, end < 0 ? sql.length() : end));
        } else if (sql.startsWith("/*", at)) {
            return until(Kind.COMMENT, sql, at, "*/", at + 2);
        } else if (first == '\'') {
            return quoted(Kind.STRING, sql, at, '\'');
        } else if (first == '"' || first == '`') {
            return quoted(Kind.QUOTED, sql, at, first);
        } else if (first == '[' && isBracketedName(sql, at)) {
            return until(Kind.QUOTED, sql, at, "]", at + 1);
        } else if (first == '$' && dollarTag(sql, at) != null) {
            String tag = dollarTag(sql, at);
            return until(Kind.STRING, sql, at, tag, at + tag.length());
        } else if (Character.isDigit(first)) {
            return run(Kind.NUMBER, sql, at, c -> Character.isLetterOrDigit(c) || c == '.');
        } else if (isWordPart(first)) {
            return run(Kind.WORD, sql, at, SqlText::isWordPart);
        }
        return new Token(Kind.SYMBOL, String.valueOf(first));
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || Character.isSurrogate((char) c);
    }

    /** {@code [name]} quotes a name in SQLite; {@code a[1]} and {@code []} are arrays elsewhere. */
    private static boolean isBracketedName(String sql, int at) {
        boolean first = at == 0 || !(isWordPart(sql.charAt(at - 1)) || sql.charAt(at - 1) == ']');
        return first && at + 1 < sql.length() && Character.isLetter(sql.charAt(at + 1)) && sql.indexOf(']', at) > 0;
    }

    /** The tag of a dollar-quoted literal that begins here ({@code $$}, {@code $body$}), or null. */
    private static @Nullable String dollarTag(String sql, int at) {
        int end = sql.indexOf('$', at + 1);
        if (end < 0) {
            return null;
        }
        String inner = sql.substring(at + 1, end);
        return inner.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_') ? "$" + inner + "$" : null;
    }

    private static Token quoted(Kind kind, String sql, int at, char quote) {
        int end = at + 1;
        while (end < sql.length()) {
            if (sql.charAt(end) == quote) {
                if (end + 1 < sql.length() && sql.charAt(end + 1) == quote) {
                    end++;
                } else {
                    return new Token(kind, sql.substring(at, end + 1));
                }
            }
            end++;
        }
        return new Token(Kind.STRING, sql.substring(at));
    }

    private static Token until(Kind kind, String sql, int at, String close, int from) {
        int end = sql.indexOf(close, from);
        return new Token(kind, sql.substring(at, end < 0 ? sql.length() : end + close.length()));
    }

    private static Token run(Kind kind, String sql, int at, java.util.function.IntPredicate part) {
        int end = at + 1;
        while (end < sql.length() && part.test(sql.charAt(end))) {
            end++;
        }
        return new Token(kind, sql.substring(at, end));
    }
}
