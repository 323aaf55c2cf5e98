package dev.schema.engine.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schema.Certificate;
import dev.schema.Merge;
import dev.schema.Schema;
import dev.schema.Settlement;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.plan.Overlay;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.sample.Written;
import dev.schema.type.Database;
import dev.schema.type.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FitTest {

    /** A third branch from further down makes less common to all three, and no more different between the two. */
    @Test
    void rows_that_two_of_three_branches_have_in_common_are_no_conflict_between_them() {
        Written revisions = new Written()
                .then("a1", s -> s.createTable("items", t -> t.id()))
                .then("b2", s -> s.insert("items", "id").row(1))
                .with("c3", List.of("b2"), s -> s.createTable("left_items", t -> t.id()))
                .with("d4", List.of("b2"), s -> s.createTable("right_items", t -> t.id()))
                .with("e5", List.of("a1"), s -> s.createTable("third_items", t -> t.id()));
        SchemaMigrator migrator = SchemaMigrator.configure().source(revisions).load();

        assertThatCode(() -> migrator.requireCommuting(List.of("c3", "d4", "e5")))
                .doesNotThrowAnyException();
    }

    private static Verdict verdict(Written revisions, String... heads) {
        Projection projection =
                SchemaMigrator.configure().source(revisions).load().projection();
        return new Analysis(projection, Overlay.NONE, List.of(heads)).verdict();
    }

    /** SQLite takes a view of what is not there, and renames nothing from then on. */
    @ParameterizedTest
    @CsvSource({
        "select id from people,                 true",
        "select id as x from \"people\" p,    true",
        "select id from users,                  false",
        "select id from users -- like people,   false",
        "select 'people' as kind from users,    false"
    })
    void a_view_of_what_only_the_other_branch_makes_is_asked_about(String query, boolean asks) {
        for (Consumer<Schema> makes : List.<Consumer<Schema>>of(
                s -> s.renameTable("clients", "people"), s -> s.createTable("people", t -> t.id()))) {
            Written revisions = new Written()
                    .then("a1", s -> {
                        s.createTable("users", t -> t.id());
                        s.createTable("clients", t -> t.id());
                    })
                    .with("b2", List.of("a1"), makes)
                    .with("c3", List.of("a1"), s -> s.createView("v", query));

            Verdict verdict = verdict(revisions, "b2", "c3");

            assertThat(verdict.conflicts())
                    .flatExtracting(Conflict::doubts)
                    .isEqualTo(
                            asks
                                    ? List.of("\"create view v\" names \"people\", which only the other branch makes.")
                                    : List.of());
        }
    }

    /** Where one type holds the values of the other, what computes with them goes on. */
    @ParameterizedTest
    @CsvSource({
        "index,     timestamp, true",
        "check,     timestamp, true",
        "generated, timestamp, true",
        "view,      timestamp, true",
        "index,     text,      false",
        "view,      text,      false",
        "other,     timestamp, false"
    })
    void what_computes_with_a_column_of_another_type_is_asked_about(String what, String type, boolean asks) {
        Map<String, Consumer<Schema>> computing = Map.of(
                "index", s -> s.createIndex("users").expression("lower(name)").name("ix_lower"),
                "check", s -> s.addCheck("users", "ck_name", "name <> ''"),
                "generated", s -> s.addColumn("users").text("small").virtualAs("lower(name)"),
                "view", s -> s.createView("names", "select upper(name) as n from users"),
                "other", s -> s.addCheck("users", "ck_nick", "nick <> 'name'"));
        Written revisions = new Written()
                .then(
                        "a1",
                        s -> s.createTable("users", t -> {
                            t.varchar("name", 40);
                            t.varchar("nick", 40);
                        }))
                .with("b2", List.of("a1"), computing.get(what))
                .with("c3", List.of("a1"), s -> {
                    s.alterColumn("users", "name").type(type.equals("text") ? new Type.Text() : new Type.Timestamp());
                });

        Verdict verdict = verdict(revisions, "b2", "c3");

        assertThat(verdict.conflicts())
                .extracting(Conflict::type)
                .isEqualTo(asks ? List.of("type/reference") : List.of());
    }

    /** What is in the way of one another depends on whether tables share the names of their indexes. */
    @ParameterizedTest
    @MethodSource("dev.schema.engine.dialect.Dialects#databases")
    void indexes_of_one_name_on_two_tables_fit_where_the_database_has_room_for_both(Database database) {
        Written revisions = new Written()
                .then("a1", s -> {
                    s.createTable("users", t -> t.text("name"));
                    s.createTable("teams", t -> t.text("name"));
                })
                .with("b2", List.of("a1"), s -> s.createIndex("users", "name").name("by_name"))
                .with("c3", List.of("a1"), s -> s.createIndex("teams", "name").name("by_name"));
        Projection projection = SchemaMigrator.configure()
                .source(revisions)
                .database(database)
                .load()
                .projection();

        Verdict verdict = new Analysis(projection, Overlay.NONE, List.of("b2", "c3")).verdict();

        boolean byTable = Set.of(Database.MARIADB, Database.MYSQL).contains(database);
        assertThat(verdict.conflicts())
                .extracting(Conflict::type)
                .isEqualTo(byTable ? List.of() : List.of("name-collision"));
    }

    /** Where the email comes first, the branch of the merge runs in another order than its own. */
    @Test
    void a_merge_with_answers_can_be_merged_with_a_branch_that_refers_to_the_same_table() {
        Written revisions = new Written()
                .then("a1", s -> s.createTable("users", t -> t.id()))
                .with("b2", List.of("a1"), s -> s.addColumn("users").text("email"))
                .with("c3", List.of("a1"), s -> s.addColumn("users").varchar("email", 100))
                .with(
                        "d5",
                        List.of("a1"),
                        s -> s.createTable("orders", t -> t.bigint("user_id").references("users", "id")));
        String text = hash(revisions, "b2");
        String varchar = hash(revisions, "c3");
        merge(revisions, "m4", settlement -> {
            settlement.where("b2").skip("c3", 0, varchar);
            settlement.where("c3").replace("b2", 0, text, s -> s.alterColumn("users", "email")
                    .type(new Type.Text()));
        });

        assertThatCode(() -> migrator(revisions).requireCommuting(List.of("m4", "d5")))
                .doesNotThrowAnyException();
    }

    /** Each is sound alone: what the one does not mention, the other decides. */
    @Test
    void merges_that_settle_the_same_revisions_differently_are_refused_whoever_asks() {
        Written revisions = new Written()
                .then("a1", s -> s.createTable("users", t -> t.integer("rank")))
                .with("b2", List.of("a1"), s -> s.alterColumn("users", "rank").defaultValue(1))
                .with("c3", List.of("a1"), s -> s.alterColumn("users", "rank").defaultValue(2));
        String one = hash(revisions, "b2");
        String two = hash(revisions, "c3");
        merge(revisions, "m4", settlement -> settlement.where("b2").skip("c3", 0, two));
        assertThatCode(() -> migrator(revisions).requireCommuting(List.of("b2", "c3")))
                .doesNotThrowAnyException();
        merge(revisions, "m5", settlement -> settlement.where("c3").skip("b2", 0, one));
        Projection projection = migrator(revisions).projection();

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(projection::overlay)
                    .isInstanceOfSatisfying(SchemaException.class, refused -> assertThat(refused.problems())
                            .singleElement()
                            .extracting(Problem::what)
                            .isEqualTo("Merges \"m4\" and \"m5\" settle differently what \"b2\" and \"c3\" do to"
                                    + " each other."));
        }
    }

    @Test
    void merges_that_settle_the_same_revisions_alike_agree() {
        Written revisions = new Written()
                .then("a1", s -> s.createTable("users", t -> t.integer("rank")))
                .with("b2", List.of("a1"), s -> s.alterColumn("users", "rank").defaultValue(1))
                .with("c3", List.of("a1"), s -> s.alterColumn("users", "rank").defaultValue(2));
        String two = hash(revisions, "c3");
        merge(revisions, "m4", settlement -> settlement.where("b2").skip("c3", 0, two));
        merge(revisions, "m5", settlement -> settlement.where("b2").skip("c3", 0, two));

        assertThatCode(() -> migrator(revisions).requireCommuting(List.of("m4", "m5")))
                .doesNotThrowAnyException();
    }

    /** Half-way the branches want different things, at their ends they do not. */
    @Test
    void what_the_branches_of_a_merge_want_is_seen_at_their_ends() {
        Written revisions = new Written()
                .then("a1", s -> s.createTable("users", t -> t.bigint("rank")))
                .with("b2", List.of("a1"), s -> s.alterColumn("users", "rank").type(new Type.Bool()))
                .with("c2", List.of("a1"), s -> s.alterColumn("users", "rank").type(new Type.Bool()))
                .with("d3", List.of("c2"), s -> s.alterColumn("users", "rank").type(new Type.Int(false)))
                .with("c3", List.of("d3"), s -> s.alterColumn("users", "rank").type(new Type.Bool()));
        String change = hash(revisions, "b2");
        assertThatThrownBy(() -> migrator(revisions).requireCommuting(List.of("b2", "d3")))
                .isInstanceOf(SchemaException.class);

        merge(revisions, "m4", settlement -> {
            settlement.where("b2").skip("c2", 0, change);
            settlement.where("c2").skip("b2", 0, change);
        });

        assertThatCode(() -> migrator(revisions).requireCommuting(List.of("b2", "d3")))
                .doesNotThrowAnyException();
    }

    /** A merge with a certificate, as far as its rules are those of today. */
    @Certificate(
            rules = Analysis.RULES,
            proved = {"b2 f96bfc7e3ea3", "c3 162ffc12ae29"},
            ends = "sqlite 423cff1a0090")
    private static final class OfToday extends Merge {}

    /** The same, by the rules before them. */
    @Certificate(
            rules = Analysis.RULES - 1,
            proved = {"b2 f96bfc7e3ea3", "c3 162ffc12ae29"},
            ends = "sqlite 423cff1a0090")
    private static final class OfYesterday extends Merge {}

    @Test
    void a_certificate_counts_by_the_rules_that_gave_it() {
        for (Merge merge : List.of(new OfToday(), new OfYesterday())) {
            Written revisions = new Written()
                    .then("a1", s -> s.createTable("users", t -> t.integer("rank")))
                    .with("b2", List.of("a1"), s -> s.addColumn("users").text("email"))
                    .with("c3", List.of("a1"), s -> s.addColumn("users").text("name"))
                    .with("m4", List.of("b2", "c3"), true, merge);

            assertThat(Fit.isCertified(migrator(revisions).projection(), "m4")).isEqualTo(merge instanceof OfToday);
        }
    }

    private static SchemaMigrator migrator(Written revisions) {
        return SchemaMigrator.configure().source(revisions).load();
    }

    private static String hash(Written revisions, String id) {
        return Overlay.hash(
                migrator(revisions).projection().content(id).operations().get(0));
    }

    /** A merge of b2 and c3. */
    private static void merge(Written revisions, String id, Consumer<Settlement> says) {
        revisions.with(id, List.of("b2", "c3"), true, new Merge() {
            @Override
            public void settle(Settlement settlement) {
                says.accept(settlement);
            }
        });
    }
}
