package dev.schema.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.Told;
import dev.schema.catalog.Catalog;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.dialect.Dialect;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.inspect.Comparison;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.sample.Inspected;
import dev.schema.engine.sample.Written;
import dev.schema.operation.Operation;
import dev.schema.servers.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;

/** What holds on a real PostgreSQL, whatever revisions say. */
class PostgresLawsTest {

    private static final TestDatabase SERVER = TestDatabase.POSTGRESQL;
    private static final Dialect DIALECT = Dialects.of(SERVER.kind()).orElseThrow();

    /** Classes of SQLSTATE that say: rows or types contradict what a story thought up. */
    private static final String UNFIT = "22...|23...|42804|42846|42883|42P16|42P17";

    private final Tally tally = new Tally();
    private final Map<String, Integer> counts = new TreeMap<>();

    @Provide
    Arbitrary<Story> stories() {
        return Stories.fromNothing(Reach.POSTGRESQL, 12);
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    @AfterProperty
    void print() {
        tally.print("live is projected on postgresql");
        System.out.println("law live is projected on postgresql: " + counts);
    }

    private static Written line(List<Operation> operations, Random random) {
        Written written = new Written();
        List<String> parents = List.of();
        int at = 0;
        while (at < operations.size()) {
            int end = Math.min(operations.size(), at + 1 + random.nextInt(4));
            String id = "rev" + (1000 + at);
            written.with(id, parents, true, new Told(operations.subList(at, end)));
            parents = List.of(id);
            at = end;
        }
        return written;
    }

    @Property(tries = 30, seed = "20261127", shrinking = ShrinkingMode.OFF)
    void the_live_catalog_is_the_projected_one_up_down_and_up(@ForAll("stories") Story story, @ForAll int seed)
            throws SQLException {
        Written written = line(story.operations(), new Random(seed));
        List<String> ids = written.headers().stream().map(header -> header.id()).toList();
        String url = SERVER.fresh();
        SchemaMigrator migrator =
                SchemaMigrator.configure().source(written).url(url).load();
        Projection projection = migrator.projection();
        int reached = 0;
        Catalog[] raw = new Catalog[ids.size() + 1];
        while (reached < ids.size()) {
            String id = ids.get(reached);
            raw[reached] = read(url, projection.before(id), projection.after(id));
            if (!up(migrator, id)) {
                // What stands alone is kept: the rest of the revision goes on from there.
                if (alone(migrator, id)) {
                    return;
                }
                assertThat(read(url, projection.before(id), projection.after(id)))
                        .as("a failure leaves no trace")
                        .isEqualTo(raw[reached]);
                break;
            }
            assertSame(url, projection.after(id));
            reached++;
        }
        for (int i = reached - 1; i >= 0; i--) {
            if (!down(migrator, i == 0 ? "base" : ids.get(i - 1))) {
                return;
            }
            String id = ids.get(i);
            assertSame(url, projection.before(id));
        }
        if (reached > 0) {
            migrator.upgrade(ids.get(reached - 1));
            assertSame(url, projection.after(ids.get(reached - 1)));
        }
        tally.count(story.operations());
    }

    private static boolean alone(SchemaMigrator migrator, String id) {
        return migrator.planUpgrade(id).revisions().stream()
                .flatMap(revision -> revision.steps().stream())
                .anyMatch(step -> step.alone());
    }

    private boolean up(SchemaMigrator migrator, String id) {
        try {
            migrator.planUpgrade(id);
        } catch (SchemaException refused) {
            count("refused: " + reason(refused));
            return false;
        }
        try {
            migrator.upgrade(id);
            count("up");
            return true;
        } catch (SchemaException failed) {
            unfit(failed);
            return false;
        }
    }

    private boolean down(SchemaMigrator migrator, String target) {
        try {
            migrator.planDowngrade(target);
        } catch (SchemaException refused) {
            count("refused: " + reason(refused));
            return false;
        }
        try {
            migrator.downgrade(target, true);
            count("down");
            return true;
        } catch (SchemaException failed) {
            unfit(failed);
            return false;
        }
    }

    private void unfit(SchemaException failed) {
        if (!(failed.getCause() instanceof SQLException cause)
                || !String.valueOf(cause.getSQLState()).matches(UNFIT)) {
            throw failed;
        }
        count("unfit: " + cause.getSQLState());
    }

    private static String reason(SchemaException refused) {
        return refused.problems()
                .get(0)
                .what()
                .replaceAll("(?s)\"([^\"]|\"\")*\"", "..")
                .replaceAll("(?s)^(.{100}).*", "$1");
    }

    private static Catalog read(String url, Catalog before, Catalog after) throws SQLException {
        java.util.Set<String> schemas = new java.util.HashSet<>(before.schemas());
        schemas.addAll(after.schemas());
        try (Connection connection = TestDatabase.connect(url)) {
            return Inspected.of(connection, schemas);
        }
    }

    private static void assertSame(String url, Catalog projected) throws SQLException {
        assertThat(Comparison.between(projected, read(url, projected, projected), DIALECT.inspector()))
                .isEmpty();
    }
}
