package dev.schema.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.Migration;
import dev.schema.Recorder;
import dev.schema.catalog.Catalog;
import dev.schema.engine.json.Json;
import dev.schema.engine.law.Compiled;
import dev.schema.engine.source.MigrationSourceText;
import dev.schema.engine.source.NewRevision;
import dev.schema.engine.source.OperationPrinter;
import dev.schema.operation.Assume;
import dev.schema.operation.Autocommit;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.OnDatabase;
import dev.schema.operation.Operation;
import dev.schema.operation.RunData;
import dev.schema.operation.Undo;
import dev.schema.type.Database;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of each case before any database is asked. */
class OperationCasesTest {

    /** Those that have words of their own in the cases, so that each branch of {@code on(..)} is met. */
    private static final List<Database> DATABASES =
            List.of(Database.SQLITE, Database.POSTGRESQL, Database.MARIADB, Database.MYSQL, Database.H2);

    /** A case as recorded for one kind of database. */
    private record Recorded(Catalog before, List<Operation> operations) {

        static Recorded of(OperationCase each, Database database) {
            Catalog before = each.before(database);
            return new Recorded(before, each.operations(before));
        }
    }

    static List<OperationCase> cases() {
        return OperationCases.all();
    }

    private static Stream<Class<?>> leaves(Class<?> sealed) {
        return sealed.isSealed()
                ? Arrays.stream(sealed.getPermittedSubclasses()).flatMap(OperationCasesTest::leaves)
                : Stream.of(sealed);
    }

    /** The name that cases of this operation begin with. */
    private static String word(Class<?> operation) {
        return operation.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Stream<Operation> deep(Operation operation) {
        Stream<Operation> within = Stream.of();
        if (operation instanceof OnDatabase on) {
            within = Stream.concat(on.branches().values().stream().flatMap(List::stream), on.otherwise().stream());
        } else if (operation instanceof Assume assume) {
            within = assume.operations().stream();
        } else if (operation instanceof Autocommit autocommit) {
            within = autocommit.operations().stream();
        }
        return Stream.concat(Stream.of(operation), within.flatMap(OperationCasesTest::deep));
    }

    @Test
    void each_name_is_there_once() {
        assertThat(cases()).extracting(OperationCase::name).doesNotHaveDuplicates();
    }

    @Test
    void each_operation_has_cases_that_use_it() {
        Map<String, Long> used = cases().stream()
                .filter(each -> Recorded.of(each, Database.SQLITE).operations().stream()
                        .flatMap(OperationCasesTest::deep)
                        .anyMatch(operation -> word(operation.getClass()).equals(each.operation())))
                .collect(Collectors.groupingBy(OperationCase::operation, Collectors.counting()));

        Set<String> operations =
                leaves(Operation.class).map(OperationCasesTest::word).collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(OperationCases.operations())).isEqualTo(operations);
        assertThat(operations).allSatisfy(operation -> assertThat(used.getOrDefault(operation, 0L))
                .as(operation)
                .isGreaterThanOrEqualTo(2));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reads_back_from_json(OperationCase each) {
        List<Operation> operations = Recorded.of(each, Database.SQLITE).operations();
        assertThat(Json.operations(Json.canonical(operations))).isEqualTo(operations);
    }

    /** All together: javac takes longer to start than to compile. */
    @Test
    void each_reads_back_from_source() {
        Map<String, String> sources = new LinkedHashMap<>();
        Map<String, Recorded> recordings = new LinkedHashMap<>();
        for (OperationCase each : cases()) {
            Recorded recorded = Recorded.of(each, Database.SQLITE);
            // The code of a step in Java is not in the operation.
            if (recorded.operations().stream().flatMap(OperationCasesTest::deep).noneMatch(RunData.class::isInstance)) {
                NewRevision revision = new NewRevision(
                                "5c3e9b7a1f20",
                                List.of(),
                                List.of(),
                                List.of(),
                                "case " + sources.size(),
                                null,
                                Instant.EPOCH)
                        .withBody(OperationPrinter.print(recorded.operations(), recorded.before()));
                String name = MigrationSourceText.className(revision);
                sources.put(name, MigrationSourceText.of(revision));
                recordings.put(name, recorded);
            }
        }
        Map<String, Migration> compiled = Compiled.migrations(sources);
        recordings.forEach((name, recorded) -> assertThat(
                        Recorder.up(compiled.get(name), recorded.before()).operations())
                .as(sources.get(name))
                .isEqualTo(recorded.operations()));
    }

    /** Where raw SQL made a table unknown, it stays so: then the change leads to the same catalog once more. */
    @ParameterizedTest
    @MethodSource("cases")
    void leads_back_to_the_catalog_before(OperationCase each) {
        for (Database database : DATABASES) {
            Recorded recorded = Recorded.of(each, database);
            Undo undo = Undo.ofAll(recorded.operations(), recorded.before());
            Catalog after = Undo.applyAll(recorded.operations(), recorded.before());
            if (undo.impossible() != null) {
                assertThat(recorded.operations())
                        .as(undo.impossible())
                        .anyMatch(operation -> operation instanceof ExecuteSql || operation instanceof RunData);
            } else if (after.unknown().isEmpty()) {
                assertThat(Undo.applyAll(undo.operations(), after))
                        .as(database.name())
                        .isEqualTo(recorded.before());
            } else {
                Catalog back = Undo.applyAll(undo.operations(), after);
                assertThat(Undo.applyAll(recorded.operations(), back))
                        .as(database.name())
                        .isEqualTo(after);
            }
        }
    }
}
