package dev.schema.engine.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.catalog.Catalog;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.process.Databases.Kind;
import dev.schema.engine.sample.Inspected;
import dev.schema.engine.sample.Rows;
import dev.schema.servers.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Processes that are killed after any of their statements, and many at once. */
class ProcessTest {

    private static final Work WORK = Work.TEN_OPERATIONS;
    private static final int PROCESSES = 8;

    /** Whether the first revision is cut off, too, and at statements on the history. */
    private static final boolean EVERYWHERE = Integer.getInteger("laws.kills", 20) > 20;

    /** How many runs one process has; servers do not take any number of sessions. */
    private static final int TOGETHER = 40;

    @TempDir
    Path folder;

    /** Each step once, and the schema as it is without any disturbance. */
    private static void assertFinished(String url, String when, Catalog expected) throws SQLException {
        try (Connection connection = TestDatabase.connect(url)) {
            assertThat(Rows.of(connection, "SELECT n FROM counters")).as(when).containsExactly("1");
            assertThat(Rows.of(connection, "SELECT concat(sign, slug, label) FROM people ORDER BY id"))
                    .containsExactly("aa-1first!", "bb-2!");
            assertThat(Rows.of(connection, "SELECT id FROM schema_revision ORDER BY sequence"))
                    .isEqualTo(WORK.ids());
            assertThat(Rows.of(connection, "SELECT revision FROM schema_log WHERE revision IS NOT NULL ORDER BY id"))
                    .isEqualTo(WORK.ids());
            assertThat(Rows.of(connection, "SELECT revision FROM schema_step")).isEmpty();
            assertThat(Inspected.of(connection)).as(when).isEqualTo(expected);
        }
    }

    /** The schema is that of one of the revisions, or there is none yet. */
    private static void assertWhole(String url, String when, Projection projection) {
        boolean none = Inspected.of(url).tables().isEmpty();
        assertThat(none
                        || WORK.ids().stream().anyMatch(id -> Inspected.differences(projection.after(id), url)
                                .isEmpty()))
                .as(when)
                .isTrue();
    }

    /** After which statements to stop: each on the schema or rows from the second revision on, and what comes before it. */
    private static List<Integer> moments(int base, List<String> statements) {
        return IntStream.rangeClosed(1, statements.size())
                .filter(i -> EVERYWHERE || (i >= base && (isWork(statements, i) || isCommitBeforeWork(statements, i))))
                .boxed()
                .toList();
    }

    private static boolean isWork(List<String> statements, int i) {
        String statement = i > statements.size() ? "" : statements.get(i - 1);
        return !statement.isEmpty() && !isCommit(statement) && !statement.contains("schema_");
    }

    private static boolean isCommitBeforeWork(List<String> statements, int i) {
        return isCommit(statements.get(i - 1)) && isWork(statements, i + 1);
    }

    private static boolean isCommit(String statement) {
        return statement.equalsIgnoreCase("commit") || statement.startsWith("BEGIN");
    }

    @ParameterizedTest
    @EnumSource
    void killed_after_any_statement_the_next_run_finishes_it(Kind kind) throws Exception {
        try (Databases databases = new Databases(kind, folder)) {
            String undisturbed = databases.empty("undisturbed");
            List<List<String>> all = new Watched(undisturbed, 0, () -> {}).upgrade(WORK);
            List<String> statements = all.get(1);
            Catalog expected = Inspected.of(undisturbed);
            Projection projection = WORK.on(undisturbed).projection();
            assertThat(Inspected.differences(projection.after("r3"), undisturbed))
                    .isEmpty();
            assertFinished(undisturbed, "undisturbed", expected);

            List<Integer> moments = moments(all.get(0).size(), statements);
            for (int from = 0; from < moments.size(); from += TOGETHER) {
                Map<String, String> killed = new LinkedHashMap<>();
                List<Child.Run> runs = new ArrayList<>();
                for (int i : moments.subList(from, Math.min(from + TOGETHER, moments.size()))) {
                    String url = databases.empty("killed" + i);
                    runs.add(new Child.Run(url, i));
                    killed.put(url, "killed after statement " + i + ", " + statements.get(i - 1));
                }
                Child child = Child.ready(WORK, runs);
                child.begin();
                child.awaitStopped(runs.size());
                assertThat(child.kill()).isTrue();
                for (Map.Entry<String, String> each : killed.entrySet()) {
                    String url = each.getKey();
                    if (kind.transactional) {
                        assertWhole(url, each.getValue(), projection);
                    }

                    WORK.on(url).upgrade();

                    assertFinished(url, each.getValue(), expected);
                }
            }
            System.out.println("kills on " + kind + ": " + moments.size() + " of " + statements.size());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "H2")
    void of_many_processes_at_once_one_runs_each_revision(Kind kind) throws Exception {
        try (Databases databases = new Databases(kind, folder)) {
            String url = databases.empty("many");
            List<Child> children = Child.ready(WORK, url, PROCESSES);
            for (Child child : children) {
                child.begin();
            }
            for (Child child : children) {
                assertThat(child.end()).isEqualTo("0");
            }
            Catalog expected = Inspected.of(url);
            assertThat(Inspected.differences(WORK.on(url).projection().after("r3"), url))
                    .isEmpty();
            assertFinished(url, "at once", expected);
            System.out.println("processes on " + kind + ": " + PROCESSES + " at once, each revision once");
        }
    }
}
