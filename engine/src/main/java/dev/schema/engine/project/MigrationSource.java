package dev.schema.engine.project;

import dev.schema.Migration;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where revisions come from: what each says of itself, and the migrations themselves. A source is a snapshot: it does not
 * change once it was asked. Thread-safe.
 */
public interface MigrationSource {

    /**
     * A source of migrations that somebody has made already.
     *
     * @throws SchemaException ({@link Reason#FAILED}) if one has no {@code @Revision}, or two have the same id
     */
    static MigrationSource of(Migration... migrations) {
        return new GivenMigrations(List.of(migrations));
    }

    /**
     * All headers, in an order that depends only on the content; no two have the same id. Nothing is compiled or loaded.
     *
     * @throws SchemaException ({@link Reason#FAILED}) with everything that is wrong in the source
     */
    List<Header> headers();

    /**
     * The migrations of these revisions, by id, in the order given; nothing else is compiled or loaded. Asked again, it
     * answers with the same instances.
     *
     * @throws SchemaException ({@link Reason#FAILED}) with everything that is wrong in the migrations asked for, or if
     *     there is no such revision
     */
    Map<String, Migration> load(Collection<String> ids);

    /**
     * The same revisions, whose migrations are made anew, of classes that remember nothing; itself, if somebody else has
     * made them.
     */
    default MigrationSource anew() {
        return this;
    }

    /**
     * These revisions, and those of another source that are not among them.
     *
     * @throws SchemaException ({@link Reason#FAILED}) if different revisions of the two have one class
     */
    default MigrationSource and(MigrationSource other) {
        return new JoinedMigrations(this, other);
    }

    /** How many source files had to be compiled so far: 0 when everything was in the cache. */
    default int compiled() {
        return 0;
    }

    /** How long the code of one revision may take to be made, and to be recorded. */
    default Duration recordLimit() {
        return Duration.ofSeconds(60);
    }

    /**
     * What the schema should be, if somebody says so; made anew each time.
     *
     * @throws SchemaException if there are several models, or the one does not let itself be made
     */
    default Optional<Model> model() {
        return Optional.empty();
    }

    /**
     * A hash of all that a migration is made of: equal hashes mean that it says the same. Nothing where nobody can tell
     * without running it.
     */
    default Optional<String> identity(String id) {
        return Optional.empty();
    }

    /**
     * What an earlier process kept under this key; nothing if that is gone, which may happen at any time.
     *
     * @param kind a word for things of one kind, which are forgotten apart from others
     */
    default Optional<String> recall(String kind, String key) {
        return Optional.empty();
    }

    /** Keeps something that can be found out again, so that a later process need not; it may be forgotten. */
    default void remember(String kind, String key, String value) {}
}
