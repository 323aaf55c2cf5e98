package dev.schema.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.engine.SchemaMigrator;
import dev.schema.servers.Ended;
import dev.schema.servers.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shop on every kind of database. */
class ShopEverywhereTest {

    @TempDir
    Path folder;

    private TestDatabase kind;
    private ShopDatabase shop;
    private Projected projected;

    private void open(TestDatabase kind) {
        this.kind = kind;
        shop = new ShopDatabase(kind.fresh());
        projected = new Projected(shop.migrator());
    }

    @ParameterizedTest
    @EnumSource
    void every_revision_does_what_it_says_up_and_down_and_up_again(TestDatabase database) {
        open(database);
        List<String> order = projected.graph().order();
        List<Set<String>> stops = stops(order, database == TestDatabase.POSTGRESQL_OLDEST ? 8 : 1);
        for (Set<String> stop : stops) {
            projected.graph().positionOf(stop).heads().forEach(shop.migrator()::upgrade);
            isAt(stop);
        }
        projected.fill(shop, Set.copyOf(order));
        for (int i = stops.size() - 2; i >= 0; i--) {
            new Journey(shop).go(stops.get(i));
            isAt(stops.get(i));
        }
        new Journey(shop).go(Set.of());
        isAt(Set.of());
        assertThat(shop.tables()).isEmpty();
        shop.migrator().upgrade();
        isAt(order);
    }

    /** All positions along the order, or each of so many; the oldest server that is supported has few ways of its own. */
    private static List<Set<String>> stops(List<String> order, int every) {
        List<Set<String>> stops = new ArrayList<>();
        for (int i = every; i < order.size(); i += every) {
            stops.add(new LinkedHashSet<>(order.subList(0, i)));
        }
        stops.add(new LinkedHashSet<>(order));
        return stops;
    }

    /** The clients of these come along with the database. */
    @ParameterizedTest
    @EnumSource(names = {"H2", "MARIADB"})
    void scripts_in_the_real_client_lead_where_runs_lead(TestDatabase database) {
        List<Stage> run = stages(database, false);
        List<Stage> scripted = stages(database, true);
        assertThat(scripted).hasSameSizeAs(run);
        for (int i = 0; i < run.size(); i++) {
            assertThat(scripted.get(i).content())
                    .as("rows at stage %s", i)
                    .isEqualTo(run.get(i).content());
            assertThat(scripted.get(i).history())
                    .as("history at stage %s", i)
                    .isEqualTo(run.get(i).history());
        }
    }

    /** The clients of these must be installed. */
    @Tag("clients")
    @ParameterizedTest
    @EnumSource(names = {"SQLITE", "POSTGRESQL", "POSTGRESQL_OLDEST"})
    void scripts_in_the_installed_client_lead_where_runs_lead(TestDatabase database) {
        scripts_in_the_real_client_lead_where_runs_lead(database);
    }

    /** What is there between two parts of a way. */
    private record Stage(Map<String, List<List<String>>> content, List<List<String>> history) {}

    /** In parts: the step in Java, which no script can hold, is always run. Rows are filled in before it. */
    private List<Stage> stages(TestDatabase database, boolean scripted) {
        open(database);
        String java = projected.java();
        String before = projected.graph().node(java).orElseThrow().parents().get(0);
        List<Stage> stages = new ArrayList<>();
        go(scripted, true, "base", before, stages);
        go(scripted, false, before, "base", stages);
        go(scripted, true, "base", before, stages);
        projected.fill(shop, projected.graph().closure(List.of(before)));
        // Triggers have written some of the rows at a time of their own.
        shop.run("UPDATE audit_log SET happened_at = '2025-01-01 10:00:00'");
        go(false, true, before, java, stages);
        go(scripted, true, java, "head", stages);
        go(scripted, false, "head", java, stages);
        return stages;
    }

    private void go(boolean scripted, boolean up, String from, String to, List<Stage> stages) {
        SchemaMigrator migrator = shop.migrator();
        if (scripted) {
            String range = from + ":" + to;
            String script = up ? migrator.upgradeScript(range) : migrator.downgradeScript(range);
            Ended ended = kind.script(shop.url(), script, folder);
            assertThat(ended.code()).as(range + ": " + ended.said()).isZero();
        } else if (up) {
            migrator.upgrade(to);
        } else {
            migrator.downgrade(to, true);
        }
        isAt(migrator.position().applied());
        stages.add(new Stage(shop.content(), shop.history()));
    }

    private void isAt(Collection<String> applied) {
        assertThat(shop.migrator().position().applied())
                .as("position on %s", kind)
                .containsExactlyInAnyOrderElementsOf(applied);
        assertThat(shop.differences(projected.catalog(Set.copyOf(applied))))
                .as("%s after %s revisions", kind, applied.size())
                .isEmpty();
    }
}
