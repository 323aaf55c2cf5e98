package dev.schema.hibernate;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.EntityReader.Entities;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the classes that Hibernate has to know: only those are loaded whose bytes name one of its annotations. */
final class MappedClasses {

    private static final List<String> ANNOTATIONS =
            List.of("Entity", "MappedSuperclass", "Embeddable", "Converter").stream()
                    .map(name -> "Ljakarta/persistence/" + name + ";")
                    .toList();
    private static final String SUFFIX = ".class";

    private final Entities entities;
    private final Set<String> found = new TreeSet<>();

    private MappedClasses(Entities entities) {
        this.entities = entities;
    }

    /** @throws SchemaException if there is no entity, or a class that does not load */
    static List<Class<?>> in(Entities entities) {
        MappedClasses classes = new MappedClasses(entities);
        entities.places().forEach(classes::search);
        return classes.load();
    }

    private void search(Path place) {
        try {
            if (Files.isDirectory(place)) {
                searchTree(place);
            } else if (!entities.packages().isEmpty() && place.toString().endsWith(".jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(place)) {
                    searchTree(jar.getPath("/"));
                }
            }
        } catch (IOException unreadable) {
            throw new SchemaException(
                    Reason.FAILED,
                    new Problem(
                            "'" + place + "' cannot be read: " + unreadable.getMessage(),
                            entities.origin(),
                            "Build it again, or take it out of [model] classpath."),
                    unreadable);
        }
    }

    private void searchTree(Path root) throws IOException {
        List<String> packages = entities.packages().isEmpty() ? List.of("") : entities.packages();
        for (String each : packages) {
            Path folder = root.resolve(each.replace('.', '/'));
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.filter(path -> path.toString().endsWith(SUFFIX))
                            .toList()) {
                        if (isMapped(file)) {
                            String name = root.relativize(file).toString();
                            found.add(name.substring(0, name.length() - SUFFIX.length())
                                    .replace('/', '.')
                                    .replace('\\', '.'));
                        }
                    }
                }
            }
        }
    }

    private static boolean isMapped(Path file) throws IOException {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return ANNOTATIONS.stream().anyMatch(bytes::contains);
    }

    private List<Class<?>> load() {
        List<Class<?>> classes = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : found) {
            try {
                Class<?> type = Class.forName(name, false, entities.loader());
                boolean mapped = Stream.of(type.getAnnotations())
                        .anyMatch(annotation ->
                                ANNOTATIONS.contains(annotation.annotationType().descriptorString()));
                if (mapped) {
                    // Asks for every type that it is made of.
                    type.getDeclaredFields();
                    type.getDeclaredMethods();
                    classes.add(type);
                }
            } catch (ClassNotFoundException | LinkageError broken) {
                problems.add(new Problem(
                        "The class '" + name + "' does not load: " + broken + ".",
                        entities.origin(),
                        "Compile it anew, and put what it needs on [model] classpath."));
            }
        }
        if (!problems.isEmpty()) {
            throw new SchemaException(Reason.FAILED, problems);
        }
        if (classes.stream().noneMatch(type -> type.isAnnotationPresent(jakarta.persistence.Entity.class))) {
            throw new SchemaException(Reason.USAGE, new Problem(noEntity(), entities.origin(), advice()));
        }
        return classes;
    }

    private String noEntity() {
        String places = entities.places().stream()
                .filter(Files::isDirectory)
                .map(Path::toString)
                .collect(Collectors.joining(", "));
        return "There is no entity"
                + (entities.packages().isEmpty() ? "" : " in " + String.join(", ", entities.packages()))
                + ": no class in " + places + " has the annotation jakarta.persistence.Entity.";
    }

    private static String advice() {
        return "Compile the entities, and name their packages: [model] scan = [\"com.acme.shop\"].";
    }
}
