package dev.schema.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schema.engine.sample.Scratch;
import dev.schema.engine.sample.Written;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another process does between two statements of ours. */
class OvertakenTest {

    @TempDir
    Path folder;

    private final AtomicBoolean cutOff = new AtomicBoolean(true);

    private Written history() {
        return new Written()
                .then(
                        "r1",
                        s -> s.createTable("t", t -> {
                            t.id();
                            t.integer("a");
                        }))
                .then("r2", s -> s.addColumn("t").integer("b"))
                .then("r3", s -> {
                    s.backfill("t").set("b", "a").keyedBy("id");
                    s.data("cut").run(connection -> {
                        if (cutOff.getAndSet(false)) {
                            throw new IllegalStateException("cut off");
                        }
                    });
                });
    }

    @Test
    void a_revision_that_another_process_began_meanwhile_is_finished() {
        Scratch database = new Scratch(folder.resolve("overtaken.db"));
        SchemaMigrator other =
                SchemaMigrator.configure().source(history()).url(database.url()).load();
        other.upgrade("r1");
        SchemaMigrator slow = SchemaMigrator.configure()
                .source(history())
                .dataSource(before(database, "FROM schema_step", () -> assertThatThrownBy(other::upgrade)
                        .hasMessageContaining("cut off")))
                .load();

        slow.upgrade();

        assertThat(database.rows("SELECT id FROM schema_revision ORDER BY sequence"))
                .containsExactly("r1", "r2", "r3");
    }

    @Test
    void batches_that_another_process_finished_meanwhile_are_not_run_again() {
        Scratch database = new Scratch(folder.resolve("batches.db"));
        Written counting = new Written()
                .then(
                        "r1",
                        s -> s.createTable("t", t -> {
                            t.id();
                            t.integer("n").notNull().defaultValue(0);
                        }))
                .then("r2", s -> {
                    s.addColumn("t").integer("more");
                    s.backfill("t").set("n", "n + 1").keyedBy("id").batchSize(1);
                });
        SchemaMigrator other =
                SchemaMigrator.configure().source(counting).url(database.url()).load();
        other.upgrade("r1");
        database.run("INSERT INTO t DEFAULT VALUES", "INSERT INTO t DEFAULT VALUES");
        for (int transaction = 1; transaction <= 6; transaction++) {
            SchemaMigrator slow = SchemaMigrator.configure()
                    .source(counting)
                    .dataSource(before(database, "BEGIN IMMEDIATE", transaction, other::upgrade))
                    .load();

            slow.upgrade();

            assertThat(database.rows("SELECT n FROM t")).containsExactly("1", "1");
            assertThat(database.rows("SELECT * FROM schema_step")).isEmpty();
            other.downgrade("r1", true);
            database.run("UPDATE t SET n = 0");
        }
    }

    private static DataSource before(Scratch database, String words, Runnable once) {
        return before(database, words, 1, once);
    }

    /** Connections that do something else, once, before the statement that is the nth with these words. */
    private static DataSource before(Scratch database, String words, int nth, Runnable once) {
        AtomicInteger seen = new AtomicInteger();
        Runnable first = () -> {
            if (seen.incrementAndGet() == nth) {
                once.run();
            }
        };
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) ->
                        watched(Connection.class, DriverManager.getConnection(database.url()), words, first));
    }

    private static <T> T watched(Class<T> type, T behind, String words, Runnable first) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (arguments != null && arguments[0] instanceof String sql && sql.contains(words)) {
                        first.run();
                    }
                    try {
                        Object result = method.invoke(behind, arguments);
                        return result != null && method.getReturnType() == Statement.class
                                ? watched(Statement.class, (Statement) result, words, first)
                                : result;
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }
}
