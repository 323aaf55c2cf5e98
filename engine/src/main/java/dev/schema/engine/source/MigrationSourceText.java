package dev.schema.engine.source;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The Java source of a new revision, laid out as the formatter would, and the name of its class. */
public final class MigrationSourceText {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd_HHmm").withZone(ZoneOffset.UTC);

    /** The formatter's page, and what must be left of a line for a comment to be worth its place. */
    private static final int WIDTH = 120;

    private static final int SHORTEST_COMMENT = 20;
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
        SortedSet<String> imports = imports();
        List<String> settle = new ArrayList<>();
        MergeProof proof = revision.proof();
        if (proof != null) {
            settle.addAll(SettleText.of(proof, imports));
        }
        imports.forEach(type -> lines.add("import " + type + ";"));
        lines.add("");
        annotation(lines);
        if (proof != null) {
            certificate(proof, lines);
        }
        String kind = revision.isMerge() ? "Merge" : "Migration";
        if (revision.isMerge() && settle.isEmpty()) {
            lines.add("public class " + className(revision) + " extends Merge {}");
            return String.join("\n", lines) + "\n";
        }
        lines.add("public class " + className(revision) + " extends " + kind + " {");
        if (revision.isMerge()) {
            lines.addAll(List.of("", "    @Override", "    public void settle(Settlement settlement) {"));
            lines.addAll(settle);
        } else {
            lines.addAll(List.of("", "    @Override", "    public void up(Schema schema) {"));
            lines.addAll(revision.body() == null ? EXAMPLES : revision.body().lines());
        }
        lines.addAll(List.of("    }", "}"));
        return String.join("\n", lines) + "\n";
    }

    private void certificate(MergeProof proof, List<String> lines) {
        List<List<Line>> members = new ArrayList<>();
        members.add(member("rules = " + proof.rules()));
        members.add(array("proved = ", proof.proved()));
        members.add(array("ends = ", proof.ends()));
        if (!proof.confirmed().isEmpty()) {
            members.add(array("confirmed = ", proof.confirmed()));
        }
        annotation("@Certificate(", members, lines);
    }

    private SortedSet<String> imports() {
        SortedSet<String> imports = new TreeSet<>();
        imports.add("dev.schema." + (revision.isMerge() ? "Merge" : "Migration"));
        imports.add("dev.schema.Revision");
        if (!revision.isMerge()) {
            imports.add("dev.schema.Schema");
        }
        if (revision.proof() != null) {
            imports.add("dev.schema.Certificate");
        }
        if (revision.body() != null) {
            imports.addAll(revision.body().imports());
        }
        return imports;
    }

    /** One line of the annotation; a comment stands behind the code and its separator. */
    private record Line(String indent, String code, String comment) {

        Line with(String other) {
            return new Line(indent, other, comment);
        }

        Line separated(String separator) {
            return new Line(indent, code + separator, comment);
        }

        @Override
        public String toString() {
            return commented(indent + code, comment);
        }
    }

    /** Code and a comment behind it, cut to the width of the page: the formatter would carry the rest over. */
    static String commented(String code, String comment) {
        String line = code + " // " + comment;
        if (comment.isEmpty() || code.length() + SHORTEST_COMMENT > WIDTH) {
            return code;
        }
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 2).stripTrailing() + "..";
    }

    private void annotation(List<String> lines) {
        List<List<Line>> members = new ArrayList<>();
        members.add(member("id = " + JavaText.literal(revision.id())));
        if (!revision.parents().isEmpty()) {
            members.add(revision.isMerge() ? parents() : List.of(parent("        ", "parents = ", 0)));
        }
        if (!revision.labels().isEmpty()) {
            members.add(array("labels = ", revision.labels()));
        }
        if (!revision.dependsOn().isEmpty()) {
            members.add(array("dependsOn = ", revision.dependsOn()));
        }
        members.add(message());
        annotation("@Revision(", members, lines);
    }

    private static void annotation(String begin, List<List<Line>> members, List<String> lines) {
        lines.add(begin);
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

    private List<Line> message() {
        String literal = JavaText.literal(revision.message());
        List<Line> one = member("message = " + literal);
        return fits(one) ? one : List.of(one.get(0).with("message ="), new Line(" ".repeat(16), literal, ""));
    }

    private static boolean fits(List<Line> member) {
        return member.get(0).separated(",").toString().length() <= WIDTH;
    }

    private static List<Line> member(String code) {
        return List.of(new Line("        ", code, ""));
    }

    private static List<Line> array(String prefix, List<String> texts) {
        List<String> literals = texts.stream().map(JavaText::literal).toList();
        List<Line> one =
                member(prefix + (texts.size() == 1 ? literals.get(0) : "{" + String.join(", ", literals) + "}"));
        if (fits(one)) {
            return one;
        }
        List<Line> lines = new ArrayList<>(member(prefix + "{"));
        for (int i = 0; i < literals.size(); i++) {
            lines.add(new Line(" ".repeat(12), literals.get(i) + (i < literals.size() - 1 ? "," : ""), ""));
        }
        lines.addAll(member("}"));
        return lines;
    }
}
