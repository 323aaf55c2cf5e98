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
 * @param tables where a database is, or what makes one
 * @param entities where entities are
 */
record ModelChoice(
        String source, @Nullable String className, String origin, Filters filters, Tables tables, Places entities) {

    /**
     * A database whose tables are the model.
     *
     * @param root the folder of the project
     * @param url where it is; null if nobody says
     * @param files statements that make one, absolute
     * @param scratch an empty database where these may run; null if nobody says
     * @param drivers jars of drivers, or folders of them
     */
    record Tables(Path root, @Nullable String url, List<Path> files, @Nullable String scratch, List<Path> drivers) {

        /** Copies the lists. */
        Tables {
            files = List.copyOf(files);
            drivers = List.copyOf(drivers);
        }
    }

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
            "none",
            null,
            "default",
            Filters.NONE,
            new Tables(Path.of(""), null, List.of(), null, List.of()),
            new Places(Path.of(""), List.of(), List.of(), List.of()));

    boolean isOff() {
        return source.equals("none");
    }

    boolean isRequired() {
        return source.equals("schema") || className != null;
    }

    /** Whether no class of the migrations is it. */
    boolean isElsewhere() {
        return isOfEntities() || isOfTables();
    }

    /** Whether it is written as entities, which no class of the migrations is. */
    boolean isOfEntities() {
        return !isOfTables() && !List.of("", "schema", "none").contains(source);
    }

    /** Whether it is the tables of a database. */
    boolean isOfTables() {
        return List.of("database", "sql").contains(source);
    }
}
