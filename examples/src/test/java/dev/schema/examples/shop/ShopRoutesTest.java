package dev.schema.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;

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
        Journey journey = new Journey(file);

        journey.go(way.to().applied());

        assertThat(file.migrator().position().applied())
                .as("position after %s", way)
                .isEqualTo(way.to().applied());
        assertThat(file.schema())
                .as("schema after %s", way)
                .isEqualTo(places.schema(way.to().applied()));
        assertThat(file.query("PRAGMA foreign_key_check"))
                .as("broken keys after %s", way)
                .isEmpty();
        values += journey.keptValues();
        revisions += journey.revisions();
        ways++;
    }
}
