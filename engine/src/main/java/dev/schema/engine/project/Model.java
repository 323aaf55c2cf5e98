package dev.schema.engine.project;

import dev.schema.SchemaModel;
import dev.schema.type.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The model of a project: what the schema should be.
 *
 * @param subject its class, for messages
 * @param definition what defines it
 * @param filters what of a schema it speaks for
 * @param hooks what may rewrite operations that are generated from it, in this order
 */
public record Model(Subject subject, Definition definition, Filters filters, List<Hook> hooks) {

    /** What says what there is. */
    public sealed interface Definition {}

    /**
     * A class in the DSL, which says everything.
     *
     * @param model what is recorded
     */
    public record Code(SchemaModel model) implements Definition {}

    /**
     * Classes of another framework, which speak only for what it can say.
     *
     * @param wanted what they say, for one kind of database
     */
    public record Entities(Function<Database, EntityReader.Wanted> wanted) implements Definition {}

    /**
     * The tables of a live database.
     *
     * @param url where it is; a path in it is relative to the root
     * @param root the folder of the project
     * @param drivers where its driver is looked for
     */
    public record Live(String url, Path root, ClassLoader drivers) implements Definition {}

    /**
     * Statements that make tables, in the words of one kind of database.
     *
     * @param file where they are
     * @param scratch an empty database to run them in; null where one in memory does
     * @param root the folder of the project
     * @param drivers where its driver is looked for
     */
    public record Sql(Path file, @Nullable String scratch, Path root, ClassLoader drivers) implements Definition {}

    /** Copies the lists. */
    public Model {
        hooks = List.copyOf(hooks);
    }

    /** The same, speaking for what these count, with these hooks. */
    Model with(Filters others, List<Hook> rewriting) {
        return new Model(subject, definition, others, rewriting);
    }

    /** A model that somebody has made already; it speaks for everything. */
    public static Model of(SchemaModel code) {
        String name = code.getClass().getName();
        return of(Subject.model(name, name), code);
    }

    static Model of(Subject subject, SchemaModel code) {
        return new Model(subject, new Code(code), Filters.NONE, List.of());
    }

    /**
     * A model of entities; it speaks for all tables.
     *
     * @param name what people call them: {@code the entities in com.acme.shop}
     * @param where who names them
     */
    public static Model of(String name, String where, Function<Database, EntityReader.Wanted> wanted) {
        return new Model(Subject.model(name, where), new Entities(wanted), Filters.NONE, List.of());
    }

    /**
     * A model that is the tables of a database; it speaks for all tables.
     *
     * @param name what people call it: {@code schema.sql}
     * @param where who names it
     */
    public static Model of(String name, String where, Definition tables) {
        return new Model(Subject.model(name, where), tables, Filters.NONE, List.of());
    }

    /** Whether it speaks only for what its framework can say. */
    public boolean isPartial() {
        return definition instanceof Entities;
    }

    /** What people call it: its class without the package. */
    public String name() {
        return definition instanceof Code
                ? subject.className()
                        .substring(subject.className().lastIndexOf('.') + 1)
                        .replace('$', '.')
                : subject.className();
    }
}
