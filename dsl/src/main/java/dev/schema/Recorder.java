package dev.schema;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.operation.Operation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a migration into a list of operations, without a database. */
public final class Recorder {

    private Recorder() {}

    /**
     * Records {@code up}.
     *
     * @param migration the migration, whose code is called
     * @param before the catalog at this revision, which also says for which kind of database
     * @throws MigrationMistake if something does not fit, or the code throws anything
     */
    public static Recording up(Migration migration, Catalog before) {
        return record(new Session(before, null), "up", migration::up);
    }

    /** Whether the author has written a way back; else it is derived, and there is nothing to record. */
    public static boolean hasOwnDown(Migration migration) {
        try {
            return migration.getClass().getMethod("down", Schema.class).getDeclaringClass() != Migration.class;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("every migration has a way back", impossible);
        }
    }

    /**
     * Records {@code down}.
     *
     * @param migration the migration, whose code is called
     * @param after the catalog that {@code down} begins with
     * @param derived what {@code derived()} stands for, in order
     * @throws MigrationMistake if something does not fit, or the code throws anything
     */
    public static Recording down(Migration migration, Catalog after, List<Operation> derived) {
        return record(new Session(after, List.copyOf(derived)), "down", migration::down);
    }

    /**
     * Records what a merge says about the revisions of its branches.
     *
     * @return what it says, in order; code that stands in for an operation is not recorded yet
     * @throws MigrationMistake if the code throws anything
     */
    public static List<Settled> settlements(Merge merge) {
        Settled.Collector collector = new Settled.Collector();
        try {
            merge.settle(collector);
        } catch (Exception | Error thrown) {
            throw new MigrationMistake(At.of(thrown), message("settle", thrown), thrown);
        }
        return List.copyOf(collector.all);
    }

    /**
     * Records what a merge runs in the place of an operation.
     *
     * @param settled what the merge says; it must not skip the operation
     * @param before the catalog before that operation, where the other revision is applied
     * @throws MigrationMistake if something does not fit, or the code throws anything
     */
    public static Recording instead(Settled settled, Catalog before) {
        return record(
                new Session(before, null), "settle", schema -> settled.instead().accept(schema));
    }

    /**
     * Records a model.
     *
     * @param model the model, whose code is called
     * @param empty the catalog of a database without revisions
     * @throws MigrationMistake if something does not fit, or the code throws anything
     */
    public static Recording model(SchemaModel model, Catalog empty) {
        return record(new Session(empty, null), "define", model::define);
    }

    @FunctionalInterface
    private interface Method {
        void call(Schema schema) throws Exception;
    }

    private static Recording record(Session session, String title, Method method) {
        Scope scope = new Scope(session, title, Set.of(), session.operations);
        try {
            method.call(scope);
            session.requireSound();
            scope.end();
        } catch (MigrationMistake mistake) {
            throw mistake;
        } catch (Exception | Error thrown) {
            // An Error, too, belongs to the author's code: an endless recursion, too much memory, a class not there.
            throw session.mistake(At.of(thrown), message(title, thrown), thrown);
        }
        return new Recording(session);
    }

    /** What our own classes refuse (a length, a name) speaks for itself; anything else is the author's exception. */
    private static @Nullable String refusal(Throwable thrown) {
        boolean refused = thrown instanceof IllegalArgumentException || thrown instanceof CatalogConflict;
        return refused && At.isOurs(thrown) ? thrown.getMessage() : null;
    }

    private static String message(String title, Throwable thrown) {
        String refusal = refusal(thrown);
        return refusal != null ? refusal : title + " threw " + thrown;
    }
}
