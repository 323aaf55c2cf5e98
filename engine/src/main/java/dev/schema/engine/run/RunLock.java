package dev.schema.engine.run;

import dev.schema.engine.dialect.Dialect;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The lock under which one run at a time changes a database. It belongs to the session that also makes the changes: when
 * that ends, however it ends, the database gives the lock to the next. Who waits asks again and again instead of standing
 * in a queue, for a waiting statement would keep a snapshot that index builds wait for.
 */
public final class RunLock {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(25);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final Connection connection;
    private final Dialect dialect;
    private final String name;
    private final Duration limit;

    /**
     * A lock that nobody has yet.
     *
     * @param connection the session that will make the changes, outside of any transaction
     * @param name what is locked; sessions that name the same thing exclude each other
     * @param limit how long to wait for another session
     */
    public RunLock(Connection connection, Dialect dialect, String name, Duration limit) {
        this.connection = connection;
        this.dialect = dialect;
        this.name = name;
        this.limit = limit;
    }

    /** What is done under the lock. */
    public interface Work<T> {
        T run() throws SQLException;
    }

    /**
     * Does the work while the session has the lock.
     *
     * @throws SchemaException with {@link Reason#LOCKED} if it was not to be had in time
     */
    public <T> T holding(Work<T> work) throws SQLException {
        take();
        try {
            T result = work.run();
            dialect.unlock(connection, name);
            return result;
        } catch (SQLException | RuntimeException | Error failure) {
            // Also after an Error: a pool would keep the session, and the lock with it.
            release(failure);
            throw failure;
        }
    }

    private void take() throws SQLException {
        Patience patience = new Patience(limit, FIRST_PAUSE, LONGEST_PAUSE);
        while (!dialect.tryLock(connection, name)) {
            if (!patience.pause()) {
                String holder = dialect.holder(connection, name);
                throw new SchemaException(
                        Reason.LOCKED,
                        Problem.of(
                                "Another run holds the lock of this database"
                                        + (holder == null ? "" : ": " + holder) + "; waited " + limit.toSeconds()
                                        + " s.",
                                "Wait until it is done, or end its session, and run the command again; a longer wait"
                                        + " is --lock-timeout."));
            }
        }
    }

    /** A session that is gone has given its lock back already. */
    private void release(Throwable failure) {
        try {
            dialect.unlock(connection, name);
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }
}
