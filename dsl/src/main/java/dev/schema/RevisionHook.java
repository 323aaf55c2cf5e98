package dev.schema;

import dev.schema.catalog.Catalog;
import dev.schema.operation.Operation;
import java.util.List;

/**
 * Rewrites what is generated from a model before it is written down: leaves operations out, puts others in, says them
 * otherwise. It is what a team uses for its own rules: "no column called legacy_* is ever dropped", "a type that differs like
 * this is the same for us", "whoever makes a table comments on it".
 *
 * <p>An implementation is public, has a public constructor without parameters, and stands among the classes without {@link
 * Revision} in the folders of the migrations, as the {@link SchemaModel} does; the model itself may be one. All that are
 * there count, in the order of their names: each gets what the one before it has made. {@code schema check} asks them as
 * {@code schema revision --autogenerate} does.
 */
public interface RevisionHook {

    /**
     * What is generated instead.
     *
     * <p>It is called for each kind of database that the revision must suit, with what is done, and with what is held back
     * because it loses data; not where there is nothing. What it answers must apply to the catalog and be sayable in Java, or
     * nothing is written. Operations that are left out are no difference for anybody. Those that are put in are
     * put in each time; they should depend on others that are there, or the model is never reached.
     *
     * <p>Like a model it must depend on nothing but its parameters, and may be called more than once.
     *
     * @param operations what is generated, in its order; cannot be changed
     * @param before the schema that they begin with; says for which kind of database
     * @return what there is to do, in its order; not null, may be the same list
     */
    List<Operation> rewrite(List<Operation> operations, Catalog before);
}
