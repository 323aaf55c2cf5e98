package dev.schema.engine;

import static dev.schema.Migration.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schema.Merge;
import dev.schema.Schema;
import dev.schema.Settlement;
import dev.schema.catalog.Column;
import dev.schema.engine.plan.Overlay;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.sample.Inspected;
import dev.schema.engine.sample.Rows;
import dev.schema.engine.sample.Written;
import dev.schema.operation.AddColumn;
import dev.schema.servers.TestDatabase;
import dev.schema.type.Name;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a merge says holds wherever both revisions of a pair meet, on every database and from every position. */
class SettledMergeTest {

    private static final String ADDED =
            Overlay.hash(new AddColumn(Name.of("users"), Column.of("email", varchar(100)), null));

    /** Both branches add the same column; one goes on with an index, the other makes the column wider. */
    private static Written branches() {
        return new Written()
                .then(
                        "r1",
                        s -> s.createTable("users", t -> {
                            t.id();
                            t.varchar("name", 50);
                        }))
                .with("a1", List.of("r1"), s -> {
                    s.addColumn("users").varchar("email", 100);
                    s.createIndex("users", "email");
                })
                .with("b1", List.of("r1"), s -> s.addColumn("users").varchar("email", 100));
    }

    private static Written merged(String id, Consumer<Settlement> settle) {
        return and(branches(), id, settle);
    }

    private static Written and(Written written, String id, Consumer<Settlement> settle) {
        return written.with(id, List.of("a1", "b1"), true, new Merge() {
            @Override
            public void settle(Settlement settlement) {
                settle.accept(settlement);
            }
        });
    }

    private static void skippingTheSecond(Settlement settlement) {
        settlement.where("a1").skip("b1", 0, ADDED);
        settlement.where("b1").skip("a1", 0, ADDED);
    }

    private static SchemaMigrator on(Written written, String url) {
        return SchemaMigrator.configure().source(written).url(url).load();
    }

    private static void refused(ThrowingCallable work, Reason reason, String... words) {
        assertThatThrownBy(work).isInstanceOfSatisfying(SchemaException.class, refused -> {
            assertThat(refused.reason()).as(refused.getMessage()).isEqualTo(reason);
            assertThat(refused.getMessage()).contains(words);
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_second_of_two_equal_changes_is_skipped_whichever_it_is(TestDatabase database) {
        Written written = merged("m1", SettledMergeTest::skippingTheSecond);
        for (String first : List.of("a1", "b1", "m1")) {
            String url = database.fresh();
            SchemaMigrator migrator = on(written, url);
            migrator.upgrade(first);
            Rows.run(url, "INSERT INTO users (id, email) VALUES (7, 'ada@example.org')");

            migrator.upgrade();

            assertThat(Inspected.differences(migrator.projection().after("m1"), url))
                    .isEmpty();
            assertThat(Rows.of(url, "SELECT email FROM users")).containsExactly("ada@example.org");

            migrator.downgrade("a1@r1", true);
            assertThat(Inspected.differences(migrator.projection().after("b1"), url))
                    .isEmpty();
            assertThat(Rows.of(url, "SELECT email FROM users"))
                    .as("the column stays with the branch that is left")
                    .containsExactly("ada@example.org");
            migrator.upgrade();
            migrator.downgrade("base", true);
            assertThat(Inspected.of(url).tables()).isEmpty();
        }
    }

    @Test
    void it_holds_wherever_the_merge_goes_to() {
        String url = TestDatabase.SQLITE.fresh();
        SchemaMigrator migrator = on(merged("m1", SettledMergeTest::skippingTheSecond), url);
        migrator.upgrade("a1");

        migrator.upgrade("b1");

        assertThat(migrator.current()).containsExactlyInAnyOrder("a1", "b1");
    }

    @Test
    void without_it_the_branches_are_not_run_on_one_database() {
        String url = TestDatabase.SQLITE.fresh();
        SchemaMigrator migrator = on(branches(), url);
        migrator.upgrade("a1");

        refused(() -> migrator.upgrade("b1"), Reason.SEVERAL_HEADS, "make the same change", "'schema merge'");

        assertThat(migrator.current()).containsExactly("a1");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_skipped_must_be_there(TestDatabase database) {
        String url = database.fresh();
        SchemaMigrator migrator = on(merged("m1", SettledMergeTest::skippingTheSecond), url);
        migrator.upgrade("b1");
        Rows.run(url, "ALTER TABLE users DROP COLUMN email", "ALTER TABLE users ADD COLUMN email INTEGER");

        refused(migrator::upgrade, Reason.DRIFT, "Revision \"a1\" skips \"add column users.email\"", "email");

        assertThat(migrator.current()).containsExactly("b1");
    }

    /** Both branches make it; then somebody changes it. */
    private static void mustBeThere(TestDatabase database, Consumer<Schema> makes, String named, String... byHand) {
        Written written = new Written()
                .then("r1", s -> {
                    s.createTable("users", t -> t.id());
                    s.createEnum("mood", "sad", "ok");
                })
                .with("a1", List.of("r1"), makes::accept)
                .with("b1", List.of("r1"), makes::accept);
        String hash = Overlay.hash(on(written, "jdbc:sqlite::memory:")
                .projection()
                .content("a1")
                .operations()
                .get(0));
        Written merged = and(written, "m1", settlement -> {
            settlement.where("a1").skip("b1", 0, hash);
            settlement.where("b1").skip("a1", 0, hash);
        });
        String untouched = database.fresh();
        on(merged, untouched).upgrade("b1");
        on(merged, untouched).upgrade();
        assertThat(on(merged, untouched).current()).containsExactly("m1");
        String url = database.fresh();
        on(merged, url).upgrade("b1");
        Rows.run(url, byHand);

        refused(on(merged, url)::upgrade, Reason.DRIFT, "Revision \"a1\" skips", named);

        assertThat(on(merged, url).current()).containsExactly("b1");
    }

    @ParameterizedTest
    @EnumSource
    void a_view_that_is_skipped_must_be_there(TestDatabase database) {
        mustBeThere(database, s -> s.createView("ids", "select id from users"), "view ids", "DROP VIEW ids");
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
    void a_sequence_that_is_skipped_must_be_there(TestDatabase database) {
        mustBeThere(database, s -> s.createSequence("numbers"), "sequence numbers", "DROP SEQUENCE numbers");
    }

    /** The enum is none of what both branches make. */
    @ParameterizedTest
    @EnumSource
    void a_table_that_is_skipped_may_have_a_column_of_an_enum(TestDatabase database) {
        mustBeThere(
                database,
                s -> s.createTable("days", t -> {
                    t.id();
                    t.enumeration("mood", "mood").notNull();
                }),
                "table days",
                "DROP TABLE days");
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL"})
    void an_enum_that_is_skipped_must_be_there(TestDatabase database) {
        mustBeThere(
                database, s -> s.createEnum("tier", "gold", "silver"), "tier", "ALTER TYPE tier ADD VALUE 'bronze'");
    }

    @Test
    void two_merges_that_disagree_are_refused() {
        Written written = and(merged("m1", SettledMergeTest::skippingTheSecond), "m2", settlement -> settlement
                .where("a1")
                .replace("b1", 0, ADDED, s -> s.alterColumn("users", "email").type(varchar(200))));

        refused(
                () -> on(written, TestDatabase.SQLITE.fresh()).upgrade("m1"),
                Reason.FAILED,
                "Merges \"m1\" and \"m2\" settle differently what \"a1\" and \"b1\" do to each other",
                "Keep one of them");
    }

    @Test
    void an_operation_that_has_changed_since_is_not_taken_for_the_one_that_was_meant() {
        Written written = merged("m1", settlement -> settlement.where("a1").skip("b1", 0, "000000000000"));

        refused(
                () -> on(written, TestDatabase.SQLITE.fresh()).upgrade(),
                Reason.FAILED,
                "SettledMergeTest.java:",
                "which is another one now",
                "Merge the branches again");
    }

    @Test
    void a_revision_that_does_not_exist_is_named() {
        Written written = merged("m1", settlement -> settlement.where("zz").skip("b1", 0, ADDED));

        refused(
                () -> on(written, TestDatabase.SQLITE.fresh()).upgrade(),
                Reason.FAILED,
                "SettledMergeTest.java:",
                "revision \"zz\", which does not exist");
    }

    @Test
    void what_it_runs_instead_must_fit() {
        Written written = merged(
                "m1", settlement -> settlement.where("a1").replace("b1", 0, ADDED, s -> s.dropColumn("users", "mail")));

        refused(
                () -> on(written, TestDatabase.SQLITE.fresh()).upgrade(),
                Reason.FAILED,
                "SettledMergeTest.java:",
                "there is no column \"mail\"");
    }

    @Test
    void a_merge_that_says_something_else_after_it_ran_is_noticed() {
        String url = TestDatabase.SQLITE.fresh();
        on(merged("m1", SettledMergeTest::skippingTheSecond), url).upgrade();
        Written changed = merged("m1", settlement -> settlement.where("a1").skip("b1", 0, ADDED));

        refused(
                () -> on(changed, url).planUpgrade(""),
                Reason.DRIFT,
                "Revision \"m1\" was changed",
                "what it says about revisions that meet");
    }
}
