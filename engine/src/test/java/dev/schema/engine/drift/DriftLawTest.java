package dev.schema.engine.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.catalog.Catalog;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.engine.inspect.Inspector;
import dev.schema.engine.law.Reach;
import dev.schema.engine.law.Stories;
import dev.schema.engine.law.Story;
import dev.schema.engine.sample.LiveDatabase;
import dev.schema.operation.Undo;
import dev.schema.servers.TestDatabase;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;

/** A database that is at one catalog and should be at another is told apart from it, and brought there. */
class DriftLawTest {

    private static final String SEED = "20261127";
    private static final int STEPS = 12;

    private final Map<String, Integer> counts = new TreeMap<>();

    @Provide
    Arbitrary<List<Story>> sqlite() {
        return Stories.siblings(Reach.SQLITE, STEPS);
    }

    @Provide
    Arbitrary<List<Story>> h2() {
        return Stories.siblings(Reach.H2, STEPS);
    }

    @Provide
    Arbitrary<List<Story>> postgresql() {
        return Stories.siblings(Reach.POSTGRESQL, STEPS);
    }

    @Provide
    Arbitrary<List<Story>> mariadb() {
        return Stories.siblings(Reach.MARIADB, STEPS);
    }

    @Property(seed = SEED, tries = 40)
    void a_file_is_brought_back(@ForAll("sqlite") List<Story> branches) throws SQLException {
        broughtBack(
                TestDatabase.SQLITE, branches.get(0).after(), branches.get(1).after());
    }

    @Property(seed = SEED, tries = 20)
    void h2_is_brought_back(@ForAll("h2") List<Story> branches) throws SQLException {
        broughtBack(TestDatabase.H2, branches.get(0).after(), branches.get(1).after());
    }

    @Property(seed = SEED, tries = 10)
    void postgresql_is_brought_back(@ForAll("postgresql") List<Story> branches) throws SQLException {
        broughtBack(
                TestDatabase.POSTGRESQL,
                branches.get(0).after(),
                branches.get(1).after());
    }

    @Property(seed = SEED, tries = 10)
    void mariadb_is_brought_back(@ForAll("mariadb") List<Story> branches) throws SQLException {
        broughtBack(
                TestDatabase.MARIADB, branches.get(0).after(), branches.get(1).after());
    }

    @AfterProperty
    void requireSubstance() {
        System.out.println("law drift: " + counts);
        assertThat(counts.getOrDefault("back", 0)).isGreaterThan(counts.getOrDefault("pairs", 0) / 3);
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private void broughtBack(TestDatabase database, Catalog is, Catalog shouldBe) throws SQLException {
        Inspector inspector = Dialects.of(database.kind()).orElseThrow().inspector();
        Set<String> schemas = new HashSet<>(is.schemas());
        schemas.addAll(shouldBe.schemas());
        count("pairs");
        try (LiveDatabase live = LiveDatabase.fresh(database)) {
            try {
                live.create(is);
            } catch (Unsupported refused) {
                count("not made");
                return;
            }
            Catalog found = live.inspected(schemas);
            assertThat(Drift.between(is, found, inspector).isNone())
                    .as("untouched")
                    .isTrue();
            Drift drift = Drift.between(shouldBe, found, inspector);
            if (drift.isNone()) {
                count("back");
                return;
            }
            if (!drift.unsaid().isEmpty()) {
                count("unsaid");
                return;
            }
            assertThat(Undo.applyAll(drift.repairs(), drift.live())).isEqualTo(shouldBe);
            try {
                live.run(drift.repairs(), drift.live());
            } catch (Unsupported refused) {
                count("refused");
                return;
            }
            assertThat(Drift.between(shouldBe, live.inspected(schemas), inspector)
                            .differences())
                    .as("brought back by %s", drift.repairs())
                    .isEmpty();
            count("back");
        }
    }
}
