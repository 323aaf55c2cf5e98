package dev.schema.engine.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.operation.DropColumn;
import dev.schema.operation.Operation;
import dev.schema.operation.Undo;
import dev.schema.type.Database;
import dev.schema.type.Name;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recorded cases are read as what they say. */
class MergeCasesTest {

    private static final Database DATABASE = Database.POSTGRESQL;

    static List<MergeCase> all() {
        return MergeCases.all();
    }

    static Stream<MergeCase> runnable() {
        return MergeCases.runnable();
    }

    static Stream<MergeCase> graphs() {
        return MergeCases.runnable().filter(each -> each.dag() != null);
    }

    static Stream<MergeCase> undoing() {
        return MergeCases.runnable().filter(each -> each.withoutRight() != null && each.withoutLeft() != null);
    }

    @Test
    void all_cases_are_read_and_few_operations_are_lacking() {
        List<MergeCase> cases = MergeCases.all();
        Map<String, Long> lacking = cases.stream()
                .flatMap(each -> each.lacking().stream())
                .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()));
        System.out.printf(
                "%d merge cases read, %d without an operation of ours: %s%n",
                cases.size(), lacking.values().stream().mapToLong(each -> each).sum(), lacking);

        assertThat(cases).hasSize(MergeCases.COUNT);
        assertThat(cases.stream().map(MergeCase::name)).doesNotHaveDuplicates();
        assertThat(lacking)
                .containsExactlyInAnyOrderEntriesOf(Map.of("setTableCollation", 3L, "createIndex with prefix", 1L));
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_a_case_expects_is_complete(MergeCase each) {
        boolean merges = each.expect().equals("merged");
        assertThat(each.expect()).isIn("merged", "conflict");
        assertThat(each.merged() != null).isEqualTo(merges);
        assertThat(each.conflict() == null).isEqualTo(merges);
        assertThat(each.kind() == null).isEqualTo(merges);
    }

    @ParameterizedTest
    @MethodSource("runnable")
    void each_branch_alone_runs_behind_the_ancestor(MergeCase each) {
        Catalog base = each.base(DATABASE);
        for (List<Operation> branch : each.branches()) {
            assertThatCode(() -> Undo.applyAll(branch, base)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void a_graph_says_the_same_as_the_lists(MergeCase each) {
        MergeCase.Dag dag = each.dag();

        assertThat(run(each, dag.commonAncestors())).isEqualTo(each.base(DATABASE));
        assertThat(dag.revisions().stream().map(MergeCase.Revision::id)).containsAll(dag.heads());
    }

    private static Catalog run(MergeCase each, List<String> ids) {
        return Undo.applyAll(
                each.dag().revisions().stream()
                        .filter(revision -> ids.contains(revision.id()))
                        .flatMap(revision -> revision.operations().stream())
                        .toList(),
                Catalog.empty(DATABASE));
    }

    @ParameterizedTest
    @MethodSource("undoing")
    void undoing_one_branch_leaves_the_other_alone(MergeCase each) {
        Catalog base = each.base(DATABASE);

        assertThat(each.withoutRight().differences(Undo.applyAll(each.left(), base)))
                .isEmpty();
        assertThat(each.withoutLeft().differences(Undo.applyAll(each.right(), base)))
                .isEmpty();
    }

    /** Branches that did not make the same change run one behind the other, and that is the merge. */
    @Test
    void the_expected_schema_is_what_one_branch_behind_the_other_makes() {
        int same = 0;
        for (MergeCase each :
                MergeCases.runnable().filter(one -> one.merged() != null).toList()) {
            try {
                Catalog catalog = each.base(DATABASE);
                for (List<Operation> branch : each.branches()) {
                    catalog = Undo.applyAll(branch, catalog);
                }
                if (catalog.unknown().isEmpty()) {
                    assertThat(each.merged().differences(catalog))
                            .as(each.name())
                            .isEmpty();
                    same++;
                }
            } catch (CatalogConflict sameChangeTwice) {
                assertThat(each.group()).as(each.name()).isNotEqualTo("raw-sql-independent");
            }
        }
        System.out.printf("%d merged cases are one branch behind the other%n", same);
        assertThat(same).isGreaterThan(30);
    }

    @Test
    void a_catalog_differs_by_what_it_lacks_and_by_what_it_has_too_much() {
        MergeCase each = MergeCases.all().stream()
                .filter(one -> one.withoutRight() != null)
                .findFirst()
                .orElseThrow();
        Catalog left = Undo.applyAll(each.left(), each.base(DATABASE));
        Name table = left.tables().firstKey();

        assertThat(each.withoutRight().differences(new DropColumn(table, "email").applyTo(left)))
                .singleElement()
                .asString()
                .startsWith("missing column customer.email");
        assertThat(each.withoutRight().differences(left.forgetting(Name.of("other"))))
                .containsExactly("surplus unknown table other");
    }
}
