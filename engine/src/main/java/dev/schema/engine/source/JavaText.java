package dev.schema.engine.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Pieces of Java source from texts that nobody has checked. */
final class JavaText {

    private static final int LONGEST_WORDS = 60;

    private JavaText() {}

    /** The text as a string literal. Everything but printable ASCII and letters is written as an escape. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> literal.append(isPlain(c) ? String.valueOf(c) : escaped(c));
            }
        }
        return literal.append('"').toString();
    }

    /** The text for the end of a line comment: no line break, and nothing that Java reads as one. */
    static String comment(String text) {
        StringBuilder comment = new StringBuilder();
        for (char c : text.toCharArray()) {
            // Java reads a backslash and a u as a character before it knows what a comment is.
            comment.append(c == '\\' ? '/' : isPlain(c) ? c : ' ');
        }
        return comment.toString().strip();
    }

    /** The text as line comments, as many as it takes to stay on the page. */
    static List<String> commentLines(String text, int indent) {
        String begin = " ".repeat(indent) + "// ";
        int width = Argument.WIDTH - begin.length();
        List<String> lines = new ArrayList<>();
        String rest = comment(text);
        while (rest.length() > width) {
            int blank = rest.lastIndexOf(' ', width);
            int end = blank > 0 ? blank : width;
            lines.add(begin + rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).strip();
        }
        lines.add((begin + rest).stripTrailing());
        return lines;
    }

    /** The text as the words of a class name: {@code CreateOrders}; {@code Revision} when nothing is left of it. */
    static String words(String text) {
        String ascii = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        StringBuilder words = new StringBuilder();
        for (String word : ascii.split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                String rest = word.equals(word.toUpperCase(Locale.ROOT)) && word.length() > 3
                        ? word.substring(1).toLowerCase(Locale.ROOT)
                        : word.substring(1);
                words.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(rest);
            }
        }
        if (words.length() > LONGEST_WORDS) {
            words.setLength(LONGEST_WORDS);
        }
        return words.length() == 0 ? "Revision" : words.toString();
    }

    /** Letters of any alphabet may stand in source; controls, directions and halves of characters may not. */
    static boolean isPlain(char c) {
        return (c >= ' ' && c < 127) || Character.isLetterOrDigit(c);
    }

    private static String escaped(char c) {
        return String.format(Locale.ROOT, "\\u%04x", (int) c);
    }
}
