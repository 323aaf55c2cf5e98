package dev.schema.engine.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.Told;
import dev.schema.catalog.Catalog;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.inspect.Comparison;
import dev.schema.engine.inspect.Inspector;
import dev.schema.engine.law.Reach;
import dev.schema.engine.law.Stories;
import dev.schema.engine.law.Story;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.sample.LiveDatabase;
import dev.schema.engine.sample.Written;
import dev.schema.servers.TestDatabase;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;

/** A database that is at one catalog is brought to another one, and back. What its dialect refuses is counted. */
class LiveChangesLawTest {

    private static final String SEED = "20261127";
    private static final int STEPS = 15;

    private final Map<String, Integer> counts = new TreeMap<>();
    private String law = "";

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
    void a_file_follows(@ForAll("sqlite") List<Story> branches) throws SQLException {
        follows(TestDatabase.SQLITE, branches);
    }

    @Property(seed = SEED, tries = 20)
    void h2_follows(@ForAll("h2") List<Story> branches) throws SQLException {
        follows(TestDatabase.H2, branches);
    }

    @Property(seed = SEED, tries = 10)
    void postgresql_follows(@ForAll("postgresql") List<Story> branches) throws SQLException {
        follows(TestDatabase.POSTGRESQL, branches);
    }

    @Property(seed = SEED, tries = 10)
    void mariadb_follows(@ForAll("mariadb") List<Story> branches) throws SQLException {
        follows(TestDatabase.MARIADB, branches);
    }

    @AfterProperty
    void requireSubstance() {
        System.out.println("law " + law + ": " + counts + ", chance " + Long.getLong("laws.chance", 0));
        assertThat(counts.getOrDefault("there", 0)).isGreaterThan(counts.getOrDefault("pairs", 0) / 2);
        assertThat(counts.getOrDefault("back", 0)).isGreaterThan(counts.getOrDefault("pairs", 0) / 2);
    }

    private void count(String what, int more) {
        counts.merge(what, more, Integer::sum);
    }

    private void follows(TestDatabase database, List<Story> branches) throws SQLException {
        law = "changes on " + database.name().toLowerCase(Locale.ROOT);
        Catalog from = branches.get(0).after();
        Changes made = Changes.between(Catalog.empty(database.kind()), from);
        Changes changes = Changes.between(from, branches.get(1).after());
        count("pairs", 1);
        count("inexpressible", changes.inexpressible().size());
        Written written = new Written()
                .with("rev1", List.of(), true, new Told(made.operations()))
                .with("rev2", List.of("rev1"), true, new Told(changes.operations()));
        try (LiveDatabase live = LiveDatabase.fresh(database)) {
            Road road = new Road(
                    live, written, Dialects.of(database.kind()).orElseThrow().inspector());
            if (road.leads("rev1", true)) {
                count("operations", made.operations().size());
                if (road.leads("rev2", true)) {
                    count("there", 1);
                    count("operations", changes.operations().size());
                    count("back", road.leads("rev1", false) ? 1 : 0);
                }
            }
        }
    }

    private final class Road {

        private final LiveDatabase live;
        private final SchemaMigrator migrator;
        private final Inspector inspector;
        private final Set<String> schemas = new HashSet<>();

        Road(LiveDatabase live, Written written, Inspector inspector) {
            this.live = live;
            this.inspector = inspector;
            this.migrator =
                    SchemaMigrator.configure().source(written).url(live.url()).load();
            written.headers()
                    .forEach(header -> schemas.addAll(
                            migrator.projection().after(header.id()).schemas()));
        }

        /** Goes to a revision, where the database must be as it says; false if that was refused as planned. */
        boolean leads(String id, boolean up) throws SQLException {
            try {
                if (up) {
                    migrator.planUpgrade(id);
                } else {
                    migrator.planDowngrade(id);
                }
            } catch (SchemaException refused) {
                assertThat(refused.reason()).isEqualTo(Reason.FAILED);
                count("refused", 1);
                return false;
            }
            if (up) {
                migrator.upgrade(id);
            } else {
                migrator.downgrade(id, true);
            }
            assertThat(Comparison.between(migrator.projection().after(id), live.inspected(schemas), inspector))
                    .isEmpty();
            return true;
        }
    }
}
