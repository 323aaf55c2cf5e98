package dev.schema.engine.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.schema.Merge;
import dev.schema.Settlement;
import dev.schema.Told;
import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.Column;
import dev.schema.catalog.Table;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.inspect.Comparison;
import dev.schema.engine.inspect.Inspector;
import dev.schema.engine.merge.Analysis;
import dev.schema.engine.merge.Answer;
import dev.schema.engine.merge.Answer.Way;
import dev.schema.engine.merge.Conflict;
import dev.schema.engine.merge.Verdict;
import dev.schema.engine.plan.Overlay;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.sample.LiveDatabase;
import dev.schema.engine.sample.Untouched;
import dev.schema.engine.sample.Written;
import dev.schema.operation.Backfill;
import dev.schema.operation.DeleteRows;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.servers.TestDatabase;
import dev.schema.type.Type;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.providers.TypeUsage;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict promises, on real databases: whatever order the branches run in, and wherever they stood when they met,
 * the merge ends in the schema that was foretold, and no order has other rows than another.
 */
class LiveMergeLawsTest {

    private static final String SEED = "20261127";
    private static final String MERGE = "merge";
    private static final int ORDERS = 3;

    /** A UUID that a database has made up: those of stories begin with zeros. */
    private static final Pattern RANDOM =
            Pattern.compile("(?!00000000)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** A moment of these days: a clock has told it, whatever type the column has had since. */
    private static final Pattern NOW = Pattern.compile("(%s)([ T]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?)?"
            .formatted(Stream.of(-1, 0, 1)
                    .map(days -> LocalDate.now(ZoneOffset.UTC).plusDays(days).toString())
                    .collect(Collectors.joining("|"))));

    private static final Pattern MISSING = Pattern.compile("^there is no column \"(.*?)\" in ");

    private static final Pattern FAILED = Pattern.compile("Revision \"(\\w+)\" failed at");

    /** The database that a history is told of. */
    @Retention(RetentionPolicy.RUNTIME)
    @interface On {
        Reach value();
    }

    private final Map<String, Integer> counts = new TreeMap<>();
    private String law = "";
    private String stage = "";
    private int begun;

    @Provide
    Arbitrary<List<Fork>> forks(TypeUsage usage) {
        Reach reach = usage.findAnnotation(On.class).orElseThrow().value();
        return Forks.of(reach).list().ofSize(Integer.getInteger("laws.factor", 1));
    }

    private void count(String what, int more) {
        counts.merge(what, more, Integer::sum);
    }

    private int counted(String what) {
        return counts.getOrDefault(what, 0);
    }

    /** Nearly all that was begun must have happened: a law over nothing always holds. */
    @AfterProperty
    void requireSubstance() {
        System.out.println("law " + law + ": " + counts + ", chance " + Long.getLong("laws.chance", 0));
        int ended = counted("fitting") + counted("settled");
        if (begun > ended + counted("conflicting")) {
            // One failed, and says so itself.
            return;
        }
        assertThat(counted("fitting")).as("fitting").isGreaterThan(begun / 3);
        assertThat(counted("settled")).as("settled").isGreaterThanOrEqualTo(begun / 30);
        assertThat(counted("orders refused")).as("orders refused").isLessThan(ORDERS * ended / 5);
        assertThat(counted("blocked")).as("blocked").isGreaterThan(begun / 10);
        assertThat(counted("rows compared")).as("rows compared").isGreaterThan(begun / 3);
    }

    @Property(seed = SEED, tries = 500)
    void all_orders_end_alike_on_sqlite(@ForAll("forks") @On(Reach.SQLITE) List<Fork> forks, @ForAll int seed)
            throws SQLException {
        allOrdersEndAlike(TestDatabase.SQLITE, forks, seed);
    }

    @Property(seed = SEED, tries = 30)
    void all_orders_end_alike_on_h2(@ForAll("forks") @On(Reach.H2) List<Fork> forks, @ForAll int seed)
            throws SQLException {
        allOrdersEndAlike(TestDatabase.H2, forks, seed);
    }

    @Property(seed = SEED, tries = 30)
    void all_orders_end_alike_on_postgresql(@ForAll("forks") @On(Reach.POSTGRESQL) List<Fork> forks, @ForAll int seed)
            throws SQLException {
        allOrdersEndAlike(TestDatabase.POSTGRESQL, forks, seed);
    }

    @Property(seed = SEED, tries = 30)
    void all_orders_end_alike_on_mariadb(@ForAll("forks") @On(Reach.MARIADB) List<Fork> forks, @ForAll int seed)
            throws SQLException {
        allOrdersEndAlike(TestDatabase.MARIADB, forks, seed);
    }

    private void allOrdersEndAlike(TestDatabase database, List<Fork> forks, int seed) throws SQLException {
        law = "all orders end alike on " + database.name().toLowerCase(Locale.ROOT);
        Random random = new Random(seed);
        for (Fork fork : forks) {
            begun++;
            try {
                endsAlike(database, fork, random);
            } catch (SchemaException | CatalogConflict | AssertionError failure) {
                throw new AssertionError(
                        "Of these branches:\n" + fork + "\n" + stage + ":\n" + failure.getMessage(), failure);
            }
        }
    }

    private void endsAlike(TestDatabase database, Fork fork, Random random) throws SQLException {
        stage = "judged";
        Analysis analysis = new Analysis(fork.projection(), Overlay.NONE, fork.heads());
        Verdict verdict = analysis.verdict();
        if (verdict.fits()) {
            stage = "fitting with " + verdict.settlements();
            requireOneEnd(database, fork, verdict, true, true, random);
            count("fitting", 1);
        } else {
            Optional<Conflict.Refusal> refusal = verdict.conflicts().stream()
                    .flatMap(conflict -> conflict.refusals().stream())
                    .filter(each -> !fork.haveEqualChanges(each.first(), each.second()))
                    .filter(each -> !isText(database, fork, each))
                    .findFirst();
            if (refusal.isPresent()) {
                stage = "blocked by " + refusal.get();
                requireRefused(database, fork, refusal.get());
            }
            Map<Integer, Answer> answers = answers(analysis, random);
            Optional<Verdict> settled = settled(analysis, answers);
            if (settled.isPresent()) {
                stage = "settled by " + answers + " with " + settled.get().settlements();
                // Where nothing but the order of statements is settled, no order has other rows than another.
                boolean ordered = answers.values().stream().allMatch(each -> each.way() == Way.ORDER);
                requireOneEnd(database, fork, settled.get(), false, ordered, random);
                count("ordered", ordered ? 1 : 0);
            }
            count(settled.isPresent() ? "settled" : "conflicting", 1);
        }
    }

    /** SQLite takes a quoted name that it does not know for a text, so that what names a column so runs without it. */
    private static boolean isText(TestDatabase database, Fork fork, Conflict.Refusal refusal) {
        Matcher missing = MISSING.matcher(refusal.why());
        return database == TestDatabase.SQLITE
                && missing.find()
                && fork.projection().content(refusal.second()).operations().stream()
                        .anyMatch(operation -> operation.toString().contains('"' + missing.group(1) + '"'));
    }

    /** What is said not to run does not; of equal changes the second one would be skipped, which no line of revisions does. */
    private void requireRefused(TestDatabase database, Fork fork, Conflict.Refusal refusal) throws SQLException {
        try (LiveDatabase live = LiveDatabase.fresh(database)) {
            SchemaMigrator migrator = SchemaMigrator.configure()
                    .source(fork.inOneLine(refusal.first(), refusal.second()))
                    .url(live.url())
                    .load();
            if (catchThrowableOfType(SchemaException.class, migrator::upgrade) == null) {
                List<Operation> operations =
                        fork.projection().content(refusal.second()).operations();
                assertThat(fillsNothing(live, operations))
                        .as("%s runs", refusal)
                        .isTrue();
            }
            count("blocked", 1);
        }
    }

    /** Over a table without rows a backfill has no statement to run. */
    private static boolean fillsNothing(LiveDatabase live, List<Operation> operations) throws SQLException {
        for (Operation operation : operations) {
            if (operation instanceof Backfill fill
                    && live.rows(fill.table(), List.of(fill.keyedBy())).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Any answers that are offered, but none that has to be confirmed: no merge here has a certificate. */
    private static Map<Integer, Answer> answers(Analysis analysis, Random random) {
        Map<Integer, Answer> answers = new TreeMap<>();
        for (Conflict conflict : analysis.questions()) {
            List<Way> ways =
                    conflict.ways().stream().filter(way -> way != Way.CONFIRM).toList();
            if (ways.isEmpty()) {
                return Map.of();
            }
            Way way = ways.get(random.nextInt(ways.size()));
            answers.put(answers.size() + 1, new Answer(way, way == Way.RENAME ? "another_name" : null));
        }
        return answers;
    }

    private static Optional<Verdict> settled(Analysis analysis, Map<Integer, Answer> answers) {
        try {
            return answers.isEmpty()
                    ? Optional.empty()
                    : Optional.of(analysis.settled(answers))
                            .filter(verdict -> verdict.confirmed().isEmpty());
        } catch (SchemaException refused) {
            return Optional.empty();
        }
    }

    /** A merge that says what a verdict says. */
    private static Merge merge(Verdict verdict) {
        return new Merge() {
            @Override
            public void settle(Settlement settlement) {
                for (Overlay.Settlement each : verdict.settlements()) {
                    Settlement.Meeting meeting = settlement.where(each.where());
                    if (each.skips()) {
                        meeting.skip(each.revision(), each.operation(), each.hash());
                    } else {
                        meeting.replace(
                                each.revision(), each.operation(), each.hash(), schema -> new Told(each.instead())
                                        .up(schema));
                    }
                }
            }
        };
    }

    /** How it ended. */
    private record Ended(List<String> order, Catalog catalog, List<List<String>> rows) {}

    private void requireOneEnd(
            TestDatabase database, Fork fork, Verdict verdict, boolean fits, boolean rows, Random random)
            throws SQLException {
        Written written = fork.written().with(MERGE, fork.heads(), true, merge(verdict));
        Ended first = null;
        int refusing = 0;
        int refused = 0;
        for (int i = 0; i < ORDERS; i++) {
            List<String> order = order(fork, random);
            Run run = new Run(database, written, fork, verdict);
            Optional<Ended> ended = run.through(order, random.nextInt(order.size() + 1));
            count("orders", 1);
            run.requireOwnFault();
            refusing += run.refusal == null ? 0 : 1;
            if (ended.isEmpty()) {
                count("orders refused", 1);
                refused++;
            } else if (first == null) {
                first = ended.get();
            } else {
                assertThat(ended.get().catalog())
                        .as("%s and %s", order, first.order())
                        .isEqualTo(first.catalog());
                if (rows) {
                    assertThat(ended.get().rows())
                            .as("%s and %s", order, first.order())
                            .isEqualTo(first.rows());
                }
            }
        }
        count("orders that the database refuses", refusing);
        if (fits) {
            assertThat(refusing).as("orders that the database refuses").isIn(0, ORDERS);
            if (refusing > 0) {
                assertThat(new Run(database, written, fork, verdict).refusedAlone())
                        .as("refused without the other branch")
                        .isNotEmpty();
            }
            assertThat(refused).as("orders that the dialect refuses").isIn(0, ORDERS);
        }
    }

    /** Each line in its own order, mixed. */
    private static List<String> order(Fork fork, Random random) {
        List<List<String>> left = new ArrayList<>(fork.lines());
        List<String> order = new ArrayList<>();
        while (!left.isEmpty()) {
            int line = random.nextInt(left.size());
            order.add(left.get(line).get(0));
            List<String> rest = left.get(line).subList(1, left.get(line).size());
            if (rest.isEmpty()) {
                left.remove(line);
            } else {
                left.set(line, rest);
            }
        }
        return order;
    }

    /** One run on a database of its own. */
    private final class Run {

        private final TestDatabase database;
        private final Written written;
        private final Fork fork;
        private final Verdict verdict;
        private final Inspector inspector;
        private final Set<String> schemas = new HashSet<>();
        private @Nullable SchemaException refusal;

        Run(TestDatabase database, Written written, Fork fork, Verdict verdict) {
            this.database = database;
            this.written = written;
            this.fork = fork;
            this.verdict = verdict;
            this.inspector = Dialects.of(database.kind()).orElseThrow().inspector();
            Projection projection = fork.projection();
            written.headers().stream()
                    .filter(header -> !header.id().equals(MERGE))
                    .forEach(header ->
                            schemas.addAll(projection.after(header.id()).schemas()));
        }

        /** Goes the first steps one by one, and the rest at once; nowhere if the dialect refuses one of them. */
        Optional<Ended> through(List<String> order, int single) throws SQLException {
            try (LiveDatabase live = LiveDatabase.fresh(database)) {
                SchemaMigrator migrator = migrator(live);
                migrator.upgrade(Fork.ROOT);
                Projection projection = migrator.projection();
                List<Untouched.Part> parts = parts(projection, ran(projection, order, single));
                List<List<String>> before = new ArrayList<>();
                for (Untouched.Part part : parts) {
                    before.add(live.rows(part.before(), part.columnsBefore()));
                }
                List<String> goals = new ArrayList<>(order.subList(0, single));
                goals.add(MERGE);
                for (String goal : goals) {
                    if (!rises(migrator, goal)) {
                        return Optional.empty();
                    }
                }
                Catalog now = live.inspected(schemas);
                assertThat(projection.after(MERGE)).isEqualTo(verdict.merged());
                assertThat(Comparison.between(verdict.merged(), now, inspector))
                        .as("%s", order)
                        .isEmpty();
                requireKept(live, parts, before);
                return Optional.of(new Ended(order, inspector.inOwnWords(Spelling.unified(now)), rows(live)));
            }
        }

        /** What the database refuses for another reason than its rows, it refuses without the other branch, too. */
        void requireOwnFault() throws SQLException {
            if (refusal != null && !isAboutRows(refusal) && !refusedAlone().contains(revision(refusal))) {
                throw refusal;
            }
        }

        /** The revisions that the database refuses though no other line runs. */
        Set<String> refusedAlone() throws SQLException {
            Set<String> revisions = new HashSet<>();
            for (List<String> line : fork.lines()) {
                Run run = new Run(database, written, fork, verdict);
                try (LiveDatabase live = LiveDatabase.fresh(database)) {
                    SchemaMigrator migrator = migrator(live);
                    migrator.upgrade(Fork.ROOT);
                    run.rises(migrator, line.get(line.size() - 1));
                }
                Optional.ofNullable(run.refusal).map(Run::revision).ifPresent(revisions::add);
            }
            return revisions;
        }

        private static String revision(SchemaException refusal) {
            Matcher failed = FAILED.matcher(refusal.getMessage());
            return failed.find() ? failed.group(1) : "";
        }

        private SchemaMigrator migrator(LiveDatabase live) {
            return SchemaMigrator.configure().source(written).url(live.url()).load();
        }

        /** The order in which they run: the rest in that of the graph. */
        private static List<String> ran(Projection projection, List<String> order, int single) {
            List<String> ran = new ArrayList<>(order.subList(0, single));
            ran.addAll(projection.graph().sorted(order.subList(single, order.size())));
            return ran;
        }

        /** Whether rows break a rule of the schema, or a value does not fit its type. */
        private static boolean isAboutRows(SchemaException refusal) {
            return refusal.getMessage().contains("foreign keys would be broken: ")
                    || Stream.<Throwable>iterate(refusal, Objects::nonNull, Throwable::getCause)
                            .anyMatch(cause -> cause instanceof SQLException sql && isAboutRows(sql));
        }

        private static boolean isAboutRows(SQLException failure) {
            String state = String.valueOf(failure.getSQLState());
            return state.startsWith("22")
                    || state.startsWith("23")
                    || String.valueOf(failure.getMessage()).contains("[SQLITE_CONSTRAINT");
        }

        /** Whether it gets there; what the plan refuses is never begun, and what the database refuses is kept. */
        private boolean rises(SchemaMigrator migrator, String goal) {
            try {
                count("revisions", migrator.upgrade(goal).revisions().size());
                return true;
            } catch (SchemaException failure) {
                if (failure.reason() == Reason.SEVERAL_HEADS || failure.reason() == Reason.UNPROVEN) {
                    throw failure;
                }
                SchemaException planned = catchThrowableOfType(SchemaException.class, () -> migrator.planUpgrade(goal));
                if (planned == null || !planned.problems().equals(failure.problems())) {
                    refusal = failure;
                }
                return false;
            }
        }

        private List<Untouched.Part> parts(Projection projection, List<String> order) {
            List<Operation> running = new ArrayList<>();
            Set<String> applied = new HashSet<>(Set.of(Fork.ROOT));
            for (String id : order) {
                running.addAll(
                        projection.overlay().through(id, projection.content(id).operations(), applied));
                applied.add(id);
            }
            Catalog base = projection.after(Fork.ROOT);
            // With rows that are deleted others may go, or change.
            boolean deletes = running.stream()
                    .flatMap(operation -> operation.leaves(base.database()).stream())
                    .map(Leaf::operation)
                    .anyMatch(leaf -> leaf instanceof DeleteRows);
            return deletes ? List.of() : Untouched.by(running, base);
        }

        private void requireKept(LiveDatabase live, List<Untouched.Part> parts, List<List<String>> before)
                throws SQLException {
            for (int i = 0; i < parts.size(); i++) {
                List<String> after =
                        live.rows(parts.get(i).after(), parts.get(i).columnsAfter());
                parts.get(i).requireKept(before.get(i), after);
                count("rows compared", before.get(i).size());
            }
        }

        /** The rows of all tables, without what the database numbers, and what a clock or chance tells. */
        private List<List<String>> rows(LiveDatabase live) throws SQLException {
            List<List<String>> rows = new ArrayList<>();
            for (Table table : verdict.merged().tables().values()) {
                List<String> columns = table.columns().stream()
                        .filter(LiveMergeLawsTest::isTold)
                        .map(Column::name)
                        .sorted()
                        .toList();
                if (!columns.isEmpty()) {
                    rows.add(live.rows(table.name(), columns).stream()
                            .map(row -> RANDOM.matcher(row).replaceAll("random"))
                            .map(row -> NOW.matcher(row).replaceAll("now"))
                            .sorted()
                            .toList());
                }
            }
            return rows;
        }
    }

    private static boolean isTold(Column column) {
        boolean clock = column.type() instanceof Type.Date
                || column.type() instanceof Type.Time
                || column.type() instanceof Type.Timestamp
                || column.type() instanceof Type.TimestampTz;
        return !clock && !column.identity();
    }
}
