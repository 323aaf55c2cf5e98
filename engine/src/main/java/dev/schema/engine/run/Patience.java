package dev.schema.engine.run;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Waiting for others: each pause is twice as long as the one before, up to a limit, and a little random so that those who
 * wait do not come back together. Not thread-safe.
 */
final class Patience {

    private final long end;
    private final long longest;
    private long pause;

    /**
     * Patience that begins now.
     *
     * @param all how long to wait in all
     * @param first the first pause
     * @param longest the longest pause
     */
    Patience(Duration all, Duration first, Duration longest) {
        this.end = System.nanoTime() + all.toNanos();
        this.pause = first.toMillis();
        this.longest = longest.toMillis();
    }

    /** Waits a while; false at once if it has waited long enough. */
    boolean pause() {
        if (System.nanoTime() >= end) {
            return false;
        }
        try {
            Thread.sleep(pause / 2 + ThreadLocalRandom.current().nextLong(pause / 2 + 1));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SchemaException(
                    Reason.LOCKED,
                    Problem.of("The run was interrupted while it waited for others.", "Run the command again."),
                    interrupted);
        }
        pause = Math.min(longest, 2 * pause);
        return true;
    }
}
