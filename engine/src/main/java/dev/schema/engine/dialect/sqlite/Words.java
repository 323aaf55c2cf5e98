package dev.schema.engine.dialect.sqlite;

import dev.schema.catalog.SqlText;
import dev.schema.catalog.SqlText.Kind;
import dev.schema.catalog.SqlText.Token;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Walks over the words of a statement that SQLite has taken, so that its grammar need not be checked again. */
final class Words {

    private static final Set<String> OPERATORS = Set.of("<=", ">=", "<>", "!=", "==", "||", "<<", ">>", "->", "->>");

    /** One word, with its place in the text; an operator, number or blob of several tokens is one word. */
    private record Word(Kind kind, String text, int start) {

        int end() {
            return start + text.length();
        }

        boolean is(String keyword) {
            return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equalsIgnoreCase(keyword);
        }
    }

    /** The text says something that this reader does not know. */
    static final class NotUnderstood extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotUnderstood(String message) {
            super(message);
        }
    }

    private final String sql;
    private final List<Word> words = new ArrayList<>();
    private int at;

    Words(String sql) {
        this.sql = sql;
        int start = 0;
        for (Token token : SqlText.of(sql).tokens()) {
            if (token.counts()) {
                add(new Word(token.kind(), token.text(), start));
            }
            start += token.text().length();
        }
    }

    private void add(Word word) {
        Word last = words.isEmpty() ? null : words.get(words.size() - 1);
        boolean one = last != null
                && last.end() == word.start()
                && (OPERATORS.contains(last.text() + word.text())
                        || (last.is("x") && word.kind() == Kind.STRING)
                        || (last.is(".") && word.kind() == Kind.NUMBER)
                        || isExponent(last, word));
        if (one) {
            Kind kind = word.kind() == Kind.STRING || last.kind() == Kind.NUMBER ? Kind.NUMBER : word.kind();
            words.set(words.size() - 1, new Word(kind, last.text() + word.text(), last.start()));
        } else {
            words.add(word);
        }
    }

    /** {@code 1.5e}, {@code -}, {@code 3} are one number. */
    private static boolean isExponent(Word last, Word word) {
        boolean open = last.kind() == Kind.NUMBER
                && !last.text().toLowerCase(java.util.Locale.ROOT).startsWith("0x");
        return open
                && ((last.text().matches("(?i).*e") && (word.is("-") || word.is("+")))
                        || (last.text().matches("(?i).*e[-+]") && word.kind() == Kind.NUMBER));
    }

    boolean atEnd() {
        return at == words.size();
    }

    /** Whether the next words are these keywords or symbols. */
    boolean is(String... keywords) {
        for (int i = 0; i < keywords.length; i++) {
            if (at + i >= words.size() || !words.get(at + i).is(keywords[i])) {
                return false;
            }
        }
        return true;
    }

    /** Passes these keywords if they are next. */
    boolean take(String... keywords) {
        boolean next = is(keywords);
        at += next ? keywords.length : 0;
        return next;
    }

    void expect(String keyword) {
        if (!take(keyword)) {
            throw new NotUnderstood("expected " + keyword + " at: " + sql.substring(place()));
        }
    }

    /** Passes the next word, whatever it is. */
    void skip() {
        if (atEnd()) {
            throw new NotUnderstood("ends too early: " + sql);
        }
        at++;
    }

    boolean isName() {
        return !atEnd()
                && (words.get(at).kind() == Kind.WORD
                        || words.get(at).kind() == Kind.QUOTED
                        || words.get(at).kind() == Kind.STRING);
    }

    boolean isQuotedName() {
        return !atEnd() && words.get(at).kind() == Kind.QUOTED;
    }

    /** Passes a name, unquoted; SQLite also takes a text literal for one. */
    String name() {
        if (!isName()) {
            throw new NotUnderstood("expected a name at: " + sql.substring(place()));
        }
        Word word = words.get(at++);
        return switch (word.kind()) {
            case WORD -> word.text();
            case STRING -> word.text().substring(1, word.text().length() - 1).replace("''", "'");
            default -> new Token(word.kind(), word.text()).name();
        };
    }

    /** Passes what is in parentheses, and returns it as written. */
    String parenthesis() {
        expect("(");
        int start = place();
        int depth = 1;
        while (depth > 0) {
            depth += is("(") ? 1 : is(")") ? -1 : 0;
            skip();
        }
        return sql.substring(start, words.get(at - 1).start()).strip();
    }

    /** Where the next word begins. */
    int place() {
        return atEnd() ? sql.length() : words.get(at).start();
    }

    /** The text from a place to the last word that was passed. */
    String since(int place) {
        return sql.substring(place, words.get(at - 1).end());
    }

    /** All the rest as written, without a semicolon at its end. */
    String rest() {
        int start = place();
        int end = words.size();
        while (end > at && words.get(end - 1).is(";")) {
            end--;
        }
        at = words.size();
        return end == 0
                ? ""
                : sql.substring(start, Math.max(start, words.get(end - 1).end()));
    }

    /** The texts between commas that stand in no parentheses. */
    static List<String> list(String sql) {
        Words words = new Words(sql);
        List<String> parts = new ArrayList<>();
        int start = words.place();
        int depth = 0;
        while (!words.atEnd()) {
            if (depth == 0 && words.is(",")) {
                parts.add(sql.substring(start, words.place()).strip());
                words.skip();
                start = words.place();
            } else {
                depth += words.is("(") ? 1 : words.is(")") ? -1 : 0;
                words.skip();
            }
        }
        parts.add(sql.substring(start).strip());
        return parts;
    }

    /**
     * One spelling for texts that mean the same to SQLite's parser: words in lower case, quotes only where needed, no
     * comments, regular spaces. Still valid SQL.
     */
    static String same(String sql) {
        StringBuilder text = new StringBuilder();
        Word last = null;
        for (Word word : new Words(sql).words) {
            if (last != null && isApart(last, word)) {
                text.append(' ');
            }
            text.append(same(word));
            last = word;
        }
        return text.toString();
    }

    private static String same(Word word) {
        if (word.kind() == Kind.STRING) {
            return word.text();
        }
        if (word.kind() != Kind.QUOTED) {
            return folded(word.text());
        }
        String name = folded(new Token(word.kind(), word.text()).name());
        return Name.isPlain(name) && !Keywords.ALL.contains(name) ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    private static boolean isApart(Word left, Word right) {
        if (left.is("(") || left.is(".") || right.is(")") || right.is(",") || right.is(".") || right.is(";")) {
            return false;
        }
        boolean call = right.is("(")
                && (left.kind() == Kind.QUOTED
                        || (left.kind() == Kind.WORD && !Keywords.ALL.contains(folded(left.text()))));
        return !call;
    }

    /** Without the parentheses around the whole. */
    static String bare(String sql) {
        String text = sql.strip();
        while (text.startsWith("(")) {
            Words words = new Words(text);
            String inner = words.parenthesis();
            if (!words.atEnd()) {
                return text;
            }
            text = inner;
        }
        return text;
    }

    /** Names that differ in the case of ASCII letters are one to SQLite. */
    static String folded(String name) {
        StringBuilder folded = new StringBuilder(name);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                folded.setCharAt(i, (char) (c + ('a' - 'A')));
            }
        }
        return folded.toString();
    }
}
