package dev.schema.engine.dialect;

import dev.schema.catalog.Catalog;
import org.jspecify.annotations.Nullable;

/** How a run that was cut off during a statement outside of any transaction learns whether it took effect. */
public sealed interface Proof {

    /** Nobody can tell: the run stops and asks people. */
    Proof NONE = new Unknown();

    /** It does not matter: running it twice does no harm. */
    Proof REPEATABLE = new Repeatable();

    /** See {@link #NONE}. */
    record Unknown() implements Proof {}

    /** See {@link #REPEATABLE}. */
    record Repeatable() implements Proof {}

    /**
     * Its author knows.
     *
     * @param sql a query that returns a row once the statement has run
     */
    record Query(String sql) implements Proof {}

    /**
     * The live catalog tells: what the statement changes is there as before, or as after.
     *
     * @param before the catalog before the statement
     * @param after the catalog after it
     * @param cleanUp a statement that takes away what an interrupted one may have left, harmless if that is nothing; or
     *     null if it leaves nothing
     */
    record Look(Catalog before, Catalog after, @Nullable String cleanUp) implements Proof {

        /** Whether the two catalogs are the same, so that the live one tells nothing. */
        public boolean isBlind() {
            return before.equals(after);
        }
    }
}
