package dev.schema.engine.project;

import dev.schema.Migration;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.type.Database;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The model of a project that is written as entities: their classes, their framework and the reader for it are loaded apart
 * from this tool, which knows none of them.
 */
final class EntityModels {

    private static final String SERVICE = "META-INF/services/" + EntityReader.class.getName();
    private static final List<String> BUILT =
            List.of("target/classes", "build/classes/java/main", "build/classes/kotlin/main", "build/resources/main");
    private static final List<String> LISTED = List.of("target/classpath.txt", "build/classpath.txt");
    private static final String LIST = "Let the build list the jars in target/classpath.txt:"
            + " mvn dependency:build-classpath -Dmdep.outputFile=target/classpath.txt.";
    private static final String HOW = LIST + " Or name the folders of classes and the jars, Hibernate's too, in "
            + Config.FILE_NAME + ": [model] classpath = [...].";

    private final ModelChoice choice;

    EntityModels(ModelChoice choice) {
        this.choice = choice;
    }

    /** @throws SchemaException if the classes, the framework or its reader are not there */
    Model model() {
        List<Path> places = places();
        ClassLoader loader = loader(places);
        EntityReader reader = reader(loader);
        if (places.isEmpty()) {
            throw wrong(
                    "There are no compiled classes: neither target/classes nor build/classes/java/main is there.",
                    "Compile the entities (mvn compile, gradle classes). " + HOW);
        }
        requireFramework(reader, loader);
        var entities = new EntityReader.Entities(
                choice.entities().scan(), places, choice.entities().settings(), loader, choice.origin());
        String name = choice.entities().scan().isEmpty()
                ? "the entities"
                : "the entities in " + String.join(", ", choice.entities().scan());
        return Model.of(name, choice.origin(), database -> read(reader, entities, database));
    }

    /** Frameworks look for classes through the thread. */
    private static EntityReader.Wanted read(EntityReader reader, EntityReader.Entities entities, Database database) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(entities.loader());
        try {
            return reader.read(entities, database);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private List<Path> places() {
        List<Path> said = choice.entities().classpath();
        if (!said.isEmpty()) {
            return present(said, choice.origin(), "Build or copy it there, or correct [model] classpath.");
        }
        Path root = choice.entities().root();
        List<Path> found = new ArrayList<>(
                BUILT.stream().map(root::resolve).filter(Files::isDirectory).toList());
        LISTED.stream()
                .map(root::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .ifPresent(list -> found.addAll(present(listed(list), list.toString(), LIST)));
        return found;
    }

    /** What is not there would make its entities look as if they were gone. */
    private static List<Path> present(List<Path> places, String origin, String advice) {
        List<Problem> missing = places.stream()
                .filter(Files::notExists)
                .map(place ->
                        new Problem("'" + place + "' in the class path of the model does not exist.", origin, advice))
                .toList();
        if (!missing.isEmpty()) {
            throw new SchemaException(Reason.USAGE, missing);
        }
        return places;
    }

    private List<Path> listed(Path list) {
        try {
            return Stream.of(Files.readString(list).strip().split(File.pathSeparator + "|\\R"))
                    .filter(entry -> !entry.isBlank())
                    .map(entry -> choice.entities().root().resolve(entry.strip()))
                    .toList();
        } catch (IOException unreadable) {
            throw new SchemaException(
                    Reason.FAILED,
                    new Problem("'" + list + "' cannot be read: " + unreadable, choice.origin(), "Make it readable."),
                    unreadable);
        }
    }

    private static ClassLoader loader(List<Path> places) {
        Set<Path> all = new LinkedHashSet<>(places);
        readers().ifPresent(all::addAll);
        return new URLClassLoader(
                all.stream().map(EntityModels::url).toArray(URL[]::new),
                new Shared(EntityModels.class.getClassLoader()));
    }

    /** The jars of readers that stand beside this one, or are on this tool's own class path. */
    private static Optional<List<Path>> readers() {
        List<Path> found = new ArrayList<>();
        try {
            for (URL file : Collections.list(EntityModels.class.getClassLoader().getResources(SERVICE))) {
                String text = file.toString();
                String place = text.substring(0, text.length() - SERVICE.length());
                place = place.startsWith("jar:") ? place.substring(4, place.length() - 2) : place;
                found.add(Path.of(URI.create(place)));
            }
            Path own = Path.of(EntityModels.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path folder = own.getParent();
            if (Files.isRegularFile(own) && folder != null) {
                try (Stream<Path> beside = Files.list(folder)) {
                    beside.filter(jar -> jar.getFileName().toString().matches("schema-hibernate.*\\.jar"))
                            .forEach(found::add);
                }
            }
        } catch (IOException | URISyntaxException | IllegalArgumentException unknown) {
            // Then it is on the class path of the entities, or nowhere, which is said.
            return Optional.empty();
        }
        return Optional.of(found);
    }

    private static URL url(Path place) {
        try {
            return place.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(place.toString(), impossible);
        }
    }

    private EntityReader reader(ClassLoader loader) {
        List<String> words = new ArrayList<>();
        try {
            for (EntityReader reader : ServiceLoader.load(EntityReader.class, loader)) {
                if (reader.source().equals(choice.source())) {
                    return reader;
                }
                words.add(reader.source());
            }
        } catch (ServiceConfigurationError broken) {
            throw new SchemaException(
                    Reason.FAILED,
                    new Problem(
                            "The reader for [model] source = \"" + choice.source() + "\" does not load: "
                                    + broken.getMessage(),
                            choice.origin(),
                            "Take schema-" + choice.source() + " in the version of this tool."),
                    broken);
        }
        throw choice.source().equals("hibernate")
                ? wrong(
                        "The reader of JPA entities is not there.",
                        "Put schema-hibernate-<version>.jar beside the jars of this tool, or on [model] classpath.")
                : wrong(
                        "There is no source '" + choice.source() + "' of a model.",
                        "Write \"schema\" for a class that extends SchemaModel, \"hibernate\" for JPA entities,"
                                + " \"database\" with a url, \"sql\" with a file, or \"none\".");
    }

    private void requireFramework(EntityReader reader, ClassLoader loader) {
        try {
            Class.forName(reader.framework(), false, loader);
        } catch (ClassNotFoundException | LinkageError missing) {
            throw new SchemaException(
                    Reason.USAGE,
                    new Problem(
                            "The framework of the entities is not on the class path of the model: there is no '"
                                    + reader.framework() + "'.",
                            choice.origin(),
                            HOW),
                    missing);
        }
    }

    private SchemaException wrong(String what, String advice) {
        return new SchemaException(Reason.USAGE, new Problem(what, choice.origin(), advice));
    }

    /** What entities share with this tool: the JDK, and what a reader is written against. */
    private static final class Shared extends ClassLoader {

        private static final List<String> PACKAGES =
                List.of("dev.schema.catalog.", "dev.schema.type.", "dev.schema.operation.", "dev.schema.engine.");

        private final ClassLoader tool;

        Shared(ClassLoader tool) {
            super(ClassLoader.getPlatformClassLoader());
            this.tool = tool;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            boolean own = PACKAGES.stream().anyMatch(name::startsWith)
                    || name.startsWith(Migration.class.getPackageName() + ".")
                            && name.indexOf(
                                            '.',
                                            Migration.class.getPackageName().length() + 1)
                                    < 0;
            if (!own) {
                throw new ClassNotFoundException(name);
            }
            return tool.loadClass(name);
        }
    }
}
