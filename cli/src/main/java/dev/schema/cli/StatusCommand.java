package dev.schema.cli;

import dev.schema.engine.RevisionStatus;
import dev.schema.engine.RevisionStatus.State;
import dev.schema.engine.SchemaMigrator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

@Command(
        description = {
            "Lists every revision of project and database: applied, pending, missing (applied, but its file is not"
                    + " here), changed (applied, but its file says something else now), unfinished (a run was cut off in"
                    + " the middle of it). The exit code is 0 whatever is found; 'schema check' tells by its code."
        },
        footer = {
            "  schema status",
            "  schema info --env prod",
        })
final class StatusCommand extends dev.schema.cli.Command {

    @Override
    ExitCode run(Context context) {
        SchemaMigrator migrator = context.database();
        List<RevisionStatus> all = migrator.status();
        Map<State, Integer> counts = new EnumMap<>(State.class);
        all.forEach(each -> counts.merge(each.state(), 1, Integer::sum));
        if (context.json()) {
            context.output().json(fields(context, all, counts));
            return ExitCode.DONE;
        }
        Output output = context.output();
        Ids ids = new Ids(migrator.graph());
        Table table = new Table();
        all.forEach(each -> table.row(
                Output.word(each.state()),
                ids.of(each.id()),
                each.message(),
                each.appliedAt() == null ? "" : moment(each.appliedAt()),
                each.appliedBy() == null ? "" : "by " + each.appliedBy()));
        List<String> lines = table.lines(state -> paint(output.style(), state));
        lines.forEach(output::line);
        output.line((lines.isEmpty() ? "" : "\n") + context.databaseName() + ": " + summary(counts));
        return ExitCode.DONE;
    }

    private static String paint(Style style, String state) {
        return switch (state) {
            case "applied" -> style.good(state);
            case "pending" -> style.id(state);
            default -> style.bad(state);
        };
    }

    /** The day and the minute; the rest is in the JSON. */
    private static String moment(String iso) {
        return iso.length() < 16 ? iso : iso.substring(0, 16).replace('T', ' ');
    }

    private static String summary(Map<State, Integer> counts) {
        List<String> parts = new ArrayList<>();
        counts.forEach((state, count) -> parts.add(count + " " + Output.word(state)));
        return parts.isEmpty() ? "no revisions" : String.join(", ", parts);
    }

    private static Map<String, Object> fields(Context context, List<RevisionStatus> all, Map<State, Integer> counts) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("database", context.databaseName());
        for (State state : State.values()) {
            fields.put(Output.word(state), counts.getOrDefault(state, 0));
        }
        fields.put("revisions", all.stream().map(StatusCommand::fields).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> fields(RevisionStatus status) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", status.id());
        fields.put("message", status.message());
        fields.put("state", Output.word(status.state()));
        fields.put("appliedAt", status.appliedAt());
        fields.put("appliedBy", status.appliedBy());
        fields.put("where", status.where());
        return fields;
    }
}
