package dev.schema.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.plan.Plan;
import dev.schema.graph.Node;
import dev.schema.graph.Position;
import dev.schema.graph.RevisionGraph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * From every position of the shop to every other, on a database with rows. The plain build goes a sample of the ways;
 * {@code mvn verify -Dshop.all=true} goes all.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShopRoutesTest {

    private static final int SAMPLE = 150;

    @TempDir
    static Path folder;

    private Places places;
    private int spots;
    private int ways;
    private int revisions;
    private long values;

    record Way(Spot from, Spot to) {
        @Override
        public String toString() {
            return from + " to " + to;
        }
    }

    @BeforeAll
    void begin() {
        places = new Places(folder);
    }

    @AfterAll
    void report() {
        System.out.printf(
                "shop: %d of %d ways between %d positions, %d revisions run up or down, %d values kept%n",
                ways, spots * (spots - 1), spots, revisions, values);
    }

    Stream<Way> ways() {
        List<Spot> all = Spot.all(places.graph());
        spots = all.size();
        List<Way> ways = new ArrayList<>();
        for (Spot from : all) {
            all.stream().filter(to -> !to.equals(from)).forEach(to -> ways.add(new Way(from, to)));
        }
        return Places.sample(ways, SAMPLE).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void every_position_is_reached_with_its_schema_and_the_rows_that_nobody_gave_up(Way way) {
        ShopFile before = places.filled(way.from().applied());
        ShopFile file = before.copy("way.db");
        Kept kept = new Kept(before);

        go(file.migrator(), way.to().applied(), kept);

        assertThat(file.migrator().position().applied())
                .as("position after %s", way)
                .isEqualTo(way.to().applied());
        assertThat(file.schema())
                .as("schema after %s", way)
                .isEqualTo(places.schema(way.to().applied()));
        assertThat(file.query("PRAGMA foreign_key_check"))
                .as("broken keys after %s", way)
                .isEmpty();
        values += kept.check(file);
        ways++;
    }

    /** Undoes what is too much, one line after the other, and then applies what is missing. */
    private void go(SchemaMigrator migrator, Set<String> target, Kept kept) {
        Position position = migrator.position();
        while (!target.containsAll(position.applied())) {
            Set<String> tooMuch = new LinkedHashSet<>(position.applied());
            tooMuch.removeAll(target);
            String reference = below(migrator.graph(), tooMuch.iterator().next());
            follow(migrator.planDowngrade(reference), kept);
            migrator.downgrade(reference, true);
            position = migrator.position();
        }
        for (String head : migrator.graph().positionOf(target).heads()) {
            follow(migrator.planUpgrade(head), kept);
            migrator.upgrade(head);
        }
    }

    /** Names what stays when a revision is undone with all that stands on it, and nothing beside it. */
    private static String below(RevisionGraph graph, String id) {
        Node node = graph.node(id).orElseThrow();
        return id + "@" + (node.parents().isEmpty() ? "base" : node.parents().get(0));
    }

    private void follow(Plan plan, Kept kept) {
        plan.revisions().forEach(kept::follow);
        revisions += plan.revisions().size();
    }
}
