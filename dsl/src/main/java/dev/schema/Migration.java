package dev.schema;

/**
 * One revision's changes. A subclass carries a {@link Revision} annotation, is public, and has a public constructor
 * without parameters.
 *
 * <p>{@link #up(Schema)} is recorded, never executed: each call on the {@link Schema} adds an operation to a list. It
 * has no connection, must not depend on time, place or chance, and may be called more than once.
 */
public abstract class Migration extends Vocabulary {

    /** For subclasses. */
    protected Migration() {}

    /** Says what changes. */
    public abstract void up(Schema schema) throws Exception;

    /**
     * Says what leads back: unless overridden, the reverse of {@link #up}, derived from it. Recorded like {@code up}.
     */
    public void down(Schema schema) throws Exception {
        schema.derived();
    }
}
