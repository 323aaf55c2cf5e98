package dev.schema.engine.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code schema.toml} says about the model.
 *
 * @param source {@code schema} where there must be one, {@code none} where none counts; empty where one counts if it is
 *     there
 * @param className which class it is; null to look for it
 * @param origin who says so, for messages
 * @param include globs of the tables that the model speaks for; none for all
 * @param exclude globs of tables that it does not speak for
 */
record ModelChoice(
        String source, @Nullable String className, String origin, List<String> include, List<String> exclude) {

    /** Nothing is said. */
    static final ModelChoice NONE = new ModelChoice("none", null, "default", List.of(), List.of());

    /** Copies the lists. */
    ModelChoice {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    boolean isOff() {
        return source.equals("none");
    }

    boolean isRequired() {
        return source.equals("schema") || className != null;
    }
}
