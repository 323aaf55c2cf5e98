package dev.schema;

import java.util.function.Consumer;

/**
 * What a merge says about revisions of its branches that meet: {@code schema merge} writes it, after proving that with it
 * every order of running the branches ends in the same schema.
 *
 * <pre>
 * settlement.where("a2f1c0d4e5b6").skip("b1c3d5e7f901", 0, "9f2c41d0a7b3"); // add column users.email
 * </pre>
 *
 * <p>Operations are counted from 0 in the order in which {@code up} calls them, and named by their hash besides, so that
 * one which was changed afterwards is not taken for the one that was meant. Not thread-safe.
 */
public interface Settlement {

    /**
     * Begins what holds on a database where this revision is applied already, when one of the other branch runs.
     *
     * @param revision the id of the revision that is applied
     */
    Meeting where(String revision);

    /** What happens there. Of several things that are said of one operation, the last one that fits counts. */
    interface Meeting {

        /**
         * Skips an operation.
         *
         * @param revision the id of the revision that runs
         * @param operation the index of its operation, from 0
         * @param hash the hash of that operation
         */
        Meeting skip(String revision, int operation, String hash);

        /**
         * Runs something else in the place of an operation.
         *
         * @param revision the id of the revision that runs
         * @param operation the index of its operation, from 0
         * @param hash the hash of that operation
         * @param instead what runs; it is recorded like a migration, without a database
         */
        Meeting replace(String revision, int operation, String hash, Consumer<Schema> instead);
    }
}
