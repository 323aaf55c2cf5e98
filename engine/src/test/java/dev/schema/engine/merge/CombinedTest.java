package dev.schema.engine.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint.Check;
import dev.schema.catalog.EnumType;
import dev.schema.catalog.Table;
import dev.schema.engine.merge.Answer.Way;
import dev.schema.engine.plan.Overlay;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.AddEnumValue;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.CreateEnum;
import dev.schema.operation.CreateTable;
import dev.schema.operation.DropConstraint;
import dev.schema.operation.Operation;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What has room for the wishes of both branches. */
class CombinedTest {

    private static final Name ITEMS = Name.of("items");
    private static final Name MOOD = Name.of("mood");

    private static final List<Operation> BASE = List.of(
            new CreateEnum(new EnumType(MOOD, List.of("sad", "ok"))),
            new CreateTable(new Table(
                    ITEMS,
                    List.of(Column.of("amount", new Type.SmallInt(false)), Column.of("label", new Type.Varchar(5))),
                    List.of(new Check("ck_amount", "amount > 0")),
                    List.of(),
                    null,
                    new TreeMap<>())));

    private static AlterColumn retyped(String column, Type<?> type) {
        return AlterColumn.of(ITEMS, column).withType(type, new TreeMap<>(), null);
    }

    private static AddColumn added(Type<?> type) {
        return new AddColumn(ITEMS, Column.of("price", type), null);
    }

    private static List<Operation> rechecked(String condition) {
        return List.of(
                new DropConstraint(ITEMS, "ck_amount"), new AddConstraint(ITEMS, new Check("ck_amount", condition)));
    }

    private static Arguments types(Type<?> one, Type<?> other, @Nullable Type<?> both) {
        return Arguments.of(one, other, both);
    }

    static Stream<Arguments> types() {
        return Stream.of(
                types(new Type.SmallInt(false), new Type.Int(false), new Type.Int(false)),
                types(new Type.BigInt(false), new Type.Int(false), new Type.BigInt(false)),
                types(new Type.SmallInt(true), new Type.SmallInt(false), new Type.Int(false)),
                types(new Type.Int(true), new Type.Int(false), new Type.BigInt(false)),
                types(new Type.BigInt(true), new Type.BigInt(false), new Type.Decimal(20, 0)),
                types(new Type.Varchar(10), new Type.Varchar(20), new Type.Varchar(20)),
                types(new Type.Varchar(10), new Type.Text(), new Type.Text()),
                types(new Type.FixedChar(12), new Type.Varchar(8), new Type.Varchar(12)),
                types(new Type.Decimal(10, 2), new Type.Decimal(8, 4), new Type.Decimal(12, 4)),
                types(new Type.Decimal(5, 2), new Type.Int(false), new Type.Decimal(12, 2)),
                types(new Type.Real(), new Type.SmallInt(false), new Type.DoublePrecision()),
                types(new Type.Int(false), new Type.Text(), null),
                types(new Type.Date(), new Type.Timestamp(), null),
                types(new Type.Decimal(38, 0), new Type.Decimal(38, 38), null));
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_narrowest_type_that_holds_both_is_taken(Type<?> one, Type<?> other, @Nullable Type<?> both) {
        assertThat(Combined.wider(one, other).orElse(null)).isEqualTo(both);
        assertThat(Combined.wider(other, one).orElse(null)).isEqualTo(both);
    }

    private record Wishes(
            String what, List<Operation> one, List<Operation> other, Function<Catalog, Object> seen, Object wanted) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Wishes> wishes() {
        Function<Catalog, Object> amount =
                catalog -> catalog.table(ITEMS).column("amount").type();
        Function<Catalog, Object> check =
                catalog -> ((Check) catalog.table(ITEMS).constraint("ck_amount")).expression();
        return Stream.of(
                new Wishes(
                        "types",
                        List.of(retyped("amount", new Type.Decimal(10, 0))),
                        List.of(retyped("amount", new Type.Decimal(9, 2))),
                        amount,
                        new Type.Decimal(12, 2)),
                new Wishes(
                        "a type that holds the other",
                        List.of(retyped("amount", new Type.Int(false))),
                        List.of(retyped("amount", new Type.BigInt(false))),
                        amount,
                        new Type.BigInt(false)),
                new Wishes(
                        "new columns",
                        List.of(added(new Type.Varchar(9))),
                        List.of(added(new Type.Varchar(30))),
                        catalog -> catalog.table(ITEMS).column("price").type(),
                        new Type.Varchar(30)),
                new Wishes(
                        "conditions",
                        rechecked("amount > 1"),
                        rechecked("amount < 9"),
                        check,
                        Set.of("(amount > 1) and (amount < 9)", "(amount < 9) and (amount > 1)")),
                new Wishes(
                        "values",
                        List.of(new AddEnumValue(MOOD, "glad", null)),
                        List.of(new AddEnumValue(MOOD, "mad", null)),
                        catalog -> catalog.enumType(MOOD).values(),
                        Set.of(List.of("sad", "ok", "glad", "mad"), List.of("sad", "ok", "mad", "glad"))),
                new Wishes(
                        "new enums",
                        List.of(new CreateEnum(new EnumType(Name.of("size"), List.of("s", "m")))),
                        List.of(new CreateEnum(new EnumType(Name.of("size"), List.of("m", "l")))),
                        catalog -> Set.copyOf(catalog.enumType(Name.of("size")).values()),
                        Set.of("s", "m", "l")));
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void both_branches_have_what_they_want(Wishes wishes) {
        for (List<List<Operation>> branches :
                List.of(List.of(wishes.one(), wishes.other()), List.of(wishes.other(), wishes.one()))) {
            Branching branching = Branching.of(Database.POSTGRESQL, BASE, branches);
            Analysis analysis = branching.analysis(List.of("a", "b"));
            Map<Integer, Answer> answers = new TreeMap<>();
            for (Conflict conflict : analysis.questions()) {
                assertThat(conflict.ways()).as(conflict.object()).contains(Way.COMBINE);
                answers.put(answers.size() + 1, new Answer(Way.COMBINE, null));
            }

            Verdict settled = analysis.settled(answers);

            assertThat(settled.losses()).isEmpty();
            Object seen = wishes.seen().apply(settled.merged());
            assertThat(
                            wishes.wanted() instanceof Set<?> some && !(seen instanceof Set<?>)
                                    ? some
                                    : Set.of(wishes.wanted()))
                    .contains(seen);
            new Positions(branching.projection(), new Overlay(settled.settlements(), Set.of()))
                    .requireOneCatalogEach(List.of("a", "b"), settled.merged());
        }
    }

    /** Whoever has no room for both is not offered it. */
    @ParameterizedTest
    @MethodSource("strangers")
    void what_has_no_room_for_both_is_not_offered(List<Operation> one, List<Operation> other) {
        Analysis analysis =
                Branching.of(Database.POSTGRESQL, BASE, List.of(one, other)).analysis(List.of("a", "b"));

        assertThat(analysis.questions()).isNotEmpty().allSatisfy(conflict -> assertThat(conflict.ways())
                .doesNotContain(Way.COMBINE));
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                Arguments.of(
                        List.of(retyped("amount", new Type.Text())), List.of(retyped("amount", new Type.Int(false)))),
                Arguments.of(List.of(added(new Type.Date())), List.of(added(new Type.Int(false)))),
                Arguments.of(
                        List.of(AlterColumn.of(ITEMS, "label")
                                .withType(new Type.Varchar(7), new TreeMap<>(), "lower(label)")),
                        List.of(retyped("label", new Type.Varchar(9)))));
    }
}
