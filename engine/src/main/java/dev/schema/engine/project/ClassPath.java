package dev.schema.engine.project;

import dev.schema.Migration;
import dev.schema.engine.hash.Sha256;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;

/**
 * What migrations see besides the JDK: the packages of the DSL and of SLF4J, and what the configuration adds.
 *
 * @param api where the DSL and SLF4J are; other packages that are there, too, stay invisible
 * @param libraries the configured jars and folders
 */
record ClassPath(List<Path> api, List<Path> libraries) {

    private static final Set<String> PACKAGES =
            Set.of("dev.schema", "dev.schema.operation", "dev.schema.catalog", "dev.schema.type", "org.slf4j");

    /** @throws SchemaException if a configured entry does not exist */
    static ClassPath of(Config config) {
        var libraries = config.classpath();
        var problems = libraries.stream()
                .filter(Files::notExists)
                .map(missing -> new Problem(
                        "'" + missing + "' in the class path does not exist.",
                        config.origin(ConfigKey.CLASSPATH),
                        "Build or copy it there, or correct 'classpath'."))
                .toList();
        if (!problems.isEmpty()) {
            throw new SchemaException(Reason.USAGE, problems);
        }
        var api = new LinkedHashSet<Path>();
        api.add(location(Migration.class));
        api.add(location(Logger.class));
        return new ClassPath(List.copyOf(api), libraries);
    }

    static boolean isApi(String packageName) {
        return PACKAGES.contains(packageName) || packageName.startsWith("org.slf4j.");
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException | FileSystemNotFoundException | IllegalArgumentException | NullPointerException e) {
            throw new SchemaException(
                    Reason.FAILED,
                    Problem.of(
                            "The jar of '" + type.getName()
                                    + "' cannot be found, so nothing can be compiled against it.",
                            "Inside an application hand over the migrations as objects; sources need jars on disk."),
                    e);
        }
    }

    /** Changes when anything on the class path does: name, size or time of a jar, or of any file in a folder. */
    String identity() {
        var parts = new ArrayList<String>();
        for (var entry : Stream.concat(api.stream(), libraries.stream()).toList()) {
            try (var files = Files.walk(entry)) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    parts.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
                }
            } catch (IOException e) {
                throw new SchemaException(
                        Reason.FAILED,
                        Problem.of("'" + entry + "' in the class path cannot be read: " + e, "Make it readable."),
                        e);
            }
            parts.add(entry.toString());
        }
        return Sha256.hex(parts);
    }
}
