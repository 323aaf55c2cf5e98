package dev.schema.engine.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The statements of {@code up}, in methods that Java can compile: one has at most 64 KB of code. The most code for its
 * length comes from rows of small numbers, some three bytes for each character.
 */
final class Parts {

    /** In characters without indentation. */
    private static final int LONGEST = 20_000;

    private Parts() {}

    /**
     * The lines between the braces of {@code up}. If there are more parts than one, the last brace closes the last of them.
     *
     * @param statements the lines of each
     */
    static List<String> of(List<List<String>> statements) {
        List<List<String>> parts = parts(statements);
        if (parts.size() == 1) {
            return parts.get(0);
        }
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= parts.size(); i++) {
            lines.add("        part" + i + "(schema);");
        }
        for (int i = 1; i <= parts.size(); i++) {
            lines.addAll(List.of("    }", "", "    private void part" + i + "(Schema schema) {"));
            lines.addAll(parts.get(i - 1));
        }
        return lines;
    }

    private static List<List<String>> parts(List<List<String>> statements) {
        List<List<String>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        int length = 0;
        for (List<String> statement : statements) {
            int own = statement.stream().mapToInt(line -> line.strip().length()).sum();
            if (length > 0 && length + own > LONGEST) {
                parts.add(new ArrayList<>());
                length = 0;
            }
            parts.get(parts.size() - 1).addAll(statement);
            length += own;
        }
        return parts;
    }
}
