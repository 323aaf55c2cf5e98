package dev.schema.engine.merge;

import static dev.schema.engine.merge.DataRulesCases.leaves;
import static dev.schema.engine.merge.DataRulesCases.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.catalog.Catalog;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.Operation;
import dev.schema.type.Database;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which data steps and raw SQL of two branches may depend on their order. */
class DataRulesTest {

    private static final Database DATABASE = Database.POSTGRESQL;

    static Stream<DataRulesCases> pairs() {
        return DataRulesCases.all();
    }

    static Stream<MergeCase> withRawSql() {
        return MergeCases.runnable().filter(each -> each.group().startsWith("raw-sql"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_pair_clashes_where_its_order_may_matter(DataRulesCases pair) {
        Catalog base = DataRulesCases.base(DATABASE);
        List<Clash> clashes = clashes(recorded(pair.left(), base), recorded(pair.right(), base), base);

        assertThat(clashes.stream().map(Clash::conflict).distinct().toList())
                .as(clashes.toString())
                .isEqualTo(Stream.ofNullable(pair.clash()).toList());
        assertThat(clashes).allSatisfy(clash -> assertThat(clash.why()).endsWith("."));
    }

    @Test
    void there_are_many_pairs_and_no_name_is_twice() {
        List<String> names = pairs().map(DataRulesCases::name).toList();

        assertThat(names).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    }

    /** Every operation of every pair against every other. */
    @Test
    void the_sides_may_be_swapped() {
        Catalog base = DataRulesCases.base(DATABASE);
        Set<Operation> operations = new LinkedHashSet<>();
        pairs().forEach(pair -> {
            operations.addAll(recorded(pair.left(), base));
            operations.addAll(recorded(pair.right(), base));
        });
        List<Operation> all = new ArrayList<>(operations);
        for (int i = 0; i < all.size(); i++) {
            for (int j = i; j < all.size(); j++) {
                assertThat(DataRules.judge(all.get(i), base, all.get(j), base))
                        .isEqualTo(DataRules.judge(all.get(j), base, all.get(i), base));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("withRawSql")
    void recorded_cases_clash_as_they_say(MergeCase each) {
        Catalog base = each.base(DATABASE);
        List<Clash> clashes = clashes(leaves(each.left(), DATABASE), leaves(each.right(), DATABASE), base);

        if (each.expect().equals("merged")) {
            assertThat(clashes).isEmpty();
        } else {
            assertThat(clashes.stream().map(Clash::conflict)).contains(each.conflict());
        }
    }

    @ParameterizedTest
    @MethodSource("withRawSql")
    void the_text_alone_says_as_much_as_what_is_declared(MergeCase each) {
        Catalog base = each.base(DATABASE);
        List<Operation> left = undeclared(leaves(each.left(), DATABASE));
        List<Operation> right = undeclared(leaves(each.right(), DATABASE));

        assertThat(clashes(left, right, base).isEmpty()).isEqualTo(each.expect().equals("merged"));
    }

    private static List<Operation> undeclared(List<Operation> operations) {
        return operations.stream()
                .map(each ->
                        each instanceof ExecuteSql raw ? ExecuteSql.of(raw.sql().otherwise()) : each)
                .toList();
    }

    @Test
    void cases_without_raw_sql_are_left_to_others() {
        assertThat(MergeCases.runnable()
                        .filter(each -> !each.group().startsWith("raw-sql"))
                        .filter(each -> !clashes(
                                        leaves(each.left(), DATABASE),
                                        leaves(each.right(), DATABASE),
                                        each.base(DATABASE))
                                .isEmpty())
                        .map(MergeCase::name))
                .isEmpty();
    }

    private static List<Clash> clashes(List<Operation> left, List<Operation> right, Catalog base) {
        List<Clash> clashes = new ArrayList<>();
        Catalog beforeLeft = base;
        for (Operation one : left) {
            Catalog beforeRight = base;
            for (Operation two : right) {
                DataRules.judge(one, beforeLeft, two, beforeRight).ifPresent(clashes::add);
                beforeRight = two.applyTo(beforeRight);
            }
            beforeLeft = one.applyTo(beforeLeft);
        }
        return clashes;
    }
}
