package dev.schema.engine.dialect;

import dev.schema.operation.Backfill;
import dev.schema.operation.RunData;

/** One thing that a run does on a database, or writes into a script, for an operation. */
public sealed interface Step {

    /** The index of the operation among the leaves of its revision; of the first one where several are one step. */
    int leaf();

    /** The SQL for people to read; for a step in Java a comment that names it. */
    String text();

    /** Whether it cannot share a transaction with its neighbours. */
    default boolean alone() {
        return false;
    }

    /** A statement. */
    record Execute(int leaf, String sql) implements Step {
        @Override
        public String text() {
            return sql;
        }
    }

    /**
     * A query that must find nothing; what it finds is in the way.
     *
     * @param query returns a row of one text for each finding
     * @param complaint what a finding means, as a sentence without its end
     * @param drift whether a finding means that somebody changed the database by hand
     */
    record Expect(int leaf, String query, String complaint, boolean drift) implements Step {
        @Override
        public String text() {
            return query;
        }
    }

    /**
     * A statement outside of any transaction.
     *
     * @param proof how a run that was cut off during it goes on
     */
    record Alone(int leaf, String sql, Proof proof) implements Step {
        @Override
        public String text() {
            return sql;
        }

        @Override
        public boolean alone() {
            return true;
        }
    }

    /** Code in Java, with the connection of the run. */
    record Run(int leaf, RunData operation) implements Step {
        @Override
        public String text() {
            return "-- Java: " + operation.describe();
        }
    }

    /**
     * An update in batches, each in a transaction of its own.
     *
     * @param table the table as SQL
     * @param key the key as SQL, whose order the batches follow
     * @param parameter SQL that stands for a key which is bound as text
     * @param set the UPDATE statement up to its SET clause
     */
    record Batches(int leaf, Backfill operation, String table, String key, String parameter, String set)
            implements Step {

        /**
         * The query for the key where the next batch ends; no row means that nothing is left.
         *
         * @param first whether it is the first batch; else the parameter is the key where the last one ended
         */
        public String end(boolean first) {
            // Not max(..): not every type that has an order has that.
            return "SELECT " + key + " FROM (SELECT " + key + " FROM " + table
                    + (first ? "" : " WHERE " + key + " > " + parameter) + " ORDER BY " + key + " LIMIT "
                    + operation.batchSize() + ") batch WHERE " + key + " IS NOT NULL ORDER BY " + key
                    + " DESC LIMIT 1";
        }

        /**
         * The update of one batch; its last parameter is the key where it ends.
         *
         * @param first whether it is the first batch; else the first parameter is the key where the last one ended
         */
        public String batch(boolean first) {
            return set + " WHERE " + (first ? "" : key + " > " + parameter + " AND ") + key + " <= " + parameter
                    + (operation.where() == null ? "" : " AND (" + operation.where() + ")");
        }

        /** All batches in one statement, as a script has it. */
        @Override
        public String text() {
            return set + (operation.where() == null ? "" : " WHERE " + operation.where());
        }

        @Override
        public boolean alone() {
            return true;
        }
    }
}
