package dev.schema.cli;

import dev.schema.engine.project.Header;
import dev.schema.graph.RevisionGraph;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Small phrases that several commands share. */
final class Text {

    private Text() {}

    /** {@code 1 revision}, {@code 2 revisions}. */
    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** Heads as a phrase: {@code 19ce8a44f7d1 (head)}, {@code base}. */
    static String position(List<String> heads, RevisionGraph graph) {
        if (heads.isEmpty()) {
            return "base";
        }
        return heads.stream()
                .map(id -> id + (graph.heads().contains(id) ? " (head)" : ""))
                .collect(Collectors.joining(", "));
    }

    /** {@code [loyalty, names]}, or nothing. */
    static String labels(Collection<String> labels, Style style) {
        return labels.isEmpty() ? "" : "  " + style.label("[" + String.join(", ", labels) + "]");
    }

    /** The message, or words where there is none. */
    static String message(Header header) {
        return header.message().isEmpty() ? "(no message)" : header.message();
    }
}
