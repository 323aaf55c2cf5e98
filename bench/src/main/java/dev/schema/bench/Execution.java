package dev.schema.bench;

import dev.schema.engine.SchemaMigrator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A thousand revisions on an empty SQLite file, against the driver alone running the same statements. */
final class Execution {

    private static final int REVISIONS = 1_000;

    private Execution() {}

    static void run() throws Exception {
        Path folder = Files.createTempDirectory("schema-bench");
        Generated source = new Generated(REVISIONS);
        String url = "jdbc:sqlite:" + folder.resolve("bench.db") + "?synchronous=OFF";
        List<String> script = statements(
                SchemaMigrator.configure().source(source).url(url).load().upgradeScript(""));
        double raw = Measure.cpuSeconds(3, 7, () -> {
            Files.deleteIfExists(folder.resolve("bench.db"));
            try (Connection connection = DriverManager.getConnection(url);
                    Statement statement = connection.createStatement()) {
                for (String sql : script) {
                    statement.execute(sql);
                }
            }
        });
        double ours = Measure.cpuSeconds(3, 7, () -> {
            Files.deleteIfExists(folder.resolve("bench.db"));
            int done = SchemaMigrator.configure()
                    .source(new Generated(REVISIONS))
                    .url(url)
                    .load()
                    .upgrade()
                    .revisions()
                    .size();
            if (done != REVISIONS) {
                throw new IllegalStateException("revisions are missing");
            }
        });
        Measure.line("");
        Measure.line("Executing %d revisions on an empty SQLite file (CPU s, in process, warm)", REVISIONS);
        Measure.line("  raw JDBC, same statements, rows and transactions  %6.3f", raw);
        Measure.line(
                "  schema upgrade, recording and planning included   %6.3f  ratio %.2f (aim 1.5)", ours, ours / raw);
        Files.deleteIfExists(folder.resolve("bench.db"));
        Files.delete(folder);
    }

    /** The statements of the script; no literal of these revisions holds a semicolon at the end of a line. */
    private static List<String> statements(String script) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : script.lines().toList()) {
            if (!line.startsWith("--") && !line.startsWith(".")) {
                statement.append(line).append('\n');
                if (line.endsWith(";")) {
                    statements.add(statement.toString());
                    statement.setLength(0);
                }
            }
        }
        return statements;
    }
}
