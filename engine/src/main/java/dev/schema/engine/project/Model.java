package dev.schema.engine.project;

import dev.schema.SchemaModel;
import java.util.List;

/**
 * The model of a project: what the schema should be.
 *
 * @param subject its class, for messages
 * @param code what defines it
 * @param include globs of the tables that it speaks for; none for all
 * @param exclude globs of tables that it does not speak for
 */
public record Model(Subject subject, SchemaModel code, List<String> include, List<String> exclude) {

    /** Copies the lists. */
    public Model {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** The same, speaking for other tables. */
    public Model speakingFor(List<String> included, List<String> excluded) {
        return new Model(subject, code, included, excluded);
    }

    /** A model that somebody has made already; it speaks for all tables. */
    public static Model of(SchemaModel code) {
        String name = code.getClass().getName();
        return new Model(Subject.model(name, name), code, List.of(), List.of());
    }

    /** What people call it: its class without the package. */
    public String name() {
        return subject.className()
                .substring(subject.className().lastIndexOf('.') + 1)
                .replace('$', '.');
    }
}
