package dev.schema.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.schema.catalog.Catalog;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.inspect.Comparison;
import dev.schema.engine.inspect.Inspector;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.sample.LiveDatabase;
import dev.schema.engine.sample.Untouched;
import dev.schema.servers.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each case on each real database: what the revisions say is what is there, also compared with a new database that was
 * never changed; going down leaves no trace, and going up again leads to the same place; rows stay. What a dialect
 * refuses is refused before anything happens.
 */
class CasesOnDatabaseTest {

    private static final ExecutorService EACH_AT_ONCE = Executors.newFixedThreadPool(TestDatabase.values().length);

    @AfterAll
    static void end() {
        EACH_AT_ONCE.shutdown();
    }

    /** The databases work at the same time, each on one case after the other; a test waits for what came of its case. */
    @TestFactory
    Stream<DynamicContainer> cases() {
        // All begin before the first is waited for.
        return Stream.of(TestDatabase.values()).map(CasesOnDatabaseTest::begun).toList().stream();
    }

    private static DynamicContainer begun(TestDatabase database) {
        Map<OperationCase, CompletableFuture<Boolean>> results = new LinkedHashMap<>();
        // The oldest server that is supported has few ways of its own.
        int every = database == TestDatabase.POSTGRESQL_OLDEST ? 4 : 1;
        OperationCases.sample(every).forEach(each -> results.put(each, new CompletableFuture<>()));
        EACH_AT_ONCE.execute(() -> results.forEach((each, result) -> {
            try {
                result.complete(check(database, each));
            } catch (SQLException | RuntimeException | Error failure) {
                result.completeExceptionally(failure);
            }
        }));
        return container(database, results);
    }

    private static DynamicContainer container(
            TestDatabase database, Map<OperationCase, CompletableFuture<Boolean>> results) {
        AtomicInteger run = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        Stream<DynamicNode> tests = results.entrySet().stream()
                .map(each ->
                        DynamicTest.dynamicTest(database + " " + each.getKey().name(), () -> {
                            (ran(each.getValue()) ? run : refused).incrementAndGet();
                        }));
        DynamicTest count = DynamicTest.dynamicTest(
                database + " count",
                () -> System.out.println("cases on " + database + ": " + run + " run, " + refused + " refused"));
        return DynamicContainer.dynamicContainer(database.name(), Stream.concat(tests, Stream.of(count)));
    }

    private static boolean ran(CompletableFuture<Boolean> result) throws Throwable {
        try {
            return result.get();
        } catch (ExecutionException failure) {
            throw failure.getCause();
        }
    }

    private static boolean check(TestDatabase database, OperationCase each) throws SQLException {
        Optional<Catalog> after;
        try (LiveDatabase live = LiveDatabase.fresh(database)) {
            after = new OnDatabase(database, each, live).check();
        }
        Catalog projected = PlannedCase.of(each, database.kind()).after();
        if (after.isPresent() && projected.unknown().isEmpty()) {
            Inspector inspector = Dialects.of(database.kind()).orElseThrow().inspector();
            try (LiveDatabase made = LiveDatabase.fresh(database)) {
                made.create(projected);
                assertThat(inspector.inOwnWords(after.get()))
                        .as("made at once")
                        .isEqualTo(inspector.inOwnWords(made.inspected(projected.schemas())));
            }
        }
        return after.isPresent();
    }

    /** One case on one database. */
    private static final class OnDatabase {

        private final PlannedCase planned;
        private final Inspector inspector;
        private final LiveDatabase live;
        private final SchemaMigrator migrator;
        private final List<Untouched.Part> untouched;
        private final Set<String> schemas = new HashSet<>();

        OnDatabase(TestDatabase database, OperationCase each, LiveDatabase live) throws SQLException {
            this.planned = PlannedCase.of(each, database.kind());
            this.inspector = Dialects.of(database.kind()).orElseThrow().inspector();
            this.live = live;
            schemas.addAll(planned.before().schemas());
            schemas.addAll(planned.after().schemas());
            this.migrator = SchemaMigrator.configure()
                    .source(each.revisions())
                    .dataSource(live.session())
                    .load();
            this.untouched = Untouched.by(
                    migrator.projection().content(OperationCase.CHANGE).operations(), planned.before());
        }

        /** The catalog that was changed; none if the case was refused as planned. */
        Optional<Catalog> check() throws SQLException {
            if (planned.whole().isRefused()) {
                refused(planned.whole().refusal(), () -> migrator.upgrade());
                return Optional.empty();
            }
            migrator.upgrade(OperationCase.BEFORE);
            Catalog before = live.inspected(schemas);
            assertThat(differences(planned.before(), before)).as("made").isEmpty();
            List<List<String>> rows = rowsBefore();

            migrator.upgrade();
            Catalog after = live.inspected(schemas);
            assertThat(differences(planned.after(), after)).as("upgraded").isEmpty();
            rowsStay(rows);

            if (planned.down().isRefused()) {
                refused(planned.down().refusal(), () -> migrator.downgrade(OperationCase.BEFORE, true));
            } else {
                migrator.downgrade(OperationCase.BEFORE, true);
                assertThat(live.inspected(schemas)).as("without a trace").isEqualTo(before);
                assertThat(rowsBefore()).as("rows afterwards").isEqualTo(rows);

                migrator.upgrade();
                assertThat(inspector.inOwnWords(live.inspected(schemas)))
                        .as("upgraded again")
                        .isEqualTo(inspector.inOwnWords(after));
            }
            return Optional.of(after);
        }

        private void refused(String why, Runnable run) throws SQLException {
            Catalog before = live.inspected(schemas);
            SchemaException refused = catchThrowableOfType(SchemaException.class, run::run);
            assertThat(refused).as("refused: " + why).isNotNull();
            assertThat(PlannedCase.what(refused)).isEqualTo(why);
            assertThat(live.inspected(schemas)).as("nothing was changed").isEqualTo(before);
        }

        private List<String> differences(Catalog projected, Catalog inspected) {
            return Comparison.between(projected, inspected, inspector);
        }

        private List<List<String>> rowsBefore() throws SQLException {
            List<List<String>> rows = new ArrayList<>();
            for (Untouched.Part part : untouched) {
                rows.add(live.rows(part.before(), part.columnsBefore()));
            }
            return rows;
        }

        private void rowsStay(List<List<String>> before) throws SQLException {
            for (int i = 0; i < untouched.size(); i++) {
                Untouched.Part part = untouched.get(i);
                part.requireKept(before.get(i), live.rows(part.after(), part.columnsAfter()));
            }
        }
    }
}
