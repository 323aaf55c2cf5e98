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
                asked(
                        "multiple-heads",
                        g -> g.upgrade(g.emptyPosition(), "head"),
                        "'head' means one revision, but it names 3: 'cc3000000001', 'bb2000000002', 'dd4000000001'. Name one of them, take all with 'schema upgrade heads', or join them with 'schema merge heads'."),
                asked(
                        "unknown-revision",
                        g -> g.resolve("bb2000000003"),
                        "No revision or label is called 'bb2000000003' or starts with it. The closest is 'bb2000000001'. 'schema history' lists them all."),
                asked(
                        "unknown-revision",
                        g -> g.resolve("nothing"),
                        "No revision or label is called 'nothing' or starts with it. 'schema history' lists them all."),
                asked(
                        "unknown-revision",
                        g -> g.resolve("bb2000000001+1"),
                        "'bb2000000001+1' counts steps, but a name is needed here. Type the id or the label; steps are understood by upgrade, downgrade and ranges."),
                asked(
                        "unknown-revision",
                        g -> g.upgrade(g.emptyPosition(), "feature-2024"),
                        "'feature-2024' is a label, but here it reads as steps counted from 'feature'. For the branch of that name type 'feature-2024@head'."),
                asked(
                        "unknown-revision",
                        g -> at(g, "ae1027a6acf2"),
                        "The database has applied 'ae1027a6acf2', but there is no such revision in the project. Check out the branch that has it, or, if it is gone for good, 'schema stamp --purge' what the database really holds. The closest is 'ae1027a6acf1'."),
                asked(
                        "unknown-branch",
                        g -> g.resolve("biling@head"),
                        "No branch is called 'biling'. The closest is 'billing'. 'schema branches' lists the labels."),
                asked(
                        "not-in-branch",
                        g -> g.resolve("billing@cc3000000001"),
                        "Revision 'cc3000000001' is not on one line with branch 'billing'. 'schema history billing:' shows what is on the branch, 'schema current' what is applied."),
                asked(
                        "not-in-branch",
                        g -> g.downgrade(at(g, "ae1027a6acf1", "dd4000000001"), "cc30@-1"),
                        "Nothing that is applied can be undone on branch 'cc30'. 'schema history cc30:' shows what is on the branch, 'schema current' what is applied."),
                asked(
                        "ambiguous-prefix",
                        g -> g.resolve("bb20"),
                        "'bb20' is the start of 2 names: 'bb2000000001', 'bb2000000002'. Type more of the name you mean."),
                asked(
                        "ambiguous-walk",
                        g -> g.upgrade(at(g, "ae1027a6acf1"), "+1"),
                        "Counting '+1', the way parts at 'ae1027a6acf1': 'cc3000000001', 'bb2000000001'. Name the revision itself, or the branch to count along, as in 'cc3000000001@+1'."),
                asked(
                        "ambiguous-walk",
                        g -> g.upgrade(g.emptyPosition(), "+1"),
                        "Counting '+1', the way parts at the start: 'ae1027a6acf1', 'dd4000000001'. Name the revision itself, or the branch to count along, as in 'ae1027a6acf1@+1'."),
                asked(
                        "ambiguous-start",
                        g -> g.downgrade(at(g, "bb2000000001", "cc3000000001"), "-1"),
                        "'-1' counts from the applied revision, but there are 2: 'cc3000000001', 'bb2000000001'. Say which one to count from, as in 'cc3000000001@-1'."),
                asked(
                        "out-of-range",
                        g -> g.upgrade(at(g, "bb2000000001"), "+2"),
                        "'+2' leads past the newest revision. Type 'heads' for everything, or a smaller number."),
                asked(
                        "out-of-range",
                        g -> g.downgrade(at(g, "bb2000000001"), "-3"),
                        "'-3' leads below the first revision. Type 'base' to go below the first revision, or a smaller number."),
                asked(
                        "out-of-range",
                        g -> g.upgrade(at(g, "bb2000000001"), "-1"),
                        "'-1' does not lead up from the applied revision. Type '+1' for one step up, or use 'schema downgrade'."),
                asked(
                        "out-of-range",
                        g -> g.downgrade(at(g, "bb2000000001"), "+1"),
                        "'+1' does not lead down from the applied revision. Type '-1' for one step down, or use 'schema upgrade'."),
                asked(
                        "not-an-ancestor",
                        g -> g.downgrade(at(g, "cc3000000001"), "bb2000000001"),
                        "'bb2000000001' is not below 'cc3000000001'. 'schema current' shows what is applied, 'schema history' what is below what."),
                asked(
                        "not-an-ancestor",
                        g -> g.downgrade(g.emptyPosition(), "bb2000000001"),
                        "'bb2000000001' is not below anything: no revision is applied or named. 'schema current' shows what is applied, 'schema history' what is below what."),
                asked(
                        "not-an-ancestor",
                        g -> g.downgrade(at(g, "dd4000000001"), "bb2000000002"),
                        "'bb2000000002' is applied because others depend on it, but nothing above it on its own line is. To undo it as well, type 'bb2000000002-1'; 'schema current' shows what is applied."),
                asked(
                        "overlap",
                        g -> g.stamp(g.emptyPosition(), List.of("billing", "bb2000000002"), false),
                        "'bb2000000002' already includes 'billing'. Leave out 'billing'."),
                asked(
                        "not-a-head",
                        g -> g.newRevisionParents("ae10", false),
                        "Revision 'ae1027a6acf1' is not a head: 'cc3000000001', 'bb2000000001' follow it. Type 'cc3000000001@head' for the end of that branch, or add --splice to start a new branch here."),
                asked(
                        "not-a-head",
                        g -> g.newRevisionParents("bb2000000001", false),
                        "Revision 'bb2000000001' is not a head: 'bb2000000002' follows it. Type 'bb2000000002@head' for the end of that branch, or add --splice to start a new branch here."),
                asked(
                        "duplicate-argument",
                        g -> g.mergeParents(List.of("cc30", "feature-2024"), false),
                        "'cc30' and 'feature-2024' are both revision 'cc3000000001'. Name each revision once."),
                asked(
                        "duplicate-argument",
                        g -> g.mergeParents(List.of("cc30", "cc30"), false),
                        "'cc30' is given twice. Name each revision once."),
                asked(
                        "range-not-allowed",
                        g -> g.upgrade(g.emptyPosition(), "ae10:heads"),
                        "'ae10:heads' is a range, but the database itself says where to start. Name the target alone, 'heads', or add --sql for a script without a database."),
                asked(
                        "range-required",
                        g -> g.downgradeOffline("base"),
                        "'base' does not say where the script starts, and there is no database to ask. Type both ends, as in 'head:base'."),
                asked(
                        "bad-range",
                        g -> g.history("ae10", g.emptyPosition()),
                        "'ae10' is not a range. Type 'from:to'; for a history either side may be left out, as in 'ae10:'."),
                asked(
                        "bad-version-table",
                        g -> at(g, "ae1027a6acf1", "ae1027a6acf1"),
                        "The database records 'ae1027a6acf1' twice. Restore the history tables from a backup, or declare with 'schema stamp --purge' what it really holds."),
                asked(
                        "bad-version-table",
                        g -> g.positionOf(List.of("bb2000000001")),
                        "The database records 'bb2000000001' as applied, but not 'ae1027a6acf1', which it stands on. Restore the history tables from a backup, or declare with 'schema stamp --purge' what it really holds."),
                broken(
                        "self-loop",
                        "Revision 'a' is its own parent. Give 'a' the parent it really follows, or none.",
                        Node.of("a", "a")),
                broken(
                        "cycle",
                        "Revisions follow each other in a circle: 'a' follows 'c' follows 'b' follows 'a'. Change the parents of one of them.",
                        Node.of("a", "c"),
                        Node.of("b", "a"),
                        Node.of("c", "b")),
                broken(
                        "dependency-self-loop",
                        "Revision 'a' depends on itself. Take 'a' out of its own dependencies.",
                        Node.of("a").withLabels("lib").withDependencies("lib")),
                broken(
                        "dependency-cycle",
                        "Revisions need each other in a circle: 'a' needs 'b' needs 'a'. Take out one of the dependencies.",
                        Node.of("a").withDependencies("b"),
                        Node.of("b", "a")),
                broken(
                        "missing-parent",
                        "Revision 'b' follows 'abcdef', which does not exist. The closest is 'abcdef012345'. Add the missing revision, or change the parent.",
                        Node.of("abcdef012345"),
                        Node.of("b", "abcdef")),
                broken(
                        "missing-dependency",
                        "Revision 'a' depends on 'elsewhere', which does not exist. Add the missing revision, or change the dependency.",
                        Node.of("a").withDependencies("elsewhere")),
                broken(
                        "label-conflict",
                        "Label 'lib' is on two revisions: 'a' and 'b'. Choose another label for 'b'; a branch needs its label only on its first revision.",
                        Node.of("a").withLabels("lib"),
                        Node.of("b", "a").withLabels("lib")),
                broken(
                        "label-conflict",
                        "Label 'a' of revision 'b' is also the id of a revision. Choose another label for 'b'; a branch needs its label only on its first revision.",
                        Node.of("a"),
                        Node.of("b", "a").withLabels("a")),
                broken(
                        "illegal-revision-id",
                        "'no+plus' cannot be the id of a revision. Use 1 to 64 letters, digits, '_' or '.', and none of the words 'base', 'current', 'head' and 'heads'.",
                        Node.of("no+plus")),
                broken(
                        "illegal-revision-id",
                        "'head' cannot be the label of a revision. Use 1 to 64 letters, digits, '_', '.' or '-', and none of the words 'base', 'current', 'head' and 'heads'.",
                        Node.of("a").withLabels("head")),
                broken(
                        "duplicate-revision",
                        "Two revisions are called 'a'. Give the newer one another id.",
                        Node.of("a"),
                        Node.of("a")));
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
