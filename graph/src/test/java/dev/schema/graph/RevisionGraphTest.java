package dev.schema.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionGraphTest {
    private static final RevisionGraph FORKED = RevisionGraph.of(List.of(
            Node.of("root"),
            Node.of("users1", "root").withLabels("users"),
            Node.of("users2", "users1"),
            Node.of("bill1", "root").withLabels("billing"),
            Node.of("bill2", "bill1").withDependencies("users"),
            Node.of("merged", "users2", "bill2")));

    @Test
    void aBranchIsKeptTogetherAndMergeParentsStayAsDeclared() {
        assertThat(FORKED.order()).containsExactly("root", "users1", "users2", "bill1", "bill2", "merged");
    }

    @Test
    void aDependencyDoesNotSplitTheLineThatNeedsIt() {
        RevisionGraph graph = RevisionGraph.of(List.of(
                Node.of("a1"),
                Node.of("a2", "a1"),
                Node.of("b1"),
                Node.of("b2", "b1").withDependencies("a2")));
        assertThat(graph.order()).containsExactly("a1", "a2", "b1", "b2");
    }

    @Test
    void answersWhatHangsTogether() {
        assertThat(FORKED.heads()).containsExactly("merged");
        assertThat(FORKED.bases()).containsExactly("root");
        assertThat(FORKED.branchPoints()).containsExactly("root");
        assertThat(FORKED.children("root")).containsExactly("users1", "bill1");
        assertThat(FORKED.dependencies("bill2")).containsExactly("users1");
        assertThat(FORKED.dependants("users1")).containsExactly("bill2");
        assertThat(FORKED.closure(List.of("bill2"))).containsExactly("root", "users1", "bill1", "bill2");
        assertThat(FORKED.ancestors(List.of("bill2"))).containsExactly("root", "bill1", "bill2");
        assertThat(FORKED.mergeBases(List.of("users2", "bill2"))).containsExactly("users1");
        assertThat(FORKED.mergeBases(List.of("users2", "bill1"))).containsExactly("root");
        assertThat(FORKED.sorted(List.of("merged", "root"))).containsExactly("root", "merged");
    }

    @Test
    void upgradeWithoutTargetMeansHead() {
        assertThat(FORKED.upgrade(FORKED.emptyPosition(), "").after().heads()).containsExactly("merged");
    }

    @Test
    void aHistoryOfAllRevisionsMustBeComplete() {
        var failure = catchThrowableOfType(
                GraphException.class, () -> FORKED.positionOf(List.of("root", "bill1", "bill2", "gone")));
        assertThat(failure.diagnoses().stream().map(Diagnosis::code)).containsExactly("unknown-revision");
        failure =
                catchThrowableOfType(GraphException.class, () -> FORKED.positionOf(List.of("root", "bill1", "bill2")));
        assertThat(failure).hasMessageContaining("records 'bill2' as applied, but not 'users1'");
    }

    @Test
    void aRowTwiceIsABrokenHistory() {
        assertThatThrownBy(() -> FORKED.positionAt(List.of("root", "root"))).hasMessageContaining("'root' twice");
    }

    @Test
    void aStampMarksAndUnmarksWithoutRunning() {
        Position bill2 = FORKED.positionAt(List.of("bill2"));
        assertThat(FORKED.stamp(bill2, List.of("bill1"), false).steps())
                .containsExactly(new Step(Step.Direction.UNMARK, "bill2"), new Step(Step.Direction.UNMARK, "users1"));
        assertThat(FORKED.stamp(bill2, List.of("merged"), false).steps())
                .containsExactly(new Step(Step.Direction.MARK, "users2"), new Step(Step.Direction.MARK, "merged"));
    }

    @Test
    void aPositionOfAnotherGraphIsRefused() {
        RevisionGraph other = RevisionGraph.of(List.of(Node.of("root")));
        assertThatThrownBy(() -> FORKED.upgrade(other.emptyPosition(), "head"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLabelMayContainASignAndBeCountedFrom() {
        RevisionGraph graph =
                RevisionGraph.of(List.of(Node.of("a").withLabels("feature-x"), Node.of("b", "a"), Node.of("c", "b")));
        assertThat(graph.upgrade(graph.emptyPosition(), "feature-x+1").after().heads())
                .containsExactly("b");
        assertThat(graph.upgrade(graph.emptyPosition(), "feature-x@head-1")
                        .after()
                        .heads())
                .containsExactly("b");
    }

    @Test
    void fiftyThousandRevisionsNeedNoStackAndNoPatience() {
        int size = 50_000;
        var nodes = new ArrayList<Node>();
        nodes.add(Node.of("r0"));
        for (int i = 1; i < size; i++) {
            String id = "r" + i;
            nodes.add(
                    switch (i % 10) {
                        case 5 -> Node.of(id, "r" + (i - 2));
                        case 6 -> Node.of(id, "r" + (i - 1), "r" + (i - 2));
                        default -> Node.of(id, "r" + (i - 1));
                    });
        }
        RevisionGraph graph = RevisionGraph.of(nodes);
        Route up = graph.upgrade(graph.emptyPosition(), "head");
        assertThat(up.steps()).hasSize(size);
        assertThat(graph.downgrade(up.after(), "base").steps()).hasSize(size);
        assertThat(graph.mergeBases(List.of("r49994", "r49995"))).containsExactly("r49993");
        List<String> history = graph.history("", up.after());
        assertThat(history).hasSize(size);
        assertThat(Lanes.of(graph, history)).hasSize(size);
    }

    @Test
    void aLongCircleIsFoundWithoutAStack() {
        int size = 50_000;
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < size; i++) {
            nodes.add(Node.of("r" + i, "r" + (i + 1) % size));
        }
        var failure = catchThrowableOfType(GraphException.class, () -> RevisionGraph.of(nodes));
        assertThat(failure.diagnoses().get(0))
                .isInstanceOfSatisfying(Diagnosis.Cycle.class, cycle -> assertThat(cycle.revisions())
                        .hasSize(size));
    }
}
