package dev.schema.engine.project;

import dev.schema.catalog.Catalog;
import dev.schema.engine.problem.SchemaException;
import dev.schema.operation.InsertRows;
import dev.schema.type.Database;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a model that is written as annotated classes, by the rules of a framework: {@code [model] source} names it. An
 * integration implements it and is found by {@link java.util.ServiceLoader} among the classes of the user, whose own version
 * of the framework it works with.
 *
 * <p>Such a model speaks only for what the framework can say. What it never says (views, triggers, indexes over
 * expressions), or does not say (defaults, comments, checks), stays as the revisions made it.
 */
public interface EntityReader {

    /** The word for it in {@code [model] source}. */
    String source();

    /** The class that comes with the framework, by which it is told whether the framework is there. */
    String framework();

    /**
     * The schema that the classes want, for one kind of database; a database is not needed. Constraints and indexes that
     * nobody named bear the name that the DSL would give them.
     *
     * @throws SchemaException if there are no such classes, or they cannot be meant
     */
    Wanted read(Entities entities, Database database);

    /**
     * What classes want.
     *
     * @param catalog the schema
     * @param firstRows rows without which a table of it is of no use; they come with the table, and no later
     * @param renames what was called otherwise, {@code customers.name=full_name}, as far as the revisions know the old name
     */
    record Wanted(Catalog catalog, List<InsertRows> firstRows, List<String> renames) {

        /** Copies the lists. */
        public Wanted {
            firstRows = List.copyOf(firstRows);
            renames = List.copyOf(renames);
        }

        /** Without renames. */
        public Wanted(Catalog catalog, List<InsertRows> firstRows) {
            this(catalog, firstRows, List.of());
        }
    }

    /**
     * Where the classes are.
     *
     * @param packages packages that are looked through, with those within; none for all
     * @param places folders of classes, and jars, in which they are looked for
     * @param settings settings of the framework, as {@code name=value}
     * @param loader what loads them
     * @param origin who says so, for messages
     */
    record Entities(
            List<String> packages, List<Path> places, List<String> settings, ClassLoader loader, String origin) {

        /** Copies the lists. */
        public Entities {
            packages = List.copyOf(packages);
            places = List.copyOf(places);
            settings = List.copyOf(settings);
        }
    }
}
