package dev.schema.engine.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.schema.Told;
import dev.schema.catalog.Catalog;
import dev.schema.catalog.Table;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.dialect.Step;
import dev.schema.engine.inspect.Comparison;
import dev.schema.engine.inspect.Inspector;
import dev.schema.engine.plan.Plan;
import dev.schema.engine.plan.PlannedRevision;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.sample.LiveDatabase;
import dev.schema.engine.sample.Untouched;
import dev.schema.engine.sample.Witness;
import dev.schema.engine.sample.Written;
import dev.schema.graph.Step.Direction;
import dev.schema.operation.DeleteRows;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.servers.TestDatabase;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.providers.TypeUsage;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * What holds on real databases, whatever revisions say. A story tells nothing that its dialect refuses, and the rows that
 * it inserts contradict nothing that it tells: so whatever fails is a fault, unless a law names it.
 */
class LiveLawsTest {

    private static final String SEED = "20261127";
    private static final int STEPS = 12;

    /** The database that a story is told of. */
    @Retention(RetentionPolicy.RUNTIME)
    @interface On {
        Reach value();
    }

    private final Map<String, Integer> counts = new TreeMap<>();
    private String law = "";
    private int begun;

    private static Reach reach(TypeUsage usage) {
        return usage.findAnnotation(On.class).orElseThrow().value();
    }

    @Provide
    Arbitrary<Story> stories(TypeUsage usage) {
        return Stories.fromNothing(reach(usage), STEPS);
    }

    private void begin(String name, TestDatabase database, List<Operation> operations) {
        law = name + " on " + database.name().toLowerCase(Locale.ROOT);
        begun++;
        count("operations", operations.size());
    }

    private void end() {
        count("stories", 1);
    }

    private void count(String what, int more) {
        counts.merge(what, more, Integer::sum);
    }

    private int counted(String what) {
        return counts.getOrDefault(what, 0);
    }

    /** Nearly all that was told must have happened: a law over nothing always holds. */
    @AfterProperty
    void requireSubstance() {
        System.out.println("law " + law + ": " + counts + ", chance " + Long.getLong("laws.chance", 0));
        if (begun > counted("stories")) {
            // One failed, and says so itself.
            return;
        }
        int told = counted("operations");
        boolean rows = law.startsWith("rows");
        assertThat(told).as("operations").isGreaterThan(3 * counted("stories"));
        assertThat(counted("operations up")).as("operations up").isGreaterThan(told * (rows ? 3 : 9) / 10);
        assertThat(counted("revisions down")).isGreaterThan(counted("revisions up") / 2);
        assertThat(counted("rows compared")).isGreaterThanOrEqualTo(rows ? told / 2 : 0);
    }

    /** Revisions in a line, each of one to four operations. */
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

    /** A database on which revisions run. */
    private final class Run implements AutoCloseable {

        private final LiveDatabase live;
        private final SchemaMigrator migrator;
        private final Projection projection;
        private final Inspector inspector;
        private final boolean sqlite;
        private final Set<String> schemas = new HashSet<>();
        private Catalog now;
        private boolean halfWay;

        Run(TestDatabase database, Written written) throws SQLException {
            this.live = LiveDatabase.fresh(database);
            this.migrator =
                    SchemaMigrator.configure().source(written).url(live.url()).load();
            this.projection = migrator.projection();
            this.inspector = Dialects.of(database.kind()).orElseThrow().inspector();
            this.sqlite = database == TestDatabase.SQLITE;
            written.headers()
                    .forEach(header ->
                            schemas.addAll(projection.after(header.id()).schemas()));
            this.now = live.inspected(schemas);
        }

        /** What was there at last, but for the quotes of names: a rename and its undo may write them otherwise. */
        Catalog now() {
            return Spelling.unified(now);
        }

        private void look() throws SQLException {
            now = live.inspected(schemas);
        }

        void requireSame(Catalog projected) throws SQLException {
            assertThat(Comparison.between(projected, now, inspector)).isEmpty();
            if (sqlite) {
                List<String> pragmas = new ArrayList<>();
                for (String query : Witness.QUERIES) {
                    pragmas.addAll(live.rows(query));
                }
                pragmas.removeIf(
                        line -> line.matches("(?s)[a-z]+\\|(schema_(meta|revision|run|step|log)|sqlite_.*?)\\|.*"));
                assertThat(Witness.of(now)).isEqualTo(pragmas.stream().sorted().toList());
            }
        }

        /** Takes one revision up; false if it was refused. */
        boolean up(String id) throws SQLException {
            try {
                migrator.upgrade(id);
            } catch (SchemaException failure) {
                requireRefused(failure, () -> migrator.planUpgrade(id));
                return false;
            }
            look();
            requireSame(projection.after(id));
            count("revisions up", 1);
            count("operations up", projection.content(id).operations().size());
            return true;
        }

        /** Takes the last revision down; false if it was refused. */
        boolean down(String id) throws SQLException {
            try {
                migrator.downgrade(below(id), true);
            } catch (SchemaException failure) {
                requireRefused(failure, () -> migrator.planDowngrade(below(id)));
                return false;
            }
            look();
            requireSame(projection.before(id));
            count("revisions down", 1);
            return true;
        }

        String below(String id) {
            List<String> parents = projection.content(id).parents();
            return parents.isEmpty() ? "base" : parents.get(0);
        }

        /** What is refused is refused as planned, and has changed nothing. */
        private void requireRefused(SchemaException failure, Runnable plan) throws SQLException {
            SchemaException refused = catchThrowableOfType(SchemaException.class, plan::run);
            if (refused == null || !refused.problems().equals(failure.problems())) {
                throw failure;
            }
            assertThat(live.inspected(schemas)).as("nothing was changed").isEqualTo(now);
            count("revisions refused", 1);
        }

        /** The rows of each part, as they are found before or after the change. */
        List<List<String>> rows(List<Untouched.Part> parts, boolean after) throws SQLException {
            List<List<String>> rows = new ArrayList<>();
            for (Untouched.Part part : parts) {
                rows.add(
                        after
                                ? live.rows(part.after(), part.columnsAfter())
                                : live.rows(part.before(), part.columnsBefore()));
            }
            return rows;
        }

        @Override
        public void close() throws SQLException {
            live.close();
        }
    }

    // ---------------------------------------------------------------- up, down, up

    @Property(seed = SEED)
    void live_is_projected_on_sqlite(@ForAll("stories") @On(Reach.SQLITE) Story story, @ForAll int seed)
            throws SQLException {
        upDownAndUp(TestDatabase.SQLITE, story, seed);
    }

    @Property(seed = SEED, tries = 60)
    void live_is_projected_on_h2(@ForAll("stories") @On(Reach.H2) Story story, @ForAll int seed) throws SQLException {
        upDownAndUp(TestDatabase.H2, story, seed);
    }

    @Property(seed = SEED, tries = 30)
    void live_is_projected_on_postgresql(@ForAll("stories") @On(Reach.POSTGRESQL) Story story, @ForAll int seed)
            throws SQLException {
        upDownAndUp(TestDatabase.POSTGRESQL, story, seed);
    }

    @Property(seed = SEED, tries = 8)
    void live_is_projected_on_the_oldest_postgresql(
            @ForAll("stories") @On(Reach.POSTGRESQL) Story story, @ForAll int seed) throws SQLException {
        upDownAndUp(TestDatabase.POSTGRESQL_OLDEST, story, seed);
    }

    @Property(seed = SEED, tries = 30)
    void live_is_projected_on_mariadb(@ForAll("stories") @On(Reach.MARIADB) Story story, @ForAll int seed)
            throws SQLException {
        upDownAndUp(TestDatabase.MARIADB, story, seed);
    }

    private void upDownAndUp(TestDatabase database, Story story, int seed) throws SQLException {
        begin("live is projected", database, story.operations());
        count("thoughts refused", story.refused());
        Written written = line(story.operations(), new Random(seed));
        try (Run run = new Run(database, written)) {
            List<String> reached = new ArrayList<>();
            List<Catalog> catalogs = new ArrayList<>(List.of(run.now()));
            for (String id : ids(written)) {
                if (!run.up(id)) {
                    break;
                }
                reached.add(id);
                catalogs.add(run.now());
            }
            int at = reached.size();
            while (at > 0 && run.down(reached.get(at - 1))) {
                at--;
                assertThat(run.now()).as("as before").isEqualTo(catalogs.get(at));
            }
            if (at < reached.size()) {
                run.migrator.upgrade(reached.get(reached.size() - 1));
                run.look();
                assertThat(run.now()).as("as at the first time").isEqualTo(catalogs.get(reached.size()));
            }
            if (run.sqlite) {
                assertThat(run.live.rows("PRAGMA integrity_check")).containsExactly("ok");
            }
        }
        end();
    }

    private static List<String> ids(Written written) {
        return written.headers().stream().map(header -> header.id()).toList();
    }

    // ---------------------------------------------------------------- rows

    @Property(seed = SEED)
    void rows_are_kept_on_sqlite(@ForAll("stories") @On(Reach.SQLITE) Story story, @ForAll int seed)
            throws SQLException {
        rowsAreKept(TestDatabase.SQLITE, story, seed);
    }

    @Property(seed = SEED, tries = 30)
    void rows_are_kept_on_h2(@ForAll("stories") @On(Reach.H2) Story story, @ForAll int seed) throws SQLException {
        rowsAreKept(TestDatabase.H2, story, seed);
    }

    @Property(seed = SEED, tries = 12)
    void rows_are_kept_on_postgresql(@ForAll("stories") @On(Reach.POSTGRESQL) Story story, @ForAll int seed)
            throws SQLException {
        rowsAreKept(TestDatabase.POSTGRESQL, story, seed);
    }

    @Property(seed = SEED, tries = 10)
    void rows_are_kept_on_mariadb(@ForAll("stories") @On(Reach.MARIADB) Story story, @ForAll int seed)
            throws SQLException {
        rowsAreKept(TestDatabase.MARIADB, story, seed);
    }

    /** Beside the rows of the story there are rows of others, which may contradict what a revision asks of them. */
    private void rowsAreKept(TestDatabase database, Story story, int seed) throws SQLException {
        begin("rows are kept", database, story.operations());
        Written written = line(story.operations(), new Random(seed));
        try (Run run = new Run(database, written)) {
            List<String> reached = new ArrayList<>();
            for (String id : ids(written)) {
                if (!kept(run, id, () -> run.migrator.planUpgrade(id), () -> run.up(id))) {
                    break;
                }
                reached.add(id);
                fill(run, run.projection.after(id));
            }
            Collections.reverse(reached);
            for (String id : run.halfWay ? List.<String>of() : reached) {
                if (!kept(run, id, () -> run.migrator.planDowngrade(run.below(id)), () -> run.down(id))) {
                    break;
                }
            }
        }
        end();
    }

    private interface Moved {
        boolean done() throws SQLException;
    }

    /** Takes one revision up or down, and looks at every value that it has no business with. */
    private boolean kept(Run run, String id, Supplier<Plan> planned, Moved move) throws SQLException {
        Plan plan;
        try {
            plan = planned.get();
        } catch (SchemaException refused) {
            return move.done();
        }
        PlannedRevision revision = plan.revisions().get(0);
        boolean up = revision.direction() == Direction.UP;
        Catalog before = up ? run.projection.before(id) : run.projection.after(id);
        List<Operation> operations =
                revision.leaves().stream().<Operation>map(Leaf::operation).toList();
        // With rows that are deleted others may go, or change.
        List<Untouched.Part> parts = operations.stream().anyMatch(each -> each instanceof DeleteRows)
                ? List.of()
                : Untouched.by(operations, before);
        List<List<String>> values = run.rows(parts, false);
        List<Untouched.Part> all = Untouched.by(List.of(), before);
        List<List<String>> everything = run.rows(all, false);
        Set<String> applied = run.migrator.position().applied();
        try {
            if (!move.done()) {
                return false;
            }
        } catch (SchemaException failed) {
            if (!isContradicted(failed)) {
                throw failed;
            }
            count("contradicted by rows", 1);
            run.halfWay = revision.steps().stream().anyMatch(Step::alone);
            if (!run.halfWay) {
                run.look();
                run.requireSame(before);
                assertThat(run.rows(all, false)).isEqualTo(everything);
                assertThat(run.migrator.position().applied()).isEqualTo(applied);
            }
            return false;
        }
        List<List<String>> rows = run.rows(parts, true);
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).requireKept(values.get(i), rows.get(i));
            count("rows compared", rows.get(i).size());
        }
        return true;
    }

    /**
     * Rows contradict a new rule or a type: the database says so, or the dialect has asked it before. H2 says of a null
     * that a column contains it, and MariaDB that it would cut a null off.
     */
    private static boolean isContradicted(SchemaException failed) {
        if (!(failed.getCause() instanceof SQLException cause)) {
            return failed.problems()
                    .get(0)
                    .what()
                    .matches("(?s).*(a row without a value|foreign keys would be broken).*");
        }
        boolean constraint = cause instanceof SQLiteException sqlite
                && (sqlite.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
        return constraint || String.valueOf(cause.getSQLState()).matches("2[23]...|90081|01000");
    }

    /** A row of defaults for every table that takes one. */
    private void fill(Run run, Catalog catalog) {
        for (Table table : catalog.tables().values()) {
            try {
                run.live.insertDefaults(table.name());
                count("rows of others", 1);
            } catch (SQLException unfit) {
                count("tables without rows of others", 1);
            }
        }
    }
}
