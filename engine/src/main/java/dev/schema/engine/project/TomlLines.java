package dev.schema.engine.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the lines of keys and tables in valid TOML, which Jackson's tree has forgotten. */
final class TomlLines {

    private final String text;
    private final Map<List<String>, Integer> lines = new HashMap<>();
    private int at;
    private int line = 1;

    private TomlLines(String text) {
        this.text = text;
    }

    static TomlLines of(String text) {
        var result = new TomlLines(text);
        result.scan();
        return result;
    }

    /** The line of a key; of the nearest thing around it when it has none of its own (inline tables). */
    int of(List<String> path) {
        for (int length = path.size(); length > 0; length--) {
            var found = lines.get(path.subList(0, length));
            if (found != null) {
                return found;
            }
        }
        return 1;
    }

    private void scan() {
        List<String> table = List.of();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                step();
            } else if (c == '#') {
                skipComment();
            } else if (c == '[') {
                int start = line;
                skipAll('[');
                table = keys();
                remember(table, start);
                skipAll(']');
            } else {
                int start = line;
                var path = new ArrayList<>(table);
                path.addAll(keys());
                remember(path, start);
                skipValue();
            }
        }
    }

    /** A dotted key stands for the tables around it, too, where nothing before has opened them. */
    private void remember(List<String> path, int line) {
        for (int length = 1; length <= path.size(); length++) {
            lines.putIfAbsent(List.copyOf(path.subList(0, length)), line);
        }
    }

    private List<String> keys() {
        var result = new ArrayList<String>();
        while (at < text.length() && "]=\n".indexOf(text.charAt(at)) < 0) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                int start = at;
                skipString();
                var content = text.substring(start + 1, Math.max(start + 1, at - 1));
                result.add(c == '"' && content.indexOf('\\') >= 0 ? content.translateEscapes() : content);
            } else if (c == '.' || c == ' ' || c == '\t' || c == '\r') {
                step();
            } else {
                int start = at;
                while (at < text.length() && ".]= \t\r\n\"'".indexOf(text.charAt(at)) < 0) {
                    step();
                }
                result.add(text.substring(start, at));
            }
        }
        return List.copyOf(result);
    }

    private void skipValue() {
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' && depth == 0) {
                return;
            }
            if (c == '#') {
                skipComment();
                continue;
            }
            if (c == '"' || c == '\'') {
                skipString();
                continue;
            }
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            step();
        }
    }

    private void skipString() {
        var quote = String.valueOf(text.charAt(at));
        var end = text.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote;
        for (int i = 0; i < end.length(); i++) {
            step();
        }
        while (at < text.length() && !text.startsWith(end, at)) {
            if (quote.equals("\"") && text.charAt(at) == '\\') {
                step();
            }
            step();
        }
        for (int i = 0; i < end.length(); i++) {
            step();
        }
        while (end.length() == 3 && text.startsWith(quote, at)) {
            step();
        }
    }

    private void skipComment() {
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
    }

    private void skipAll(char c) {
        while (at < text.length() && text.charAt(at) == c) {
            at++;
        }
    }

    private void step() {
        if (at < text.length() && text.charAt(at++) == '\n') {
            line++;
        }
    }
}
