package dev.schema.engine.project;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code schema.toml} says about the model.
 *
 * @param source {@code schema} where there must be one, {@code none} where none counts, the word of an
 *     {@link EntityReader}; empty where one counts if it is there
 * @param className which class it is; null to look for it
 * @param origin who says so, for messages
 * @param filters what of a schema the model speaks for
 * @param entities where entities are
 */
record ModelChoice(String source, @Nullable String className, String origin, Filters filters, Places entities) {

    /**
     * Where entities are.
     *
     * @param root the folder of the project
     * @param scan packages
     * @param classpath folders of classes, and jars; none for what the build usually makes
     * @param settings of the framework
     */
    record Places(Path root, List<String> scan, List<Path> classpath, List<String> settings) {

        /** Copies the lists. */
        Places {
            scan = List.copyOf(scan);
            classpath = List.copyOf(classpath);
            settings = List.copyOf(settings);
        }
    }

    /** Nothing is said. */
    static final ModelChoice NONE = new ModelChoice(
            "none", null, "default", Filters.NONE, new Places(Path.of(""), List.of(), List.of(), List.of()));

    boolean isOff() {
        return source.equals("none");
    }

    boolean isRequired() {
        return source.equals("schema") || className != null;
    }

    /** Whether it is written as entities, which no class of the migrations is. */
    boolean isOfEntities() {
        return !List.of("", "schema", "none").contains(source);
    }
}
