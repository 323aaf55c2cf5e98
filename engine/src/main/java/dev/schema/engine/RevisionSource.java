package dev.schema.engine;

import dev.schema.engine.project.Header;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The Java source of a revision that does nothing yet. */
final class RevisionSource {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd_HHmm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LONGEST_NAME = 60;

    private RevisionSource() {}

    /** {@code M20261103_1015_CreateOrders}: it only sorts listings. */
    static String className(String message, Instant now) {
        StringBuilder words = new StringBuilder();
        for (String word : message.split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty() && words.length() + word.length() <= LONGEST_NAME) {
                words.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return "M" + TIME.format(now) + "_" + (words.isEmpty() ? "Revision" : words);
    }

    /** The text; {@code messages} of the parents become comments. */
    static String of(Header header, String packageName, Map<String, String> messages, boolean merge) {
        List<String> lines = new ArrayList<>();
        if (!packageName.isEmpty()) {
            lines.add("package " + packageName + ";");
            lines.add("");
        }
        lines.add("import dev.schema." + (merge ? "Merge" : "Migration") + ";");
        lines.add("import dev.schema.Revision;");
        if (!merge) {
            lines.add("import dev.schema.Schema;");
        }
        lines.add("");
        lines.add("@Revision(");
        lines.add("        id = " + literal(header.id()) + ",");
        parents(header.parents(), messages, lines);
        list("labels", header.labels(), lines);
        list("dependsOn", header.dependsOn(), lines);
        lines.add("        message = " + literal(header.message()) + ")");
        if (merge) {
            lines.add("public class " + header.className() + " extends Merge {}");
        } else {
            lines.add("public class " + header.className() + " extends Migration {");
            lines.add("");
            lines.add("    @Override");
            lines.add("    public void up(Schema schema) {}");
            lines.add("}");
        }
        return String.join("\n", lines) + "\n";
    }

    private static void parents(List<String> parents, Map<String, String> messages, List<String> lines) {
        if (parents.size() == 1) {
            lines.add("        parents = " + literal(parents.get(0)) + "," + comment(parents.get(0), messages));
        } else if (!parents.isEmpty()) {
            lines.add("        parents = {");
            parents.forEach(parent -> lines.add("            " + literal(parent) + "," + comment(parent, messages)));
            lines.add("        },");
        }
    }

    private static void list(String name, List<String> values, List<String> lines) {
        if (!values.isEmpty()) {
            String all = values.stream().map(RevisionSource::literal).collect(Collectors.joining(", "));
            lines.add("        " + name + " = " + (values.size() == 1 ? all : "{" + all + "}") + ",");
        }
    }

    /** A comment ends with its line, and a backslash could begin a Unicode escape even there. */
    private static String comment(String id, Map<String, String> messages) {
        String message = messages.getOrDefault(id, "");
        return message.isEmpty() ? "" : " // " + message.replaceAll("[\\p{Cntrl}\\\\\u2028\u2029]+", " ");
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> literal.append(c < ' ' ? String.format("\\%03o", c) : String.valueOf((char) c));
            }
        });
        return literal.append('"').toString();
    }
}
