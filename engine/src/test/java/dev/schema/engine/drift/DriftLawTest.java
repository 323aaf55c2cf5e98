package dev.schema.engine.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.catalog.Catalog;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.engine.inspect.Inspector;
import dev.schema.engine.law.SiblingsLaw;
import dev.schema.engine.law.Story;
import dev.schema.engine.sample.LiveDatabase;
import dev.schema.operation.Undo;
import dev.schema.servers.TestDatabase;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A database that is at one catalog and should be at another is told apart from it, and brought there. */
class DriftLawTest extends SiblingsLaw {

    DriftLawTest() {
        super("drift");
    }

    @Override
    protected void requireSubstance(Map<String, Integer> counts) {
        assertThat(counts.getOrDefault("back", 0)).isGreaterThan(counts.getOrDefault("pairs", 0) / 3);
    }

    @Override
    protected void holds(TestDatabase database, Story one, Story other) throws SQLException {
        Catalog is = one.after();
        Catalog shouldBe = other.after();
        Inspector inspector = Dialects.of(database.kind()).orElseThrow().inspector();
        Set<String> schemas = new HashSet<>(is.schemas());
        schemas.addAll(shouldBe.schemas());
        try (LiveDatabase live = LiveDatabase.fresh(database)) {
            try {
                live.create(is);
            } catch (Unsupported refused) {
                count("not made", 1);
                return;
            }
            Catalog found = live.inspected(schemas);
            assertThat(Drift.between(is, found, inspector).isNone())
                    .as("untouched")
                    .isTrue();
            Drift drift = Drift.between(shouldBe, found, inspector);
            if (drift.isNone()) {
                count("back", 1);
                return;
            }
            if (!drift.unsaid().isEmpty()) {
                count("unsaid", 1);
                return;
            }
            assertThat(Undo.applyAll(drift.repairs(), drift.live())).isEqualTo(shouldBe);
            try {
                live.run(drift.repairs(), drift.live());
            } catch (Unsupported refused) {
                count("refused", 1);
                return;
            }
            assertThat(Drift.between(shouldBe, live.inspected(schemas), inspector)
                            .differences())
                    .as("brought back by %s", drift.repairs())
                    .isEmpty();
            count("back", 1);
        }
    }
}
