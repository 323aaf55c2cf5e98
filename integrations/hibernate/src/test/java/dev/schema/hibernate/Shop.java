package dev.schema.hibernate;

import dev.schema.engine.Authoring;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.model.Proposal;
import dev.schema.engine.model.Wishes;
import dev.schema.engine.project.Project;
import dev.schema.type.Database;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A project of a user whose model is written as entities, in a folder of its own. */
final class Shop {

    /** Whatever these tests run with; the tool itself and its readers come from elsewhere. */
    static final List<String> CLASS_PATH =
            List.of(System.getProperty("java.class.path").split(File.pathSeparator));

    private final Path root;

    Shop(Path root) {
        this.root = root;
    }

    Shop write(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Entities of the tests, with the libraries that {@code jars} picks. */
    Shop modelOf(List<String> packages, List<String> classPath) {
        return write("migrations/.keep", "")
                .write(
                        "schema.toml",
                        "[model]\nsource = \"hibernate\"\nscan = " + list(packages) + "\nclasspath = " + list(classPath)
                                + "\n");
    }

    static String list(List<String> words) {
        return words.stream()
                .map(word -> '"' + word.replace("\\", "\\\\") + '"')
                .collect(Collectors.joining(", ", "[", "]"));
    }

    SchemaMigrator migrator(Database database, @Nullable String url) {
        var builder = SchemaMigrator.configure().source(project().migrations()).database(database);
        return (url == null ? builder : builder.url(url)).load();
    }

    Proposal proposal(Database... databases) {
        return authoring(databases[0]).proposal(draft(), List.of(databases), Wishes.NONE);
    }

    Authoring.Written write(Database database, Proposal proposal) {
        return authoring(database).revision(draft(), proposal);
    }

    private static Authoring.Draft draft() {
        return new Authoring.Draft("from the entities", List.of("head"), false, List.of(), List.of(), null);
    }

    private Authoring authoring(Database database) {
        return new Authoring(project(), migrator(database, null), Clock.systemUTC());
    }

    private Project project() {
        return Project.find(root, Map.of(), Map.of());
    }
}
