package dev.schema.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** Whole processes of the distribution against a Java machine that only says hello, in turn. */
final class Startup {

    private static final int REVISIONS = 1_000;
    private static final int ROUNDS = 9;

    private Startup() {}

    static void run() throws Exception {
        Distribution schema = Distribution.unpacked(ROUNDS);
        Path project = schema.project("project");
        for (int i = 0; i < REVISIONS; i++) {
            Files.writeString(project.resolve("migrations/M" + i + ".java"), source(i));
        }
        schema.schema(project, "upgrade");
        schema.waitForArchive();
        double base = schema.secondsOfHello();
        double heads = schema.seconds(project, "heads");
        double upgrade = schema.seconds(project, "upgrade");
        Measure.line("");
        Measure.line("Starting, %d revisions, warm (CPU s of whole processes, median of %d)", REVISIONS, ROUNDS);
        Measure.line("  hello world            %5.3f", base);
        Measure.line("  heads                  %5.3f  ratio %.1f (aim 5, about 0.35 s)", heads, heads / base);
        Measure.line("  upgrade, nothing to do %5.3f  ratio %.1f (aim 8)", upgrade, upgrade / base);
    }

    private static String source(int i) {
        String parents = i == 0 ? "" : "        parents = \"" + Generated.id(i - 1) + "\",\n";
        String body = i % 2 == 0
                ? "schema.createTable(\"t" + i / 2 + "\", t -> { t.id(); t.varchar(\"name\", 50).notNull(); });"
                : "schema.addColumn(\"t" + i / 2 + "\").varchar(\"extra\", 20);";
        return "import dev.schema.Migration;\nimport dev.schema.Revision;\nimport dev.schema.Schema;\n\n@Revision(\n"
                + "        id = \"" + Generated.id(i) + "\",\n" + parents + "        message = \"revision " + i
                + "\")\npublic class M" + i
                + " extends Migration {\n\n    @Override\n    public void up(Schema schema) {\n"
                + "        " + body + "\n    }\n}\n";
    }
}
