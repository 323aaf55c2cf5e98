package dev.schema.engine.cases;

import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.dialect.Proof;
import dev.schema.engine.dialect.Step;
import dev.schema.engine.plan.PlannedRevision;
import dev.schema.engine.sample.Golden;
import dev.schema.type.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The SQL of each case in each dialect, up and down: a file for each operation in {@code golden/sql/<database>}. */
class GoldenSqlTest {

    private static final String FOLDER = "sql";

    static Stream<Arguments> files() {
        return Dialects.databases().stream().flatMap(database -> OperationCases.operations().stream()
                .map(operation -> Arguments.of(database, operation)));
    }

    private static String file(Database database, String operation) {
        return database + "/" + operation + ".sql";
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_sql_is_the_golden_one(Database database, String operation) {
        List<String> lines = new ArrayList<>();
        for (OperationCase each : OperationCases.of(operation)) {
            PlannedCase planned = PlannedCase.of(each, database);
            lines.add((lines.isEmpty() ? "" : "\n") + "-- case " + each.name());
            lines.addAll(lines(planned.up()));
            if (!planned.up().isRefused()) {
                lines.add("-- down");
                lines.addAll(lines(planned.down()));
            }
        }
        Golden.check(FOLDER + "/" + file(database, operation), String.join("\n", lines) + "\n");
    }

    /** A dialect or an operation that is gone takes its files along. */
    @Test
    void no_file_is_left_over() {
        Set<String> files = new TreeSet<>();
        for (Database database : Dialects.databases()) {
            OperationCases.operations().forEach(operation -> files.add(file(database, operation)));
        }
        Golden.checkFolder(FOLDER, files);
    }

    private static List<String> lines(PlannedCase.Outcome outcome) {
        List<String> lines = new ArrayList<>();
        if (outcome.isRefused()) {
            outcome.refusal().lines().forEach(line -> lines.add("-- refused: " + line));
            return lines;
        }
        PlannedRevision revision = outcome.revision();
        if (revision.suspendsReferences()) {
            lines.add("-- foreign keys do not act");
        }
        revision.steps().forEach(step -> lines.addAll(lines(step)));
        return lines;
    }

    private static List<String> lines(Step step) {
        List<String> lines = new ArrayList<>();
        if (step instanceof Step.Expect expect) {
            lines.add("-- must find nothing: " + expect.complaint() + (expect.drift() ? " (drift)" : ""));
        } else if (step instanceof Step.Batches batches) {
            lines.add("-- in batches of " + batches.operation().batchSize() + " by " + batches.key());
        } else if (step.alone()) {
            lines.add("-- alone");
        }
        if (step instanceof Step.Alone alone && alone.proof() instanceof Proof.Query query) {
            lines.add("-- done if this finds a row: " + query.sql());
        }
        lines.add(step instanceof Step.Run ? step.text() : step.text() + ";");
        return lines;
    }
}
