package dev.schema.cli;

import dev.schema.engine.RunResult;
import dev.schema.engine.plan.Plan;
import dev.schema.engine.plan.PlannedRevision;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.run.RevisionDone;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs as JSON. The names of these fields are promised. */
final class Result {

    private Result() {}

    /** A run: {@code from}, {@code to}, {@code revisions} with {@code id, message, direction, steps, millis}. */
    static Map<String, Object> fields(RunResult result) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("from", result.from());
        fields.put("to", result.to());
        fields.put("revisions", result.revisions().stream().map(Result::fields).toList());
        return fields;
    }

    private static Map<String, Object> fields(RevisionDone revision) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", revision.id());
        fields.put("message", revision.message());
        fields.put("direction", Output.word(revision.direction()));
        fields.put("steps", revision.steps());
        fields.put("skipped", revision.skipped());
        fields.put("millis", revision.millis());
        return fields;
    }

    /** A plan: {@code database, from, to, revisions} with {@code id, message, direction, steps}, {@code losses}. */
    static Map<String, Object> fields(Plan plan) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("database", plan.database().name());
        fields.put("from", plan.from());
        fields.put("to", plan.to());
        fields.put("revisions", plan.revisions().stream().map(Result::fields).toList());
        fields.put("losses", plan.losses().stream().map(Object::toString).toList());
        return fields;
    }

    private static Map<String, Object> fields(PlannedRevision revision) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", revision.id());
        fields.put("message", revision.content().message());
        fields.put("direction", revision.word());
        fields.put("skipped", revision.skips().described());
        fields.put(
                "steps",
                revision.steps().stream()
                        .map(step -> {
                            Map<String, @Nullable Object> each = new LinkedHashMap<>();
                            each.put("operation", revision.describe(step));
                            each.put("where", revision.place(step));
                            each.put("sql", step.text());
                            return each;
                        })
                        .toList());
        return fields;
    }

    /** A script has a form of its own, which is not JSON. */
    static void requireText(Context context) {
        if (context.json()) {
            throw new SchemaException(
                    Reason.USAGE,
                    Problem.of("--sql prints a script, which is no JSON.", "Leave out --json, or say --plan --json."));
        }
    }
}
