package dev.schema.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How long to wait for others. */
final class Waiting {

    @Option(
            names = "--lock-timeout",
            paramLabel = "TIME",
            description =
                    "How long to wait for another run, or for sessions that use a table, such as 30s; 5m unless given.")
    @Nullable String lockTimeout;

    void tell(Context context) {
        if (lockTimeout != null) {
            context.set("lock-timeout", lockTimeout);
        }
    }
}
