package dev.schema.engine.law;

import dev.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of histories with branches that have to do with the same few tables. */
final class Forks {

    private static final int PERCENT_HEARD = 12;
    private static final int PERCENT_ROWS = 50;
    private static final int PERCENT_APART = 80;

    private Forks() {}

    /** Two branches, now and then three, of one to four revisions each. */
    static Arbitrary<Fork> of(Reach reach) {
        Arbitrary<List<List<Integer>>> line = seeds(1, 2).list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<List<List<List<Integer>>>> lines = Arbitraries.oneOf(
                List.of(two(line), two(line), two(line), line.list().ofSize(3)));
        return Combinators.combine(seeds(2, 5), lines).as((origin, each) -> tell(reach, origin, each));
    }

    private static <T> Arbitrary<List<T>> two(Arbitrary<T> of) {
        return of.list().ofSize(2);
    }

    private static Arbitrary<List<Integer>> seeds(int least, int most) {
        return Arbitraries.integers().list().ofMinSize(least).ofMaxSize(most);
    }

    private static Fork tell(Reach reach, List<Integer> origin, List<List<List<Integer>>> lines) {
        List<List<List<Operation>>> branches = new ArrayList<>();
        for (List<List<Integer>> line : lines) {
            Teller teller = new Teller(reach);
            begin(teller, origin);
            if (new Dice(line.get(0).get(0)).chance(PERCENT_APART)) {
                teller.beApart(branches.size());
            }
            List<List<Operation>> branch = new ArrayList<>();
            for (List<Integer> seeds : line) {
                List<Operation> revision = new ArrayList<>();
                seeds.forEach(seed -> revision.addAll(step(teller, seed, branches)));
                branch.add(revision);
            }
            branches.add(branch);
        }
        return new Fork(reach.database(), begin(new Teller(reach), origin), branches);
    }

    /** A few objects, half of the time with rows. */
    private static List<Operation> begin(Teller teller, List<Integer> seeds) {
        List<Operation> told = new ArrayList<>(teller.tell(seeds));
        if (new Dice(seeds.get(0)).chance(PERCENT_ROWS)) {
            told.addAll(teller.insert(seeds.get(0)));
        }
        return told;
    }

    /** A step that another branch has made already, or one of its own. */
    private static List<Operation> step(Teller teller, int seed, List<List<List<Operation>>> others) {
        Dice dice = new Dice(~seed);
        List<Operation> heard =
                others.stream().flatMap(List::stream).flatMap(List::stream).toList();
        if (!heard.isEmpty() && dice.chance(PERCENT_HEARD)) {
            List<Operation> same = teller.retell(List.of(dice.pick(heard)));
            if (!same.isEmpty()) {
                return same;
            }
        }
        return teller.tell(List.of(seed));
    }
}
