package dev.schema.engine.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.engine.plan.Overlay;
import dev.schema.type.Database;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recorded cases of merges get the verdicts that they expect. */
class MergeConformanceTest {

    private static final Database DATABASE = Database.POSTGRESQL;

    /** Cases on which another verdict is defended, and why. */
    private static final Map<String, String> LISTED = Map.of(
            "column retyped, view over it created",
            "our dialects drop a view and make it anew around a change of its columns, so both orders run");

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

    private static Set<String> accepted(MergeCase each) {
        Set<String> accepted = new TreeSet<>(List.of(each.expect(), each.expectOn(DATABASE)));
        if (each.alsoAccept() != null) {
            accepted.add(each.alsoAccept());
        }
        return accepted;
    }

    private static Set<String> types(MergeCase each) {
        Set<String> types = new TreeSet<>(each.alsoClass());
        types.add(String.valueOf(each.conflict()));
        return types;
    }

    @Test
    void all_cases_but_those_that_are_listed_are_judged() {
        long must = cases().filter(each -> each.strength().equals("must")).count();
        System.out.printf(
                "merge cases: %d judged (%d must, %d should), %d listed %s, %d without an operation of ours%n",
                cases().count(),
                must,
                cases().count() - must,
                LISTED.size(),
                LISTED,
                MergeCases.all().size() - MergeCases.runnable().count());
        assertThat(MergeCases.runnable().map(MergeCase::name)).containsAll(LISTED.keySet());
        assertThat(MergeCases.runnable().filter(each -> LISTED.containsKey(each.name())))
                .allSatisfy(each -> assertThat(each.strength()).isEqualTo("should"));
        assertThat(cases().count()).isGreaterThanOrEqualTo(127);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_verdict_is_right(MergeCase each) {
        Verdict verdict = history(each).analysis(heads(each)).verdict();

        assertThat(verdict.fits() ? "merged" : "conflict")
                .as("%s", verdict.conflicts())
                .isIn(accepted(each));
        if (!verdict.fits() && each.conflict() != null) {
            assertThat(verdict.conflicts())
                    .anySatisfy(conflict -> assertThat(conflict.type()).isIn(types(each)));
        }
        if (verdict.fits() && each.merged() != null) {
            assertThat(each.merged().differences(verdict.merged())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_sides_may_be_swapped(MergeCase each) {
        List<String> swapped = new ArrayList<>(heads(each));
        Collections.reverse(swapped);
        Verdict verdict = history(each).analysis(heads(each)).verdict();
        Verdict mirrored = history(each).analysis(swapped).verdict();

        assertThat(mirrored.fits()).isEqualTo(verdict.fits());
        assertThat(mirrored.merged()).isEqualTo(verdict.merged());
        assertThat(facts(mirrored)).isEqualTo(facts(verdict));
    }

    private static Set<String> facts(Verdict verdict) {
        return verdict.conflicts().stream()
                .map(each -> each.object() + " " + each.type() + " " + each.kind())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** From every position, what is missing leads to the merge; and what one branch leaves when it goes is the other. */
    @ParameterizedTest
    @MethodSource("cases")
    void every_position_leads_to_the_merge_and_back(MergeCase each) {
        Branching history = history(each);
        Verdict verdict = history.analysis(heads(each)).verdict();
        if (!verdict.fits()) {
            assertThat(verdict.merged()).isNull();
            return;
        }
        Positions positions = new Positions(history.projection(), new Overlay(verdict.settlements(), Set.of()));

        positions.requireOneCatalogEach(heads(each), verdict.merged());

        if (each.withoutRight() != null && each.withoutLeft() != null) {
            assertThat(each.withoutRight().differences(positions.without(heads(each), "b")))
                    .isEmpty();
            assertThat(each.withoutLeft().differences(positions.without(heads(each), "a")))
                    .isEmpty();
        }
    }
}
