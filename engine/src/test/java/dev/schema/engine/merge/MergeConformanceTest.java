package dev.schema.engine.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.type.Database;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recorded cases of merges get the verdicts that they expect. */
class MergeConformanceTest {

    private static final Database DATABASE = Database.POSTGRESQL;

    /** Cases on which another verdict is defended, and why. */
    private static final Map<String, String> LISTED = Map.of();

    static Stream<MergeCase> cases() {
        return MergeCases.runnable().filter(each -> !LISTED.containsKey(each.name()));
    }

    private static Branching history(MergeCase each) {
        if (each.dag() == null) {
            return Branching.of(DATABASE, each.ancestor(), each.branches());
        }
        Branching branching = new Branching(DATABASE);
        each.dag().revisions().forEach(one -> branching.with(one.id(), one.parents(), one.operations()));
        return branching;
    }

    private static List<String> heads(MergeCase each) {
        if (each.dag() != null) {
            return each.dag().heads();
        }
        return each.third() == null ? List.of("a", "b") : List.of("a", "b", "c");
    }

    private static Verdict verdict(MergeCase each) {
        return history(each).analysis(heads(each)).verdict();
    }

    private static boolean accepts(MergeCase each, Verdict verdict) {
        String ours = verdict.fits() ? "merged" : "conflict";
        return ours.equals(each.expectOn(DATABASE)) || ours.equals(each.alsoAccept());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_verdict_is_right(MergeCase each) {
        Verdict verdict = verdict(each);
        assertThat(accepts(each, verdict))
                .as("%s: %s", each, verdict.conflicts())
                .isTrue();
        if (!verdict.fits() && each.conflict() != null) {
            Set<String> types = new TreeSet<>(each.alsoClass());
            types.add(each.conflict());
            assertThat(verdict.conflicts()).as("%s", each).anySatisfy(conflict -> assertThat(conflict.type())
                    .isIn(types));
        }
        if (verdict.fits() && each.merged() != null) {
            assertThat(each.merged().differences(verdict.merged()))
                    .as("%s", each)
                    .isEmpty();
        }
    }
}
