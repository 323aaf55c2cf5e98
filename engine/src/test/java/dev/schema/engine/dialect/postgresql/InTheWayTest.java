package dev.schema.engine.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.process.Child;
import dev.schema.engine.process.Work;
import dev.schema.engine.sample.Written;
import dev.schema.servers.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Other sessions that are in the way, and those that end a run. */
class InTheWayTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void end() throws InterruptedException {
        threads.shutdownNow();
        threads.awaitTermination(30, TimeUnit.SECONDS);
    }

    private static Written items() {
        return new Written().then("r1", s -> {
            s.createTable("items", t -> {
                t.id();
                t.varchar("label", 20);
            });
            s.insert("items", "id", "label").row(1, "a").row(2, "b");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "POSTGRESQL_OLDEST"})
    void an_index_build_that_was_cut_off_is_finished_by_the_next_run(TestDatabase server) throws Exception {
        Postgres database = Postgres.fresh(server);
        Written source = items().then("r2", s -> {
            s.createTable("others", t -> t.integer("n"));
            s.createIndex("items", "label").concurrently();
            s.addColumn("items").integer("m");
        });
        SchemaMigrator migrator = database.migrator(source);
        migrator.upgrade("r1");
        try (Connection other = database.session()) {
            other.setAutoCommit(false);
            Postgres.run(other, "INSERT INTO items (label) VALUES ('open')");
            Future<?> run = threads.submit(() -> migrator.upgrade());
            String pid = database.await("SELECT pid FROM pg_stat_activity WHERE query LIKE 'CREATE INDEX CONCURRENTLY%'"
                            + " AND state = 'active' AND wait_event_type = 'Lock'")
                    .get(0);
            // Longer than the two seconds after which other statements give up.
            Thread.sleep(2500);
            assertThat(run.isDone()).isFalse();
            database.rows("SELECT pg_terminate_backend(" + pid + ")");
            Throwable failure = catchThrowableOfType(Exception.class, run::get).getCause();
            assertThat(failure).isInstanceOf(SchemaException.class).hasMessageContaining("goes on where it stopped");
            other.commit();
        }
        assertThat(database.rows("SELECT indisvalid FROM pg_index WHERE indexrelid = 'ix_items_label'::regclass"))
                .containsExactly("f");
        assertThat(database.inspected(java.util.Set.of())
                        .table(dev.schema.type.Name.of("items"))
                        .indexes())
                .isEmpty();

        migrator.upgrade();

        assertThat(database.rows("SELECT indisvalid FROM pg_index WHERE indexrelid = 'ix_items_label'::regclass"))
                .containsExactly("t");
        assertThat(database.differences(migrator.projection().after("r2"))).isEmpty();
        assertThat(database.rows("SELECT * FROM schema_step")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "POSTGRESQL_OLDEST"})
    void an_index_build_whose_process_was_killed_is_waited_for(TestDatabase server) throws Exception {
        Postgres database = Postgres.fresh(server);
        SchemaMigrator migrator = Work.INDEX_BUILD.on(database.url());
        migrator.upgrade("r1");
        String build = "SELECT state FROM pg_stat_activity WHERE query LIKE 'CREATE INDEX CONCURRENTLY%'"
                + " AND state = 'active' AND wait_event_type = 'Lock'";
        Future<?> next;
        try (Connection other = database.session()) {
            other.setAutoCommit(false);
            Postgres.run(other, "INSERT INTO people (id, code) VALUES (3, 'open')");
            Child child = Child.ready(Work.INDEX_BUILD, database.url());
            child.begin();
            database.await(build);
            assertThat(child.kill()).isTrue();

            next = threads.submit(() -> migrator.upgrade());

            // The server goes on without its client, and keeps the lock of the run until then.
            database.await("SELECT pid FROM pg_stat_activity WHERE query LIKE 'SELECT pg_try_advisory_lock%'"
                    + " AND state = 'idle'");
            assertThat(database.rows(build)).containsExactly("active");
            assertThat(next.isDone()).isFalse();
            other.commit();
        }
        next.get();
        assertThat(database.rows("SELECT indisvalid FROM pg_index WHERE indexrelid = 'ix_people_code'::regclass"))
                .containsExactly("t");
        assertThat(database.differences(migrator.projection().after("r2"))).isEmpty();
        assertThat(database.rows("SELECT n FROM counters")).containsExactly("11");
        assertThat(database.rows("SELECT revision FROM schema_log WHERE revision IS NOT NULL ORDER BY id"))
                .containsExactly("r1", "r2");
        assertThat(database.rows("SELECT * FROM schema_step")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "POSTGRESQL_OLDEST"})
    void an_index_that_rows_contradict_is_built_once_they_are_mended(TestDatabase server) throws Exception {
        Postgres database = Postgres.fresh(server);
        SchemaMigrator migrator = database.migrator(
                items().then("r2", s -> s.createIndex("items", "label").unique().concurrently()));
        migrator.upgrade("r1");
        database.run("INSERT INTO items (label) VALUES ('a')");
        assertThat(catchThrowableOfType(SchemaException.class, () -> migrator.upgrade()))
                .hasMessageContaining("could not create unique index");
        database.run("DELETE FROM items WHERE id > 2");

        migrator.upgrade();

        assertThat(database.differences(migrator.projection().after("r2"))).isEmpty();
        migrator.downgrade("r1", true);
        assertThat(database.differences(migrator.projection().after("r1"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "POSTGRESQL_OLDEST"})
    void many_that_start_at_once_run_each_revision_once(TestDatabase server) throws Exception {
        Postgres database = Postgres.fresh(server);
        Written source = items().then("r2", s -> s.createIndex("items", "label").concurrently())
                .then("r3", s -> s.sql("update items set label = label || '!'"))
                .then("r4", s -> s.addColumn("items").integer("n"));
        List<Future<?>> runs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            runs.add(threads.submit(() -> database.migrator(source).upgrade()));
        }
        for (Future<?> run : runs) {
            run.get();
        }
        assertThat(database.rows("SELECT label FROM items ORDER BY id")).containsExactly("a!", "b!");
        assertThat(database.rows("SELECT revision FROM schema_log WHERE revision IS NOT NULL ORDER BY id"))
                .containsExactly("r1", "r2", "r3", "r4");
        assertThat(database.differences(database.migrator(source).projection().after("r4")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "POSTGRESQL_OLDEST"})
    void a_table_that_is_locked_for_a_while_is_changed_afterwards(TestDatabase server) throws Exception {
        Postgres database = Postgres.fresh(server);
        SchemaMigrator migrator = database.migrator(items().then(
                        "r2", s -> s.addColumn("items").integer("n").notNull().defaultValue(1)));
        migrator.upgrade("r1");
        try (Connection other = database.session()) {
            other.setAutoCommit(false);
            Postgres.rows(other, "SELECT * FROM items");
            Future<?> run = threads.submit(() -> migrator.upgrade());
            database.await("SELECT pid FROM pg_stat_activity WHERE query LIKE 'ALTER TABLE items%'"
                    + " AND wait_event_type = 'Lock'");
            Thread.sleep(3500);
            assertThat(run.isDone()).isFalse();
            other.commit();
            run.get(60, TimeUnit.SECONDS);
        }
        assertThat(database.differences(migrator.projection().after("r2"))).isEmpty();
        assertThat(database.rows("SELECT count(*) FROM schema_log WHERE revision = 'r2'"))
                .containsExactly("1");
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "POSTGRESQL_OLDEST"})
    void who_holds_the_lock_is_named(TestDatabase server) throws Exception {
        Postgres database = Postgres.fresh(server);
        SessionLock lock = new SessionLock();
        try (Connection other = database.session()) {
            Postgres.run(other, "SET application_name = 'deploy of ours'");
            assertThat(lock.take(other, "schema_meta")).isTrue();
            String name = "schema_meta";
            try (Connection mine = database.session()) {
                assertThat(lock.take(mine, name)).isFalse();
                assertThat(lock.take(mine, "another")).isTrue();
                assertThat(lock.holder(mine, name))
                        .contains("application deploy of ours", "user postgres", "from 127.0.0.1", "since 20");
                lock.give(other);
                assertThat(lock.take(mine, name)).isTrue();
            }
            // The server ends a session some time after its client has left.
            database.await("SELECT 1 WHERE NOT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory')");
            assertThat(lock.take(other, name)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "POSTGRESQL_OLDEST"})
    void a_run_that_waits_in_vain_says_for_whom(TestDatabase server) throws Exception {
        Postgres database = Postgres.fresh(server);
        Written source = items().then("r2", s -> s.data("slow").run(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("select pg_sleep(4)");
            }
        }));
        Future<?> slow = threads.submit(() -> database.migrator(source).upgrade());
        database.await("SELECT pid FROM pg_stat_activity WHERE query LIKE 'select pg_sleep%' AND state = 'active'");
        SchemaException refused = catchThrowableOfType(SchemaException.class, () -> SchemaMigrator.configure()
                .source(source)
                .url(database.url())
                .lockTimeout(Duration.ofMillis(500))
                .load()
                .upgrade());
        assertThat(refused.reason()).isEqualTo(Reason.LOCKED);
        assertThat(refused).hasMessageContaining("application schema").hasMessageContaining("server process ");
        slow.get();
        assertThat(database.rows("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"))
                .containsExactly("0");
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "POSTGRESQL_OLDEST"})
    void a_pool_that_lends_sessions_by_transaction_is_noticed(TestDatabase server) throws Exception {
        Postgres database = Postgres.fresh(server);
        try (Connection first = database.session();
                Connection second = database.session()) {
            SchemaMigrator migrator = SchemaMigrator.configure()
                    .source(items())
                    .dataSource(pool(first, second))
                    .load();
            SchemaException refused = catchThrowableOfType(SchemaException.class, () -> migrator.upgrade());
            assertThat(refused.reason()).isEqualTo(Reason.USAGE);
            assertThat(refused).hasMessageContaining("PgBouncer").hasMessageContaining("pool_mode = session");
            assertThat(database.rows("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"))
                    .containsExactly("0");
            assertThat(database.rows("SELECT relname FROM pg_class WHERE relname = 'items'"))
                    .isEmpty();
        }
    }

    /** What a pool does that gives each transaction, here each statement, the next session. */
    private static DataSource pool(Connection... sessions) {
        AtomicInteger next = new AtomicInteger();
        Connection lent = (Connection) Proxy.newProxyInstance(
                InTheWayTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(sessions[next.getAndIncrement() % sessions.length], arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
        return (DataSource) Proxy.newProxyInstance(
                InTheWayTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> lent);
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "POSTGRESQL_OLDEST"})
    void a_session_of_a_caller_is_left_as_it_was(TestDatabase server) throws Exception {
        Postgres database = Postgres.fresh(server);
        String settings = "SELECT current_setting('lock_timeout'), current_setting('TimeZone'),"
                + " current_setting('application_name'), current_setting('statement_timeout'),"
                + " current_setting('standard_conforming_strings')";
        try (Connection caller = database.session()) {
            Postgres.run(
                    caller,
                    "SET lock_timeout = '7s'",
                    "SET TimeZone = 'Asia/Tokyo'",
                    "SET application_name = 'it''s \\ mine'",
                    "SET statement_timeout = '9min'",
                    "SET standard_conforming_strings = off");
            List<String> before = Postgres.rows(caller, settings);
            SchemaMigrator.configure()
                    .source(items().then(
                                    "r2", s -> s.createIndex("items", "label").concurrently()))
                    .dataSource(pool(caller))
                    .load()
                    .upgrade();
            assertThat(Postgres.rows(caller, settings)).isEqualTo(before);
            assertThat(Postgres.rows(caller, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"))
                    .containsExactly("0");
        }
    }
}
