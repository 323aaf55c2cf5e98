package dev.schema;

import java.sql.Connection;

/** A step of a migration in Java. It runs when the revision runs, not when the revision is recorded. */
@FunctionalInterface
public interface DataStep {

    /**
     * Does the work.
     *
     * @param connection the connection of the run; neither commit, nor roll back, nor close it
     */
    void run(Connection connection) throws Exception;
}
