package dev.schema.engine.project;

import org.jspecify.annotations.Nullable;

/**
 * What {@code schema.toml} says about the model.
 *
 * @param source {@code schema} where there must be one, {@code none} where none counts; empty where one counts if it is
 *     there
 * @param className which class it is; null to look for it
 * @param origin who says so, for messages
 * @param filters what of a schema the model speaks for
 */
record ModelChoice(String source, @Nullable String className, String origin, Filters filters) {

    /** Nothing is said. */
    static final ModelChoice NONE = new ModelChoice("none", null, "default", Filters.NONE);

    boolean isOff() {
        return source.equals("none");
    }

    boolean isRequired() {
        return source.equals("schema") || className != null;
    }
}
