package dev.schema.engine.law;

import dev.schema.catalog.Catalog;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries of catalogs and stories. Behind each step of a story stands one number, its seed: jqwik shrinks a story by
 * leaving out steps.
 */
public final class Stories {

    private Stories() {}

    /** Stories of up to so many steps, which begin with a catalog that holds something. */
    public static Arbitrary<Story> of(Reach reach, int steps) {
        return Combinators.combine(seeds(1, 8), seeds(1, steps)).as((origin, seeds) -> tell(reach, origin, seeds));
    }

    /** Stories of up to so many steps, which begin with nothing. */
    public static Arbitrary<Story> fromNothing(Reach reach, int steps) {
        return seeds(2, steps).map(seeds -> tell(reach, List.of(), seeds));
    }

    /** Catalogs, from a few objects to some dozens. */
    public static Arbitrary<Catalog> catalogs(Reach reach) {
        return seeds(1, 25).map(seeds -> tell(reach, List.of(), seeds).after());
    }

    /** Stories of one beginning that go on differently: two for each. */
    public static Arbitrary<List<Story>> siblings(Reach reach, int steps) {
        return Combinators.combine(seeds(1, 12), seeds(1, steps), seeds(1, steps))
                .as((origin, left, right) -> List.of(tell(reach, origin, left), tell(reach, origin, right)));
    }

    private static Arbitrary<List<Integer>> seeds(int least, int most) {
        return Arbitraries.integers().list().ofMinSize(least).ofMaxSize(most);
    }

    private static Story tell(Reach reach, List<Integer> origin, List<Integer> seeds) {
        Teller teller = new Teller(reach);
        var first = teller.tell(origin);
        Catalog before = teller.catalog();
        return new Story(first, before, teller.tell(seeds), teller.refused());
    }
}
