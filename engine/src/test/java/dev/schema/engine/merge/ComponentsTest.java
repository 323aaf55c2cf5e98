package dev.schema.engine.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.Schema;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.plan.Overlay;
import dev.schema.engine.sample.Written;
import dev.schema.type.Database;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which operations of two branches are tried against each other, and which need not be. */
class ComponentsTest {

    private record Case(String name, boolean apart, Consumer<Schema> one, Consumer<Schema> other) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                apart("a column each", s -> s.addColumn("t").integer("x"), s -> s.addColumn("t")
                        .integer("y")),
                apart("an index each", s -> s.createIndex("t", "a"), s -> s.createIndex("t", "b")),
                apart("a column / an index", s -> s.addColumn("t").integer("x"), s -> s.createIndex("t", "a")),
                apart("a column dropped / another", s -> s.dropColumn("t", "b"), s -> s.addColumn("t")
                        .integer("x")),
                apart("a table that points at it / a column", ComponentsTest::pointing, s -> s.addColumn("t")
                        .integer("x")),
                apart(
                        "tables that point at it",
                        ComponentsTest::pointing,
                        s -> s.createTable("other", t -> {
                            t.id();
                            t.bigint("t_id").references("t", "id");
                        })),
                together(
                        "an index / its column renamed",
                        s -> s.createIndex("t", "a"),
                        s -> s.renameColumn("t", "a", "c")),
                together(
                        "a column / its own name again",
                        s -> s.renameColumn("t", "a", "c"),
                        s -> s.renameColumn("t", "a", "a")),
                together("a name of two indexes", s -> s.createIndex("t", "a"), s -> s.createIndex("u", "a")
                        .name("ix_t_a")),
                together(
                        "a check / its column dropped",
                        s -> s.addCheck("t", "positive", "a > 0"),
                        s -> s.dropColumn("t", "a")),
                together("a pointing table / the key", ComponentsTest::pointing, s -> s.renameColumn("t", "id", "no")),
                together(
                        "a column / the table renamed",
                        s -> s.addColumn("t").integer("x"),
                        s -> s.renameTable("t", "v")),
                together("the two columns of a table", s -> s.dropColumn("u", "a"), s -> s.dropColumn("u", "b")));
    }

    private static void pointing(Schema schema) {
        schema.createTable("pointing", t -> {
            t.id();
            t.bigint("t_id").references("t", "id");
        });
    }

    private static Case apart(String name, Consumer<Schema> one, Consumer<Schema> other) {
        return new Case(name, true, one, other);
    }

    private static Case together(String name, Consumer<Schema> one, Consumer<Schema> other) {
        return new Case(name, false, one, other);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void only_what_may_matter_is_tried(Case each) {
        assertThat(triedTogether(each, 0)).isEqualTo(!each.apart());
    }

    /** Whatever else there is: also after a long history, nothing more is tried. */
    @ParameterizedTest
    @MethodSource("cases")
    void the_common_history_does_not_matter(Case each) {
        assertThat(triedTogether(each, 50)).isEqualTo(!each.apart());
    }

    private static boolean triedTogether(Case each, int tables) {
        Written written = new Written().with("root", List.of(), schema -> {
            schema.createTable("t", t -> {
                t.id();
                t.integer("a");
                t.integer("b");
            });
            schema.createTable("u", t -> {
                t.integer("a");
                t.integer("b");
            });
            for (int i = 0; i < tables; i++) {
                schema.createTable("more" + i, t -> t.id());
            }
        });
        written.with("one", List.of("root"), each.one()).with("other", List.of("root"), each.other());
        PairAnalysis pair = new PairAnalysis(
                SchemaMigrator.configure()
                        .source(written)
                        .database(Database.POSTGRESQL)
                        .load()
                        .projection(),
                Overlay.NONE,
                "one",
                "other");
        return Components.apart(pair.acts(), Overlay.NONE).stream()
                .anyMatch(part -> part.stream().map(Act::revision).distinct().count() > 1);
    }
}
