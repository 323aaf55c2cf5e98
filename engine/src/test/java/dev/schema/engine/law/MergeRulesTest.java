package dev.schema.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.engine.merge.Analysis;
import dev.schema.engine.plan.Overlay;
import dev.schema.engine.sample.Golden;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;

/** Certificates carry the version of the rules that they were proved by: nobody is to change the rules and not the version. */
class MergeRulesTest {

    private static final int FORKS = 256;
    private static final int SEED = 20261127;

    /**
     * If a fork that fitted in a release no longer does, raise {@code Analysis.RULES}; then write the file anew. It may change
     * without that when the forks themselves are others.
     */
    @Example
    void the_version_of_the_rules_stands_for_these_verdicts() {
        Random random = new Random(SEED);
        RandomGenerator<Fork> forks = Forks.of(Reach.EVERYTHING).generator(FORKS);
        StringBuilder verdicts = new StringBuilder();
        int fitting = 0;
        for (int i = 0; i < FORKS; i++) {
            Fork fork = forks.next(random).value();
            boolean fits = new Analysis(fork.projection(), Overlay.NONE, fork.heads())
                    .verdict()
                    .fits();
            fitting += fits ? 1 : 0;
            verdicts.append(fits ? '+' : '-').append((i + 1) % 64 == 0 ? "\n" : "");
        }

        assertThat(fitting).isBetween(FORKS / 4, FORKS * 2 / 3);
        Golden.check("merge-rules.txt", "rules " + Analysis.RULES + "\n" + verdicts);
    }
}
