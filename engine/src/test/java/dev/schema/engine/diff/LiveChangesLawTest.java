package dev.schema.engine.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.Told;
import dev.schema.catalog.Catalog;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.inspect.Comparison;
import dev.schema.engine.inspect.Inspector;
import dev.schema.engine.law.SiblingsLaw;
import dev.schema.engine.law.Story;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.sample.LiveDatabase;
import dev.schema.engine.sample.Written;
import dev.schema.servers.TestDatabase;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A database that is at one catalog is brought to another one, and back. What its dialect refuses is counted. */
class LiveChangesLawTest extends SiblingsLaw {

    LiveChangesLawTest() {
        super("changes");
    }

    @Override
    protected void requireSubstance(Map<String, Integer> counts) {
        assertThat(counts.getOrDefault("there", 0)).isGreaterThan(counts.getOrDefault("pairs", 0) / 2);
        assertThat(counts.getOrDefault("back", 0)).isGreaterThan(counts.getOrDefault("pairs", 0) / 2);
    }

    @Override
    protected void holds(TestDatabase database, Story one, Story other) throws SQLException {
        Catalog from = one.after();
        Changes made = Changes.between(Catalog.empty(database.kind()), from);
        Changes changes = Changes.between(from, other.after());
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
