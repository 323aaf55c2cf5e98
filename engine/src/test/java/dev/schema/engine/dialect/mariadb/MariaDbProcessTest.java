package dev.schema.engine.dialect.mariadb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.catalog.Catalog;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.dialect.mariadb.Upgrading.Moment;
import dev.schema.engine.sample.Inspected;
import dev.schema.servers.TestDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Real processes on a real server that commits each statement: killed at every one of them, and many at once. */
class MariaDbProcessTest {

    private static final int PROCESSES = 8;

    /** Whether the first revision is cut off, too. */
    private static final boolean FROM_BASE = Integer.getInteger("laws.kills", 20) > 20;

    /** How many run at the same time. */
    private static final int TOGETHER = 4;

    private final String server = TestDatabase.MARIADB.fresh();

    /** The URL of another database on the same server, which comes into being with the first connection. */
    private String database(String name) {
        return server.replaceFirst("/app\\?", "/" + name + "?");
    }

    private static SchemaMigrator migrator(String url) {
        return SchemaMigrator.configure().source(Upgrading.revisions()).url(url).load();
    }

    private static List<String> rows(String url, String query) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = TestDatabase.connect(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return rows;
    }

    private static void assertEachStepRanOnce(String url) {
        assertThat(rows(url, "SELECT n FROM counters")).containsExactly("1");
        assertThat(rows(url, "SELECT concat(sign, slug, label) FROM people ORDER BY id"))
                .containsExactly("aa-1first!", "bb-2!");
        assertThat(rows(url, "SELECT id FROM schema_revision ORDER BY sequence"))
                .containsExactly("r1", "r2", "r3");
        assertThat(rows(url, "SELECT revision FROM schema_log WHERE revision IS NOT NULL ORDER BY id"))
                .containsExactly("r1", "r2", "r3");
        assertThat(rows(url, "SELECT revision FROM schema_step")).isEmpty();
    }

    @Test
    void killed_before_or_after_any_statement_the_next_run_finishes_it() throws Exception {
        String undisturbed = database("undisturbed");
        Upgrading.Counting counting = new Upgrading.Counting(undisturbed, 0, Moment.NEVER);
        SchemaMigrator counted = SchemaMigrator.configure()
                .source(Upgrading.revisions())
                .dataSource(counting)
                .load();
        counted.upgrade("r1");
        int first = FROM_BASE ? 1 : counting.count() + 1;
        counted.upgrade();
        Catalog expected = Inspected.of(undisturbed);
        Catalog projected = migrator(undisturbed).projection().after("r3");
        assertThat(Inspected.differences(projected, undisturbed)).isEmpty();
        assertEachStepRanOnce(undisturbed);

        List<String> urls = new ArrayList<>();
        for (int statement = first; statement <= counting.count(); statement += TOGETHER / 2) {
            List<Upgrading> processes = new ArrayList<>();
            List<String> killed = new ArrayList<>();
            for (int each = statement; each < Math.min(statement + TOGETHER / 2, counting.count() + 1); each++) {
                for (Moment moment : List.of(Moment.BEFORE, Moment.AFTER)) {
                    String url = database("killed_" + moment + each);
                    killed.add(url);
                    processes.add(Upgrading.ready(url, each, moment));
                }
            }
            assertThat(Upgrading.all(processes)).containsOnly("killed");
            urls.addAll(killed);
        }
        for (String url : urls) {
            migrator(url).upgrade();

            assertEachStepRanOnce(url);
            assertThat(Inspected.of(url)).as(url).isEqualTo(expected);
        }
        System.out.println(
                "kills on MARIADB: " + urls.size() + " at " + (counting.count() - first + 1) + " statements");
    }

    @Test
    void of_many_processes_at_once_one_runs_each_revision() throws IOException, InterruptedException {
        List<Upgrading> processes = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            processes.add(Upgrading.ready(server, 0, Moment.NEVER));
        }
        assertThat(Upgrading.all(processes)).isEqualTo(Collections.nCopies(PROCESSES, "done"));
        assertEachStepRanOnce(server);
        assertThat(Inspected.differences(migrator(server).projection().after("r3"), server))
                .isEmpty();
    }
}
