package dev.schema;

/**
 * The schema as it should be: tables, views and all else, in the words of migrations, as if all were made at once. The
 * difference to what the revisions lead to is what the next revision has to say.
 *
 * <p>A subclass is public and has a public constructor without parameters. {@link #define(Schema)} is recorded over an
 * empty schema, never executed; it must not depend on time, place or chance, and may be called more than once. What works
 * on rows, and raw SQL that does not say what it does to the schema, has no place in it.
 */
public abstract class SchemaModel extends Vocabulary {

    /** For subclasses. */
    protected SchemaModel() {}

    /** Says what there is. */
    public abstract void define(Schema schema) throws Exception;
}
