package dev.schema.engine.dialect.mysql;

/** Literals of text, and what the server shows of a text. */
final class Texts {

    private Texts() {}

    /** A literal. Backslashes are escaped, and control characters that clients change on their way. */
    static String literal(String text) {
        return "'"
                + text.replace("'", "''")
                        .replace("\\", "\\\\")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                        .replace("\b", "\\b")
                        .replace("\u001a", "\\Z")
                + "'";
    }

    /** The text of a literal. */
    static String of(String literal) {
        String quoted = literal.substring(1, literal.length() - 1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            if ((c == '\\' || c == '\'') && i + 1 < quoted.length()) {
                i++;
                text.append(c == '\'' ? '\'' : unescaped(quoted.charAt(i)));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static char unescaped(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'Z' -> '\u001a';
            case '0' -> '\0';
            default -> escaped;
        };
    }

    /** The text as the server's catalog shows it: that knows no characters beyond U+FFFF. */
    static String shown(String text) {
        return text.replaceAll("[\\x{10000}-\\x{10FFFF}]", "?");
    }
}
