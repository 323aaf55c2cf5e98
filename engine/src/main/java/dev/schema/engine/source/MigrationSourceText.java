package dev.schema.engine.source;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The Java source of a new revision, laid out as the formatter would, and the name of its class. */
public final class MigrationSourceText {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd_HHmm").withZone(ZoneOffset.UTC);

    private static final List<String> EXAMPLES = List.of(
            "        // schema.createTable(\"orders\", t -> { t.id(); t.varchar(\"number\", 32).notNull(); });",
            "        // schema.addColumn(\"customers\").integer(\"points\").notNull().defaultValue(0);");

    private final NewRevision revision;

    private MigrationSourceText(NewRevision revision) {
        this.revision = revision;
    }

    /** The name of the class, and of the file without its ending: {@code M20261103_1015_CreateOrders}. */
    public static String className(NewRevision revision) {
        return "M" + STAMP.format(revision.created()) + "_" + JavaText.words(revision.message());
    }

    /** The whole file; each line ends with {@code \n}. */
    public static String of(NewRevision revision) {
        return new MigrationSourceText(revision).text();
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        if (revision.packageName() != null) {
            lines.add("package " + revision.packageName() + ";");
            lines.add("");
        }
        imports().forEach(type -> lines.add("import " + type + ";"));
        lines.add("");
        annotation(lines);
        lines.add("public class " + className(revision)
                + (revision.isMerge() ? " extends Merge {}" : " extends Migration {"));
        if (!revision.isMerge()) {
            lines.addAll(List.of("", "    @Override", "    public void up(Schema schema) {"));
            lines.addAll(revision.body() == null ? EXAMPLES : revision.body().lines());
            lines.addAll(List.of("    }", "}"));
        }
        return String.join("\n", lines) + "\n";
    }

    private SortedSet<String> imports() {
        SortedSet<String> imports = new TreeSet<>();
        imports.add("dev.schema." + (revision.isMerge() ? "Merge" : "Migration"));
        imports.add("dev.schema.Revision");
        if (!revision.isMerge()) {
            imports.add("dev.schema.Schema");
        }
        if (revision.body() != null) {
            imports.addAll(revision.body().imports());
        }
        return imports;
    }

    /** One line of the annotation; a comment stands behind the code and its separator. */
    private record Line(String indent, String code, String comment) {

        Line separated(String separator) {
            return new Line(indent, code + separator, comment);
        }

        @Override
        public String toString() {
            return indent + code + (comment.isEmpty() ? "" : " // " + comment);
        }
    }

    private void annotation(List<String> lines) {
        List<List<Line>> members = new ArrayList<>();
        members.add(member("id = " + JavaText.literal(revision.id())));
        if (!revision.parents().isEmpty()) {
            members.add(revision.isMerge() ? parents() : List.of(parent("        ", "parents = ", 0)));
        }
        if (!revision.labels().isEmpty()) {
            members.add(member("labels = " + array(revision.labels())));
        }
        if (!revision.dependsOn().isEmpty()) {
            members.add(member("dependsOn = " + array(revision.dependsOn())));
        }
        members.add(member("message = " + JavaText.literal(revision.message())));
        lines.add("@Revision(");
        for (int i = 0; i < members.size(); i++) {
            List<Line> member = members.get(i);
            int end = member.size() - 1;
            member.subList(0, end).forEach(line -> lines.add(line.toString()));
            lines.add(member.get(end)
                    .separated(i == members.size() - 1 ? ")" : ",")
                    .toString());
        }
    }

    private List<Line> parents() {
        List<Line> lines = new ArrayList<>(member("parents = {"));
        for (int i = 0; i < revision.parents().size(); i++) {
            Line parent = parent("            ", "", i);
            lines.add(i == revision.parents().size() - 1 ? parent : parent.separated(","));
        }
        lines.addAll(member("}"));
        return lines;
    }

    private Line parent(String indent, String prefix, int index) {
        NewRevision.Parent parent = revision.parents().get(index);
        return new Line(indent, prefix + JavaText.literal(parent.id()), JavaText.comment(parent.message()));
    }

    private static List<Line> member(String code) {
        return List.of(new Line("        ", code, ""));
    }

    private static String array(List<String> texts) {
        return texts.size() == 1
                ? JavaText.literal(texts.get(0))
                : texts.stream().map(JavaText::literal).collect(Collectors.joining(", ", "{", "}"));
    }
}
