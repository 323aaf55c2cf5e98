package dev.schema.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whole processes of the distribution against a Java machine that only says hello, in turn. */
final class Startup {

    private static final int REVISIONS = 1_000;
    private static final int ROUNDS = 9;
    private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.,]+)s (\\d+)m([\\d.,]+)s\\s*$");

    private final Path folder;
    private final Path launcher;

    private Startup(Path folder, Path launcher) {
        this.folder = folder;
        this.launcher = launcher;
    }

    /** Needs {@code unzip} and {@code sh} on the path, and the distribution in {@code cli/target}. */
    static void run() throws Exception {
        Path folder = Files.createTempDirectory("schema-start");
        try (Stream<Path> files = Files.list(Path.of("cli/target"))) {
            Path zip = files.filter(file -> file.toString().endsWith("-dist.zip"))
                    .findFirst()
                    .orElseThrow();
            command(folder, folder, "unzip", "-q", zip.toAbsolutePath().toString());
        }
        try (Stream<Path> files = Files.walk(folder)) {
            Path launcher = files.filter(file -> file.endsWith("bin/schema"))
                    .findFirst()
                    .orElseThrow();
            new Startup(folder, launcher).measure();
        }
    }

    private void measure() throws Exception {
        Files.writeString(
                folder.resolve("Hello.java"),
                "class Hello { public static void main(String[] a) { System.out.println(\"hello\"); } }");
        command(folder, "javac", "Hello.java");
        Path project = Files.createDirectories(folder.resolve("project"));
        command(project, launcher.toString(), "init");
        for (int i = 0; i < REVISIONS; i++) {
            Files.writeString(project.resolve("migrations/M" + i + ".java"), source(i));
        }
        command(project, launcher.toString(), "upgrade");
        waitForArchive();
        List<String> hello =
                List.of("java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", folder.toString(), "Hello");
        double base = median(project, hello);
        double heads = median(project, List.of(launcher.toString(), "heads"));
        double upgrade = median(project, List.of(launcher.toString(), "upgrade"));
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

    /** The launcher makes its archive of classes in the background. */
    private void waitForArchive() throws Exception {
        for (int i = 0; i < 120; i++) {
            try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
                if (files.anyMatch(file -> file.toString().endsWith(".jsa"))) {
                    return;
                }
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("the launcher made no archive in a minute");
    }

    private double median(Path directory, List<String> words) throws Exception {
        double[] seconds = new double[ROUNDS];
        cpu(directory, words);
        for (int i = 0; i < ROUNDS; i++) {
            seconds[i] = cpu(directory, words);
        }
        return Measure.median(seconds);
    }

    /** User and system time of the command, as its shell accounts for it. */
    private double cpu(Path directory, List<String> words) throws Exception {
        String command = "'" + String.join("' '", words) + "' >/dev/null; times";
        String printed = command(directory, "sh", "-c", command);
        Matcher times = TIMES.matcher(printed);
        if (!times.find()) {
            throw new IllegalStateException("sh did not say times: " + printed);
        }
        return 60 * Integer.parseInt(times.group(1))
                + Double.parseDouble(times.group(2).replace(',', '.'))
                + 60 * Integer.parseInt(times.group(3))
                + Double.parseDouble(times.group(4).replace(',', '.'));
    }

    private String command(Path directory, String... words) throws Exception {
        return command(folder, directory, words);
    }

    private static String command(Path cacheParent, Path directory, String... words) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().put("SCHEMA_CACHE", cacheParent.resolve("cache").toString());
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", words) + " failed:\n" + printed);
        }
        return printed;
    }
}
