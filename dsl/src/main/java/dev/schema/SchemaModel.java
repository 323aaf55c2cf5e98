package dev.schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The schema as it should be: tables, views and all else, in the words of migrations, as if all were made at once. The
 * difference to what the revisions lead to is what the next revision has to say.
 *
 * <p>A subclass is public and has a public constructor without parameters. {@link #define(Schema)} is recorded over an
 * empty schema, never executed; it must not depend on time, place or chance, and may be called more than once. What works
 * on rows, and raw SQL that does not say what it does to the schema, has no place in it.
 */
public abstract class SchemaModel extends Vocabulary {

    private final Set<String> renames = new LinkedHashSet<>();

    /** For subclasses. */
    protected SchemaModel() {}

    /**
     * Says, within {@link #define(Schema)} and best beside the column or table, that it was called otherwise: {@code
     * renamed("customers.name", "full_name")}, {@code renamed("clients", "customers")}. It counts as long as the revisions
     * know the old name, and may be taken out once they no longer do.
     *
     * @param old the table, or the table and the column with a dot between, as the revisions know it
     * @param now the new name alone
     */
    protected final void renamed(String old, String now) {
        renames.add(old + "=" + now);
    }

    /** What {@link #renamed} has said so far, in that order: {@code customers.name=full_name}. */
    public final List<String> renames() {
        return List.copyOf(renames);
    }

    /** Says what there is. */
    public abstract void define(Schema schema) throws Exception;
}
