package dev.schema.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.Told;
import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.engine.dialect.mariadb.MariaDbDialect;
import dev.schema.engine.inspect.Comparison;
import dev.schema.engine.inspect.Inspector;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.sample.Inspected;
import dev.schema.engine.sample.Written;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.servers.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;

/** What holds on a real MariaDB, whatever revisions say. */
class MariaDbLawsTest {

    private static final MariaDbDialect DIALECT = new MariaDbDialect();
    private static final Inspector INSPECTOR = DIALECT.inspector();

    private final Map<String, Integer> counts = new TreeMap<>();

    @Provide
    Arbitrary<Story> stories() {
        return Stories.fromNothing(Reach.MARIADB, 24);
    }

    @AfterProperty
    void print() {
        System.out.println("law live is projected on mariadb: " + counts);
    }

    /** Those that the dialect does not refuse, and that what it refuses is no condition of. */
    private List<Operation> possible(List<Operation> told) {
        List<Operation> possible = new ArrayList<>();
        Catalog catalog = Catalog.empty(Reach.MARIADB.database());
        for (Operation operation : told) {
            try {
                Catalog after = operation.applyTo(catalog);
                for (Leaf leaf : operation.leaves(catalog.database())) {
                    DIALECT.render(List.of(leaf), 0, catalog);
                }
                possible.add(operation);
                catalog = after;
            } catch (CatalogConflict | Unsupported refused) {
                counts.merge("left out", 1, Integer::sum);
            }
        }
        return possible;
    }

    /** One operation in each revision: what MariaDB fails at ends the story. */
    @Property(seed = "20261124", tries = 30)
    void the_live_catalog_is_the_projected_one_up_down_and_up(@ForAll("stories") Story story) throws SQLException {
        Written written = new Written();
        List<String> ids = new ArrayList<>();
        List<Operation> operations = possible(story.operations());
        for (Operation operation : operations) {
            String id = "rev" + (1000 + ids.size());
            written.with(
                    id,
                    ids.isEmpty() ? List.of() : List.of(ids.get(ids.size() - 1)),
                    true,
                    new Told(List.of(operation)));
            ids.add(id);
        }
        String url = TestDatabase.MARIADB.fresh();
        SchemaMigrator migrator =
                SchemaMigrator.configure().source(written).url(url).load();
        List<Catalog> reached = new ArrayList<>();
        try (Connection connection = TestDatabase.connect(url)) {
            for (String id : ids) {
                Catalog before = migrator.projection().before(id);
                Set<String> schemas = before.schemas();
                Catalog live = Inspected.of(connection, schemas);
                assertThat(Comparison.between(before, live, INSPECTOR)).isEmpty();
                if (!done(() -> migrator.planUpgrade(id), "refused") || !done(() -> migrator.upgrade(id), "failed")) {
                    break;
                }
                reached.add(live);
                counts.merge("up", 1, Integer::sum);
            }
            for (int i = reached.size() - 1; i >= 0; i--) {
                String target = i == 0 ? "base" : ids.get(i - 1);
                if (!done(() -> migrator.planDowngrade(target), "no way down")
                        || !done(() -> migrator.downgrade(target, true), "failed down")) {
                    return;
                }
                Catalog live = Inspected.of(
                        connection, migrator.projection().before(ids.get(i)).schemas());
                assertThat(live).as("down from %s", operations.get(i)).isEqualTo(reached.get(i));
                counts.merge("down", 1, Integer::sum);
            }
        }
    }

    private boolean done(Runnable run, String otherwise) {
        try {
            run.run();
            return true;
        } catch (SchemaException refused) {
            String cause = refused.getCause() instanceof SQLException sql
                    ? " " + sql.getErrorCode() + " "
                            + sql.getMessage().lines().findFirst().orElse("")
                    : " " + refused.problems().get(0).what();
            counts.merge(otherwise + cause.toString().replaceAll("(?s)^(.{260}).*", "$1"), 1, Integer::sum);
            return false;
        }
    }
}
