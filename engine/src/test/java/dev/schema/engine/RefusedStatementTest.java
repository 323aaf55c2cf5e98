package dev.schema.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schema.Schema;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.sample.Rows;
import dev.schema.engine.sample.Written;
import dev.schema.servers.TestDatabase;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A statement outside of a transaction that the database refuses has not happened, and its author may correct it. */
class RefusedStatementTest {

    private static SchemaMigrator with(String url, Consumer<Schema> second) {
        Written revisions = new Written()
                .then("r1", s -> {
                    s.createTable("people", t -> {
                        t.id();
                        t.integer("age");
                    });
                    s.insert("people", "id", "age").row(1, 7).row(2, 7);
                })
                .then("r2", second);
        return SchemaMigrator.configure().source(revisions).url(url).load();
    }

    private static void refused(ThrowingCallable work, Reason reason, String... words) {
        assertThatThrownBy(work).isInstanceOfSatisfying(SchemaException.class, refused -> {
            assertThat(refused.reason()).as(refused.getMessage()).isEqualTo(reason);
            assertThat(refused.getMessage()).contains(words);
        });
    }

    private static List<String> journal(String url) {
        return Rows.of(url, "SELECT state, step FROM schema_step ORDER BY step");
    }

    private static void first(Schema s) {
        s.autocommit(all -> all.addColumn("people").varchar("name", 20));
    }

    @ParameterizedTest
    @EnumSource
    void it_is_corrected(TestDatabase database) {
        String url = database.fresh();
        SchemaMigrator wrong = with(
                url, s -> s.autocommit(all -> all.createIndex("people", "age").unique()));
        wrong.upgrade("r1");

        refused(wrong::upgrade, Reason.FAILED, "Revision \"r2\" failed at \"create unique index");

        assertThat(journal(url)).isEmpty();
        with(url, s -> s.autocommit(all -> all.createIndex("people", "age"))).upgrade();
        assertThat(wrong.current()).containsExactly("r2");
    }

    @ParameterizedTest
    @EnumSource
    void what_was_done_before_it_stays_as_it_is(TestDatabase database) {
        String url = database.fresh();
        SchemaMigrator wrong = with(url, s -> {
            first(s);
            s.autocommit(all -> all.createIndex("people", "age").unique());
        });
        wrong.upgrade("r1");
        refused(wrong::upgrade, Reason.FAILED, "failed at \"create unique index");
        assertThat(journal(url)).containsExactly("done|0");

        refused(() -> wrong.downgrade("base", true), Reason.HALF_WAY, "'schema upgrade r2'", "take that and all after");
        refused(
                () -> with(url, s -> s.autocommit(all -> all.addColumn("people").varchar("name", 30)))
                        .upgrade(),
                Reason.HALF_WAY,
                "its step \"add column people.name\" has changed since",
                "RefusedStatementTest.java:");
        refused(() -> with(url, s -> {}).upgrade(), Reason.HALF_WAY, "it has 0 steps now, of which no. 1 has begun");
        assertThat(journal(url)).containsExactly("done|0");

        SchemaMigrator shorter = with(url, RefusedStatementTest::first);
        shorter.upgrade();
        assertThat(journal(url)).isEmpty();
        shorter.downgrade("base", true);
        assertThat(shorter.current()).isEmpty();
    }

    @Test
    void raw_sql_is_corrected() {
        String url = TestDatabase.MARIADB.fresh();
        SchemaMigrator wrong =
                with(url, s -> s.sql("alter table people add nick vrchar(3)").down("select 1"));
        wrong.upgrade("r1");
        refused(wrong::upgrade, Reason.FAILED, "vrchar");
        assertThat(journal(url)).isEmpty();

        with(url, s -> s.sql("alter table people add nick varchar(3)").down("select 1"))
                .upgrade();

        assertThat(Rows.of(url, "SELECT nick FROM people")).containsExactly("null", "null");
    }

    @Test
    void an_index_that_was_built_beside_the_work_of_others_leaves_nothing() {
        String url = TestDatabase.POSTGRESQL.fresh();
        SchemaMigrator wrong =
                with(url, s -> s.createIndex("people", "age").unique().concurrently());
        wrong.upgrade("r1");
        refused(wrong::upgrade, Reason.FAILED, "create unique index");
        assertThat(journal(url)).isEmpty();
        assertThat(Rows.of(url, "SELECT relname FROM pg_class WHERE relname LIKE '%people_age%'"))
                .isEmpty();

        with(url, s -> s.createIndex("people", "age").concurrently()).upgrade();

        assertThat(wrong.current()).containsExactly("r2");
    }
}
