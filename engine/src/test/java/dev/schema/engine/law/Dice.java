package dev.schema.engine.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Chance, the same for the same seed; {@code -Dlaws.chance=7} throws all dice anew. */
public final class Dice {

    private static final long CHANCE = Long.getLong("laws.chance", 0);

    private final Random random;

    /** Those of a seed. */
    public Dice(int seed) {
        // Neighbouring seeds would begin alike.
        this.random = new Random((seed + (CHANCE << 32)) * 0x9E3779B97F4A7C15L);
    }

    /** So often in a hundred. */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From 0 to the limit, without it. */
    public int below(int limit) {
        return random.nextInt(limit);
    }

    /** One of them. */
    public <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @SafeVarargs
    public final <T> T any(T... from) {
        return from[random.nextInt(from.length)];
    }

    /** At least one, at most so many, in any order; none of none. */
    public <T> List<T> some(List<T> from, int most) {
        List<T> shuffled = new ArrayList<>(from);
        Collections.shuffle(shuffled, random);
        int count = Math.min(from.size(), 1 + random.nextInt(most));
        return List.copyOf(shuffled.subList(0, count));
    }

    /** One that fits, or else a story that does not happen. */
    <T> T one(Iterable<T> from, Predicate<? super T> condition) {
        List<T> fitting = new ArrayList<>();
        from.forEach(each -> {
            if (condition.test(each)) {
                fitting.add(each);
            }
        });
        if (fitting.isEmpty()) {
            throw new Impossible();
        }
        return pick(fitting);
    }

    <T> T one(Iterable<T> from) {
        return one(from, each -> true);
    }

    /** What was thought of has no place in this catalog. */
    static final class Impossible extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Impossible() {
            super("nothing fits", null, false, false);
        }
    }
}
