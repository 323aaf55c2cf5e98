package dev.schema.engine.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What stands in {@code up}.
 *
 * @param lines the lines, indented as they stand in the class; a long body goes on in methods below {@code up}
 * @param imports the classes that they need beside {@code Migration} and its vocabulary
 */
public record MigrationBody(List<String> lines, SortedSet<String> imports) {

    private static final int INDENT = 8;

    /** Copies the collections. */
    public MigrationBody {
        lines = List.copyOf(lines);
        imports = Collections.unmodifiableSortedSet(new TreeSet<>(imports));
    }

    /** The lines for people, not indented. */
    public List<String> text() {
        return lines.stream()
                .map(line -> line.substring(
                        Math.min(INDENT, line.length() - line.stripLeading().length())))
                .toList();
    }

    /** The same, below a comment. */
    public MigrationBody below(String comment) {
        List<String> all = new ArrayList<>(JavaText.commentLines(comment, INDENT));
        all.addAll(lines);
        return new MigrationBody(all, imports);
    }

    /** The same, and behind an empty line a comment and lines that are comments already. */
    public MigrationBody above(String comment, List<String> commented) {
        List<String> all = new ArrayList<>(lines);
        all.add("");
        all.addAll(JavaText.commentLines(comment, INDENT));
        all.addAll(commented);
        return new MigrationBody(all, imports);
    }
}
