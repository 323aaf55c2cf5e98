package dev.schema.engine.project;

import dev.schema.SchemaModel;
import dev.schema.type.Database;
import java.util.List;
import java.util.function.Function;

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

    /** Copies the list. */
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

    /** Whether it speaks only for what its framework can say. */
    public boolean isPartial() {
        return definition instanceof Entities;
    }

    /** What people call it: its class without the package. */
    public String name() {
        return definition instanceof Entities
                ? subject.className()
                : subject.className()
                        .substring(subject.className().lastIndexOf('.') + 1)
                        .replace('$', '.');
    }
}
