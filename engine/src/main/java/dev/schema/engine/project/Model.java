package dev.schema.engine.project;

import dev.schema.SchemaModel;
import java.util.List;

/**
 * The model of a project: what the schema should be.
 *
 * @param subject its class, for messages
 * @param code what defines it
 * @param filters what of a schema it speaks for
 * @param hooks what may rewrite operations that are generated from it, in this order
 */
public record Model(Subject subject, SchemaModel code, Filters filters, List<Hook> hooks) {

    /** Copies the list. */
    public Model {
        hooks = List.copyOf(hooks);
    }

    /** A model that somebody has made already; it speaks for everything. */
    public static Model of(SchemaModel code) {
        String name = code.getClass().getName();
        return new Model(Subject.model(name, name), code, Filters.NONE, List.of());
    }

    /** What people call it: its class without the package. */
    public String name() {
        return subject.className()
                .substring(subject.className().lastIndexOf('.') + 1)
                .replace('$', '.');
    }
}
