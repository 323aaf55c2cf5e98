package dev.schema.cli;

import dev.schema.engine.RevisionStatus;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.drift.Drift;
import dev.schema.engine.problem.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        description = {
            "Compares the database with what its position says it is: somebody may have changed it by hand. Prints what"
                    + " differs, and what would bring it back, in the words of migrations; nothing is changed. The exit"
                    + " code is 6 if something differs.",
            "",
            "Tables that raw SQL without .effect(..) has changed are not compared; neither is the text of expressions where"
                    + " the database writes them in words of its own."
        },
        footer = {
            "  schema drift",
            "  schema drift --env prod --json",
            "  schema drift --exclude 'audit_*' --exclude-kinds indexes",
        })
final class DriftCommand extends dev.schema.cli.Command {

    @Mixin
    FilterOptions filters = new FilterOptions();

    @Override
    ExitCode run(Context context) {
        filters.set(context);
        SchemaMigrator migrator = context.database();
        context.busy("reading " + context.databaseName());
        Drift drift = migrator.drift(context.project().config().filters());
        ExitCode code = drift.isNone() ? ExitCode.DONE : ExitCode.of(Reason.DRIFT);
        if (context.json()) {
            context.output().json(fields(context, migrator, drift, code));
        } else {
            print(context, migrator, drift);
        }
        return code;
    }

    private static void print(Context context, SchemaMigrator migrator, Drift drift) {
        Output output = context.output();
        String name = context.databaseName();
        drift.notCompared()
                .forEach(table -> output.note("note: table " + table
                        + " is not compared: raw SQL has changed it, so nobody knows how it is"));
        migrator.status().stream()
                .filter(revision -> revision.state() == RevisionStatus.State.UNFINISHED)
                .forEach(revision -> output.note("note: an earlier run did not finish " + revision.id()
                        + "; what it has done is among the differences"));
        if (drift.isNone()) {
            output.line(name + " is as " + position(migrator) + " says");
            return;
        }
        drift.differences().forEach(difference -> output.line(told(difference)));
        output.line("");
        output.line(Text.count(drift.differences().size(), "difference") + " between " + name + " and "
                + position(migrator));
        if (!drift.repairs().isEmpty()) {
            output.line("");
            output.line("What would bring it back; what is dropped is lost:");
            drift.java().forEach(line -> output.line(line.isEmpty() ? "" : "    " + line));
        }
        drift.unsaid().forEach(line -> output.note("note: " + line));
    }

    private static String position(SchemaMigrator migrator) {
        List<String> current = migrator.current();
        return current.isEmpty() ? "base" : String.join(", ", current);
    }

    private static String told(Drift.Difference difference) {
        return switch (difference.kind()) {
            case MISSING -> difference.thing() + " is missing";
            case FOREIGN -> difference.thing() + " was made by no revision";
            case CHANGED -> difference.thing() + ": " + difference.how();
        };
    }

    private static Map<String, Object> fields(Context context, SchemaMigrator migrator, Drift drift, ExitCode code) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("exitCode", code.code());
        fields.put("database", context.databaseName());
        fields.put("position", migrator.current());
        List<Map<String, Object>> differences = new ArrayList<>();
        for (Drift.Difference difference : drift.differences()) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("kind", difference.kind().name().toLowerCase(Locale.ROOT));
            each.put("thing", difference.thing());
            each.put("how", difference.how());
            differences.add(each);
        }
        fields.put("differences", differences);
        fields.put(
                "notCompared",
                drift.notCompared().stream().map(Object::toString).toList());
        fields.put("repair", drift.java());
        fields.put("unsaid", drift.unsaid());
        return fields;
    }
}
