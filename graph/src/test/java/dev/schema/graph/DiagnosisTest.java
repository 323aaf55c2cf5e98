package dev.schema.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read, one row for each kind of problem and place. */
class DiagnosisTest {
    private static final List<Node> NODES = List.of(
            Node.of("ae1027a6acf1"),
            Node.of("bb2000000001", "ae1027a6acf1").withLabels("billing"),
            Node.of("bb2000000002", "bb2000000001"),
            Node.of("cc3000000001", "ae1027a6acf1").withLabels("feature-2024"),
            Node.of("dd4000000001").withDependencies("bb2000000002"));

    private record Row(String code, Consumer<RevisionGraph> question, String text) {
        @Override
        public String toString() {
            return code + ": " + text;
        }
    }

    private static Row asked(String code, Consumer<RevisionGraph> question, String text) {
        return new Row(code, question, text);
    }

    private static Row broken(String code, String text, Node... nodes) {
        return new Row(code, graph -> RevisionGraph.of(List.of(nodes)), text);
    }

    private static Position at(RevisionGraph graph, String... rows) {
        return graph.positionAt(List.of(rows));
    }

    static Stream<Row> rows() {
        return Stream.of(
                asked("multiple-heads", g -> g.upgrade(g.emptyPosition(), "head"), ""),
                asked("unknown-revision", g -> g.resolve("bb2000000003"), ""),
                asked("unknown-revision", g -> g.resolve("nothing"), ""),
                asked("unknown-revision", g -> g.resolve("bb2000000001+1"), ""),
                asked("unknown-revision", g -> g.upgrade(g.emptyPosition(), "feature-2024"), ""),
                asked("unknown-revision", g -> at(g, "ae1027a6acf2"), ""),
                asked("unknown-branch", g -> g.resolve("biling@head"), ""),
                asked("not-in-branch", g -> g.resolve("billing@cc3000000001"), ""),
                asked("not-in-branch", g -> g.downgrade(at(g, "ae1027a6acf1", "dd4000000001"), "cc30@-1"), ""),
                asked("ambiguous-prefix", g -> g.resolve("bb20"), ""),
                asked("ambiguous-walk", g -> g.upgrade(at(g, "ae1027a6acf1"), "+1"), ""),
                asked("ambiguous-walk", g -> g.upgrade(g.emptyPosition(), "+1"), ""),
                asked("ambiguous-start", g -> g.downgrade(at(g, "bb2000000001", "cc3000000001"), "-1"), ""),
                asked("out-of-range", g -> g.upgrade(at(g, "bb2000000001"), "+2"), ""),
                asked("out-of-range", g -> g.downgrade(at(g, "bb2000000001"), "-3"), ""),
                asked("out-of-range", g -> g.upgrade(at(g, "bb2000000001"), "-1"), ""),
                asked("out-of-range", g -> g.downgrade(at(g, "bb2000000001"), "+1"), ""),
                asked("not-an-ancestor", g -> g.downgrade(at(g, "cc3000000001"), "bb2000000001"), ""),
                asked("not-an-ancestor", g -> g.downgrade(g.emptyPosition(), "bb2000000001"), ""),
                asked("not-an-ancestor", g -> g.downgrade(at(g, "dd4000000001"), "bb2000000002"), ""),
                asked("overlap", g -> g.stamp(g.emptyPosition(), List.of("billing", "bb2000000002"), false), ""),
                asked("not-a-head", g -> g.newRevisionParents("ae10", false), ""),
                asked("not-a-head", g -> g.newRevisionParents("bb2000000001", false), ""),
                asked("duplicate-argument", g -> g.mergeParents(List.of("cc30", "feature-2024"), false), ""),
                asked("duplicate-argument", g -> g.mergeParents(List.of("cc30", "cc30"), false), ""),
                asked("range-not-allowed", g -> g.upgrade(g.emptyPosition(), "ae10:heads"), ""),
                asked("range-required", g -> g.downgradeOffline("base"), ""),
                asked("bad-range", g -> g.history("ae10", g.emptyPosition()), ""),
                asked("bad-version-table", g -> at(g, "ae1027a6acf1", "ae1027a6acf1"), ""),
                asked("bad-version-table", g -> g.positionOf(List.of("bb2000000001")), ""),
                broken("self-loop", "", Node.of("a", "a")),
                broken("cycle", "", Node.of("a", "c"), Node.of("b", "a"), Node.of("c", "b")),
                broken(
                        "dependency-self-loop",
                        "",
                        Node.of("a").withLabels("lib").withDependencies("lib")),
                broken("dependency-cycle", "", Node.of("a").withDependencies("b"), Node.of("b", "a")),
                broken("missing-parent", "", Node.of("abcdef012345"), Node.of("b", "abcdef")),
                broken("missing-dependency", "", Node.of("a").withDependencies("elsewhere")),
                broken(
                        "label-conflict",
                        "",
                        Node.of("a").withLabels("lib"),
                        Node.of("b", "a").withLabels("lib")),
                broken("label-conflict", "", Node.of("a"), Node.of("b", "a").withLabels("a")),
                broken("illegal-revision-id", "", Node.of("no+plus")),
                broken("illegal-revision-id", "", Node.of("a").withLabels("head")),
                broken("duplicate-revision", "", Node.of("a"), Node.of("a")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void saysWhatHappenedAndWhatToTypeInstead(Row row) {
        RevisionGraph graph = RevisionGraph.of(NODES);
        var failure = catchThrowableOfType(GraphException.class, () -> row.question.accept(graph));
        assertThat(failure.diagnoses().stream().map(Diagnosis::code)).containsExactly(row.code);
        assertThat(failure).hasMessage(row.text);
    }

    @Test
    void allProblemsOfAGraphAreReportedAtOnce() {
        var failure = catchThrowableOfType(
                GraphException.class,
                () -> RevisionGraph.of(List.of(
                        Node.of("a", "gone"), Node.of("b", "b"), Node.of("x", "y"), Node.of("y", "x"), Node.of("a"))));
        assertThat(failure.diagnoses().stream().map(Diagnosis::code))
                .containsExactly("duplicate-revision", "missing-parent", "self-loop", "cycle");
        assertThat(failure.getMessage().lines()).hasSize(4);
    }

    @Test
    void noKindOfProblemIsForgotten() {
        RevisionGraph graph = RevisionGraph.of(NODES);
        Set<Class<?>> seen = rows().flatMap(row ->
                        catchThrowableOfType(GraphException.class, () -> row.question.accept(graph))
                                .diagnoses()
                                .stream())
                .map(Object::getClass)
                .collect(Collectors.toSet());
        assertThat(seen).containsExactlyInAnyOrder(Diagnosis.class.getPermittedSubclasses());
    }
}
