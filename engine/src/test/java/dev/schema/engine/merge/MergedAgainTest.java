package dev.schema.engine.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.engine.merge.Answer.Way;
import dev.schema.engine.plan.Overlay;
import dev.schema.engine.problem.SchemaException;
import dev.schema.type.Database;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a merge has settled stays settled: for whoever looks at it again, and for the next merge. */
class MergedAgainTest {

    private static final Database DATABASE = Database.POSTGRESQL;
    private static final List<String> HEADS = List.of("a", "b");

    /** A case, and what was said to all of its conflicts. */
    record Settled(MergeCase of, Way way, Overlay overlay, Verdict verdict) {
        @Override
        public String toString() {
            return of.name() + ", " + way.word();
        }
    }

    private static final List<Settled> SETTLED = MergeCases.runnable()
            .filter(each -> each.dag() == null && each.third() == null)
            .flatMap(each -> Stream.of(Way.values()).flatMap(way -> settled(each, way).stream()))
            .toList();

    static Stream<Settled> settled() {
        return SETTLED.stream();
    }

    private static Optional<Settled> settled(MergeCase each, Way way) {
        Analysis analysis =
                Branching.of(DATABASE, each.ancestor(), each.branches()).analysis(HEADS);
        List<Conflict> conflicts = analysis.verdict().conflicts();
        if (conflicts.isEmpty()
                || conflicts.stream().noneMatch(one -> one.ways().contains(way))) {
            return Optional.empty();
        }
        Map<Integer, Answer> answers = new TreeMap<>();
        IntStream.range(0, conflicts.size()).forEach(i -> {
            List<Way> ways = conflicts.get(i).ways();
            Way chosen = ways.contains(way) ? way : ways.get(0);
            answers.put(i + 1, new Answer(chosen, chosen == Way.RENAME ? "another_name" : null));
        });
        try {
            Verdict verdict = analysis.settled(answers);
            Overlay overlay = new Overlay(verdict.settlements(), verdict.confirmed());
            return Optional.of(new Settled(each, way, overlay, verdict));
        } catch (SchemaException refused) {
            return Optional.empty();
        }
    }

    @Test
    void many_conflicts_can_be_settled() {
        assertThat(settled().count()).isGreaterThan(80);
    }

    @ParameterizedTest
    @MethodSource("settled")
    void an_answer_is_known_to_whoever_looks_again(Settled each) {
        Verdict again = Branching.of(DATABASE, each.of().ancestor(), each.of().branches())
                .analysis(HEADS, each.overlay())
                .verdict();

        assertThat(again.conflicts())
                .as("%s of %s", each.overlay().settlements(), each.of())
                .isEmpty();
        assertThat(again.merged()).isEqualTo(each.verdict().merged());
    }
}
