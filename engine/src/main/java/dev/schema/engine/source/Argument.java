package dev.schema.engine.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands between the parentheses of a call. */
sealed interface Argument {

    /** How wide a line may be. */
    int WIDTH = 120;

    /** On one line, if it has such a form. */
    Optional<String> flat();

    /** Whether the formatter would leave the form on one line, if it began in this column. */
    default boolean staysFlat(int column) {
        return true;
    }

    /** On lines of its own, each indented; what follows is appended to the last one. */
    List<String> lines(int indent);

    /** Any expression. */
    static Argument code(String code) {
        return new Code(code);
    }

    /** A text for people or for a row: a string literal. */
    static Argument text(String text) {
        return new Literal(text);
    }

    /** SQL: a text block when it has several lines. */
    static Argument sql(String sql) {
        return TextBlock.fits(sql) ? new TextBlock(sql) : new Literal(sql);
    }

    static String spaces(int count) {
        return " ".repeat(count);
    }

    /** An expression that is never broken. */
    record Code(String code) implements Argument {
        @Override
        public Optional<String> flat() {
            return Optional.of(code);
        }

        @Override
        public List<String> lines(int indent) {
            return List.of(spaces(indent) + code);
        }
    }

    /** A string literal; where it is too long for a line, the sum of its pieces. */
    record Literal(String text) implements Argument {

        @Override
        public Optional<String> flat() {
            return Optional.of(JavaText.literal(text));
        }

        @Override
        public List<String> lines(int indent) {
            return lines(spaces(indent), indent + 8);
        }

        /** The pieces, of which the first stands behind something. */
        List<String> lines(String before, int indent) {
            List<String> lines = new ArrayList<>();
            String rest = text;
            while (!rest.isEmpty() || lines.isEmpty()) {
                String start = lines.isEmpty() ? before : spaces(indent) + "+ ";
                // Room for what may follow: a parenthesis or two, and a semicolon or comma.
                int end = cut(rest, WIDTH - 4 - start.length());
                lines.add(start + JavaText.literal(rest.substring(0, end)));
                rest = rest.substring(end);
            }
            return lines;
        }

        /** Where the text is to be cut so that its literal is not wider than this: behind a blank, if there is one. */
        private static int cut(String text, int width) {
            if (JavaText.literal(text).length() <= width) {
                return text.length();
            }
            int end = text.length();
            int blank = text.lastIndexOf(' ', end - 2) + 1;
            while (blank > 0 && JavaText.literal(text.substring(0, blank)).length() > width) {
                blank = text.lastIndexOf(' ', blank - 2) + 1;
            }
            if (blank > 0) {
                return blank;
            }
            int next = text.indexOf(' ') + 1;
            return next > 0 ? next : end;
        }
    }

    /** A string over several lines. */
    record TextBlock(String text) implements Argument {

        /**
         * Whether it has several lines, and nothing that a text block would not keep: it strips what Java takes for
         * white space, also where that is written as an escape of Unicode.
         */
        static boolean fits(String text) {
            return text.strip().contains("\n")
                    && text.chars().allMatch(c -> c == '\n' || c == '\t' || JavaText.isPlain((char) c));
        }

        @Override
        public Optional<String> flat() {
            return Optional.empty();
        }

        @Override
        public List<String> lines(int indent) {
            boolean ended = text.endsWith("\n");
            List<String> given = List.of((ended ? text.substring(0, text.length() - 1) : text).split("\n", -1));
            int told = ended ? -1 : indented(given);
            List<String> lines = new ArrayList<>();
            lines.add(spaces(indent) + "\"\"\"");
            for (int i = 0; i < given.size(); i++) {
                boolean closed = !ended && i == given.size() - 1;
                String line =
                        i == told ? "\\s" + escaped(given.get(i).substring(1), closed) : escaped(given.get(i), closed);
                lines.add(line.isEmpty() ? "" : spaces(indent) + line);
            }
            if (ended) {
                lines.add(spaces(indent) + "\"\"\"");
            } else {
                int last = lines.size() - 1;
                lines.set(last, lines.get(last) + "\"\"\"");
            }
            return lines;
        }

        /**
         * Without quotes on a line of their own, the least indented line tells how far all are. If all are, here is the
         * one whose first blank must be kept; else -1.
         */
        private static int indented(List<String> lines) {
            int first = -1;
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank() && !lines.get(i).startsWith(" ")) {
                    return -1;
                }
                first = first < 0 && !lines.get(i).isBlank() ? i : first;
            }
            return first;
        }

        /** A line of the block; on the closed one, a quote at its end would join those that close. */
        private static String escaped(String line, boolean closed) {
            String escaped = line.replace("\\", "\\\\").replace("\t", "\\t").replace("\"\"\"", "\\\"\"\"");
            if (closed && escaped.endsWith("\"")) {
                return escaped.substring(0, escaped.length() - 1) + "\\\"";
            }
            return escaped.endsWith(" ") ? escaped.substring(0, escaped.length() - 1) + "\\s" : escaped;
        }
    }

    /** A lambda with one parameter. */
    record Lambda(String parameter, List<Chain> body) implements Argument {

        @Override
        public Optional<String> flat() {
            if (body.isEmpty()) {
                return Optional.of(parameter + " -> {}");
            }
            return body.size() == 1 ? body.get(0).flat().map(code -> parameter + " -> " + code) : Optional.empty();
        }

        @Override
        public boolean staysFlat(int column) {
            return body.size() != 1 || body.get(0).staysFlat(column + parameter.length() + 4);
        }

        /** Without the parameter: the statements between the braces. */
        List<String> statements(int indent) {
            return body.stream()
                    .flatMap(chain -> chain.lines(indent, ";").stream())
                    .toList();
        }

        @Override
        public List<String> lines(int indent) {
            List<String> lines = new ArrayList<>();
            lines.add(spaces(indent) + parameter + " -> {");
            lines.addAll(statements(indent + 4));
            lines.add(spaces(indent) + "}");
            return lines;
        }
    }
}
