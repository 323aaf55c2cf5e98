package dev.schema.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.plan.Plan;
import dev.schema.engine.problem.SchemaException;
import dev.schema.operation.RunData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Between each revision and each of its ancestors, up and down: what the script makes of a database with rows is what a
 * run makes of it, to the last word of its schema, its rows and its history. A way over the step in Java has no script.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShopScriptsTest {

    private static final int SAMPLE = 100;

    @TempDir
    static Path folder;

    private Places places;
    private int all;
    private int equal;
    private int refused;

    /** From the closure of one revision to another one; the empty string is a database without revisions. */
    record Range(String from, String to, boolean up) {
        @Override
        public String toString() {
            return (up ? "up " : "down ") + from + ":" + to;
        }

        String text() {
            return from.isEmpty() ? to : from + ":" + to;
        }
    }

    @BeforeAll
    void begin() {
        places = new Places(folder);
    }

    @AfterAll
    void report() {
        System.out.printf(
                "shop: %d of %d scripts do what the run does, %d more are refused for their step in Java%n",
                equal, all, refused);
    }

    Stream<Range> ranges() {
        List<Range> ranges = new ArrayList<>();
        for (String upper : places.graph().order()) {
            ranges.add(new Range("", upper, true));
            ranges.add(new Range(upper, "base", false));
            for (String lower : places.graph().ancestors(List.of(upper))) {
                if (!lower.equals(upper)) {
                    ranges.add(new Range(lower, upper, true));
                    ranges.add(new Range(upper, lower, false));
                }
            }
        }
        all = ranges.size();
        return Places.sample(ranges, SAMPLE).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ranges")
    void a_script_does_what_the_run_does(Range range) {
        List<String> start = range.from().isEmpty() ? List.of() : List.of(range.from());
        ShopFile before = places.filled(places.graph().closure(start));
        ShopFile scripted = before.copy("scripted.db");
        ShopFile run = before.copy("run.db");
        SchemaMigrator migrator = run.migrator();
        Plan plan = range.up() ? migrator.planUpgrade(range.to()) : migrator.planDowngrade(range.to());
        boolean isJava = plan.revisions().stream()
                .flatMap(revision -> revision.leaves().stream())
                .anyMatch(leaf -> leaf.operation() instanceof RunData);
        if (isJava) {
            assertThatThrownBy(() -> script(range))
                    .as("%s", range)
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("data step split full names\" is Java and cannot be part of an SQL script")
                    .hasMessageContaining("SplitNames");
            refused++;
            return;
        }

        scripted.script(script(range));
        if (range.up()) {
            migrator.upgrade(range.to());
        } else {
            migrator.downgrade(range.to(), true);
        }

        assertThat(scripted.history()).as("history after %s", range).isEqualTo(run.history());
        assertThat(scripted.query("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"))
                .as("schema after %s", range)
                .isEqualTo(run.query("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"));
        assertThat(scripted.content()).as("rows after %s", range).isEqualTo(run.content());
        assertThat(scripted.query("PRAGMA foreign_key_check")).isEmpty();
        equal++;
    }

    private static String script(Range range) {
        SchemaMigrator offline =
                SchemaMigrator.configure().source(ShopHistory.source()).load();
        return range.up() ? offline.upgradeScript(range.text()) : offline.downgradeScript(range.text());
    }
}
