package dev.schema.cli;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the migrations of a new project go.
 *
 * @param folder relative to the project, with slashes
 * @param packageName their package; empty for none
 * @param reason why there
 */
record Layout(String folder, String packageName, String reason) {

    private static final String SOURCES = "src/main/java";

    static Layout of(Path project, @Nullable String wanted) {
        if (wanted != null && !wanted.matches("[a-zA-Z_$][\\w$]*(\\.[a-zA-Z_$][\\w$]*)*")) {
            throw new SchemaException(
                    Reason.USAGE,
                    new Problem(
                            "'" + wanted + "' is not the name of a package.",
                            "--package",
                            "Write it as in Java: com.acme.shop.migrations."));
        }
        String tool = tool(project);
        String name = wanted != null ? wanted : tool.isEmpty() ? "" : guess(project.resolve(SOURCES));
        if (tool.isEmpty()) {
            return new Layout("migrations", name, "no build tool found");
        }
        return name.isEmpty()
                ? new Layout("migrations", "", tool + " project without a package found; see --package")
                : new Layout(SOURCES + "/" + name.replace('.', '/'), name, tool + " project found");
    }

    /** Whether the build of the project compiles them with its own classes. */
    boolean isBuilt() {
        return folder.startsWith(SOURCES + "/");
    }

    private static String tool(Path project) {
        if (Files.exists(project.resolve("pom.xml"))) {
            return "Maven";
        }
        boolean gradle =
                Stream.of("build.gradle", "build.gradle.kts").anyMatch(file -> Files.exists(project.resolve(file)));
        return gradle ? "Gradle" : "";
    }

    /** The package where the sources begin, and {@code migrations} below it; nothing where they begin in several. */
    private static String guess(Path sources) {
        List<String> words = new ArrayList<>();
        Path at = sources;
        while (Files.isDirectory(at)) {
            List<Path> inside = list(at);
            if (inside.size() != 1 || !Files.isDirectory(inside.get(0))) {
                break;
            }
            at = inside.get(0);
            words.add(at.getFileName().toString());
        }
        words.add("migrations");
        return words.size() == 1 ? "" : String.join(".", words);
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A configuration that explains itself and works at once. */
    String toml() {
        return """
                # What 'schema' works on. This file makes the folder a project; it is found from any folder below.
                # 'schema config' shows every setting and where it comes from.

                # Where the migrations are. Several folders are allowed: ["a", "b"].
                migrations = "%s"

                # The package of new migrations.
                %spackage = "%s"

                # 'schema check' renders every revision for all of these.
                dialects = ["sqlite"]

                # The database. --url and SCHEMA_URL come before this line; ${NAME} stands for a variable.
                # A password never stands here: set SCHEMA_PASSWORD, or name a password-file.
                url = "jdbc:sqlite:app.db"

                # More databases: choose one with --env prod, or with SCHEMA_ENV.
                # [env.prod]
                # url = "${DATABASE_URL}"
                # allow-downgrade = false

                # What the schema should be, for 'schema revision --autogenerate': a class here that extends SchemaModel,
                # or JPA entities, with source = "hibernate" and scan = "com.acme.shop" instead of the class.
                # [model]
                # class = "com.acme.shop.migrations.ShopSchema"
                # exclude = ["audit_*"]
                """
                .formatted(
                        folder,
                        packageName.isEmpty() ? "# " : "",
                        packageName.isEmpty() ? "com.acme.shop.migrations" : packageName);
    }
}
