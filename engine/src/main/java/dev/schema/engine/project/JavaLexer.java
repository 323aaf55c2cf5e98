package dev.schema.engine.project;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Splits Java source into tokens, lazily and without understanding them: comments are left out, literals are decoded,
 * Unicode escapes are translated first as the language says. What cannot be split is a {@link SchemaException}.
 */
final class JavaLexer {

    enum Kind {
        WORD,
        STRING,
        CHARACTER,
        NUMBER,
        SYMBOL,
        END
    }

    /**
     * @param text the word, the decoded value of a string, the symbol; empty at the end
     * @param line of its first character, from 1
     * @param from where it begins in the file, Unicode escapes untranslated
     * @param to where it ends there
     */
    record Token(Kind kind, String text, int line, int from, int to) {
        boolean isWord(String word) {
            return kind == Kind.WORD && text.equals(word);
        }

        boolean isSymbol(char symbol) {
            return kind == Kind.SYMBOL && text.charAt(0) == symbol;
        }
    }

    private final String shown;
    private final String raw;
    private final String text;
    private final int @Nullable [] rawOffsets;
    private int at;
    private int lineOffset;
    private int line = 1;
    private @Nullable Token ahead;

    /** @param shown how the file is named in problems */
    JavaLexer(String source, String shown) {
        this.shown = shown;
        this.raw = source;
        if (source.contains("\\u")) {
            var offsets = new int[source.length() + 1];
            this.text = translate(source, offsets);
            this.rawOffsets = offsets;
        } else {
            this.text = source;
            this.rawOffsets = null;
        }
    }

    Token peek() {
        if (ahead == null) {
            skipBlanksAndComments();
            int from = at;
            int line = lineAt(from);
            var kind = Kind.END;
            var content = "";
            if (at < text.length()) {
                kind = kind();
                content = read(kind, line);
            }
            ahead = new Token(kind, content, line, rawOffset(from), rawOffset(at));
        }
        return ahead;
    }

    Token next() {
        var token = peek();
        ahead = null;
        return token;
    }

    /** Takes the next token if it is that symbol. */
    boolean take(char symbol) {
        if (!peek().isSymbol(symbol)) {
            return false;
        }
        next();
        return true;
    }

    /** Whether what was not yet read may contain this word; false is certain. */
    boolean mayContain(String word) {
        return text.indexOf(word, at) >= 0;
    }

    SchemaException problem(int line, String what, String next) {
        return new SchemaException(Reason.FAILED, new Problem(what, shown + ":" + line, next));
    }

    private Kind kind() {
        int first = text.codePointAt(at);
        if (Character.isJavaIdentifierStart(first)) {
            return Kind.WORD;
        }
        return switch (first) {
            case '"' -> Kind.STRING;
            case '\'' -> Kind.CHARACTER;
            default -> first >= '0' && first <= '9' ? Kind.NUMBER : Kind.SYMBOL;
        };
    }

    private String read(Kind kind, int line) {
        return switch (kind) {
            case WORD -> takeWhile(Character::isJavaIdentifierPart);
            case NUMBER -> takeWhile(c -> c == '.' || Character.isJavaIdentifierPart(c));
            case STRING -> text.startsWith("\"\"\"", at) ? textBlock(line) : quoted('"', line);
            case CHARACTER -> quoted('\'', line);
            case SYMBOL -> symbol();
            case END -> "";
        };
    }

    private String symbol() {
        int start = at;
        at += Character.charCount(text.codePointAt(start));
        return text.substring(start, at);
    }

    private int rawOffset(int position) {
        return rawOffsets == null ? position : rawOffsets[position];
    }

    private void skipBlanksAndComments() {
        while (at < text.length()) {
            if (text.startsWith("//", at)) {
                while (at < text.length() && !isLineEnd(text.charAt(at))) {
                    at++;
                }
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                if (end < 0) {
                    throw problem(lineAt(at), "A comment is opened and never closed.", "Close it with */.");
                }
                at = end + 2;
            } else if (text.charAt(at) <= ' ') {
                at++;
            } else {
                return;
            }
        }
    }

    private String takeWhile(IntPredicate part) {
        int start = at;
        while (at < text.length() && part.test(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return text.substring(start, at);
    }

    private String quoted(char quote, int line) {
        int start = ++at;
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            char c = text.charAt(at);
            if (c == quote) {
                return decoded(text.substring(start, at++), line);
            }
            at += c == '\\' && at + 1 < text.length() && !isLineEnd(text.charAt(at + 1)) ? 2 : 1;
        }
        throw problem(line, "A literal is opened and not closed on its line.", "Close it with " + quote + ".");
    }

    private String textBlock(int line) {
        at += 3;
        while (at < text.length() && " \t\f".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at >= text.length() || !isLineEnd(text.charAt(at))) {
            throw problem(line, "Text follows the opening \"\"\" on its line.", "Begin the text on the next line.");
        }
        at += text.startsWith("\r\n", at) ? 2 : 1;
        for (int start = at; at < text.length(); at += text.charAt(at) == '\\' ? 2 : 1) {
            if (text.startsWith("\"\"\"", at)) {
                var content = text.substring(start, at).replace("\r\n", "\n").replace('\r', '\n');
                at += 3;
                return decoded(content.stripIndent(), line);
            }
        }
        throw problem(line, "A text block is opened and never closed.", "Close it with \"\"\".");
    }

    private String decoded(String content, int line) {
        try {
            return content.indexOf('\\') < 0 ? content : content.translateEscapes();
        } catch (IllegalArgumentException e) {
            throw problem(
                    line, "A literal contains an escape that Java does not know.", "Write \\\\ for a plain backslash.");
        }
    }

    private int lineAt(int position) {
        int target = rawOffset(position);
        for (; lineOffset < target; lineOffset++) {
            char c = raw.charAt(lineOffset);
            if (c == '\n' || c == '\r' && !raw.startsWith("\n", lineOffset + 1)) {
                line++;
            }
        }
        return line;
    }

    /** A pair of backslashes is taken as one piece, so that the second never begins a Unicode escape. */
    private String translate(String source, int[] offsets) {
        var result = new StringBuilder(source.length());
        int i = 0;
        while (i < source.length()) {
            offsets[result.length()] = i;
            if (source.startsWith("\\\\", i)) {
                result.append('\\');
                offsets[result.length()] = i + 1;
                result.append('\\');
                i += 2;
            } else if (source.startsWith("\\u", i)) {
                int digits = i + 1;
                while (digits < source.length() && source.charAt(digits) == 'u') {
                    digits++;
                }
                result.append(escaped(source, i, digits));
                i = digits + 4;
            } else {
                result.append(source.charAt(i++));
            }
        }
        offsets[result.length()] = source.length();
        return result.toString();
    }

    private char escaped(String source, int start, int digits) {
        int value = 0;
        for (int i = digits; i < digits + 4; i++) {
            int digit = i < source.length() ? Character.digit(source.charAt(i), 16) : -1;
            if (digit < 0) {
                int line = 1 + (int) source.substring(0, start).lines().count();
                line -= start > 0 && !isLineEnd(source.charAt(start - 1)) ? 1 : 0;
                throw problem(line, "A Unicode escape lacks its four hex digits.", "Write it as \\u0041.");
            }
            value = value * 16 + digit;
        }
        return (char) value;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
