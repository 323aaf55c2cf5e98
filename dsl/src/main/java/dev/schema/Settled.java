package dev.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a merge says.
 *
 * @param where the revision that is applied
 * @param revision the revision that runs
 * @param operation the index of its operation, from 0
 * @param hash the hash of that operation
 * @param instead what runs in its place, or null to skip it
 * @param at where it was written down, or null if no line is known for it
 */
public record Settled(
        String where,
        String revision,
        int operation,
        String hash,
        @Nullable Consumer<Schema> instead,
        @Nullable At at) {

    /** Collects what {@code settle} says. */
    static final class Collector implements Settlement {

        final List<Settled> all = new ArrayList<>();

        @Override
        public Meeting where(String applied) {
            return new Meeting() {
                @Override
                public Meeting skip(String revision, int operation, String hash) {
                    all.add(new Settled(applied, revision, operation, hash, null, At.here()));
                    return this;
                }

                @Override
                public Meeting replace(String revision, int operation, String hash, Consumer<Schema> instead) {
                    all.add(new Settled(applied, revision, operation, hash, instead, At.here()));
                    return this;
                }
            };
        }
    }
}
