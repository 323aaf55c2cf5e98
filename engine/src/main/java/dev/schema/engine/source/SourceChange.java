package dev.schema.engine.source;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Changes the text of a migration in places; all the rest of it stays, character for character. */
public final class SourceChange {

    /** What stands on the line of a parent behind its literal, up to its comment. */
    private static final Pattern COMMENT = Pattern.compile("((?:[ \\t]*[,)}])*)[ \\t]*//[ \\t]*([^\\r\\n]*)");

    private static final String CUT = "..";

    private SourceChange() {}

    /**
     * Puts another parent in the place of one. A comment beside it that is its message, as {@link MigrationSourceText}
     * writes it, becomes that of the other one.
     *
     * @param from where the literal of the old one begins
     * @param to where that ends
     * @param oldMessage the message of the old one
     */
    public static String parent(String text, int from, int to, String oldMessage, NewRevision.Parent parent) {
        String literal = JavaText.literal(parent.id());
        Matcher beside = COMMENT.matcher(text).region(to, text.length());
        if (!beside.lookingAt() || !isMessage(beside.group(2).stripTrailing(), JavaText.comment(oldMessage))) {
            return text.substring(0, from) + literal + text.substring(to);
        }
        int begin = Math.max(text.lastIndexOf('\n', from), text.lastIndexOf('\r', from)) + 1;
        String code = text.substring(begin, from) + literal + beside.group(1);
        return text.substring(0, begin)
                + MigrationSourceText.commented(code, JavaText.comment(parent.message()))
                + text.substring(beside.end());
    }

    private static boolean isMessage(String comment, String message) {
        return !message.isEmpty()
                && (comment.equals(message)
                        || comment.endsWith(CUT)
                                && message.startsWith(comment.substring(0, comment.length() - CUT.length())));
    }

    /**
     * Gives a parent to a revision that has none.
     *
     * @param afterId behind the literal of its id
     * @param gap the blanks before an element of the annotation
     */
    public static String firstParent(String text, int afterId, String gap, String parent) {
        return text.substring(0, afterId) + "," + gap + "parents = " + JavaText.literal(parent)
                + text.substring(afterId);
    }

    /**
     * Puts another body between two braces, in the line ends of the file.
     *
     * @param from behind the opening brace
     * @param to where the closing one stands
     */
    public static String body(String text, int from, int to, MigrationBody body) {
        String lineEnd = lineEnd(text);
        int begin = Math.max(text.lastIndexOf('\n', to - 1), text.lastIndexOf('\r', to - 1)) + 1;
        String indent = begin >= from ? text.substring(begin, to) : "    ";
        return text.substring(0, from)
                + lineEnd
                + body.lines().stream().map(line -> line + lineEnd).collect(Collectors.joining())
                + indent
                + text.substring(to);
    }

    /**
     * Adds the imports that a body needs and nobody has.
     *
     * @param imported what is imported already
     * @param at behind the last import
     */
    public static String imports(String text, int at, Iterable<String> imported, MigrationBody body) {
        SortedSet<String> missing = new TreeSet<>(body.imports());
        for (String each : imported) {
            missing.remove(each);
            missing.removeIf(needed -> (needed.substring(0, needed.lastIndexOf('.')) + ".*").equals(each));
        }
        String lineEnd = lineEnd(text);
        return text.substring(0, at)
                + missing.stream().map(each -> lineEnd + "import " + each + ";").collect(Collectors.joining())
                + text.substring(at);
    }

    private static String lineEnd(String text) {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }
}
