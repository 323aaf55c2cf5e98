package dev.schema.cli;

import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.plan.Content;
import dev.schema.engine.plan.PlannedRevision;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Header;
import dev.schema.graph.RevisionGraph;
import dev.schema.operation.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        description = {
            "Shows a revision: its file, what it follows and what follows it, and its operations with their places."
                    + " With --sql also the statements they become. No database is asked."
        },
        footer = {
            "  schema show head",
            "  schema show 5c3e --sql",
        })
final class ShowCommand extends dev.schema.cli.Command {

    @Parameters(paramLabel = "REVISION", description = "Which one.")
    String reference = "";

    @Option(names = "--sql", description = "Show the SQL, too.")
    boolean sql;

    @Override
    boolean needsWords() {
        return true;
    }

    @Override
    ExitCode run(Context context) {
        SchemaMigrator migrator = context.scripts();
        List<String> ids = migrator.ask(graph -> graph.resolve(reference));
        if (ids.isEmpty()) {
            throw new SchemaException(
                    Reason.USAGE,
                    Problem.of(
                            "'" + reference + "' is before the first revision: there is nothing to show.",
                            "'schema history' lists the revisions."));
        }
        if (context.json()) {
            Revisions revisions = new Revisions(context, migrator);
            context.output()
                    .json(Map.of(
                            "revisions",
                            ids.stream()
                                    .map(id -> fields(migrator, revisions, id))
                                    .toList()));
            return ExitCode.DONE;
        }
        for (int i = 0; i < ids.size(); i++) {
            if (i > 0) {
                context.output().line("");
            }
            print(context, migrator, ids.get(i));
        }
        return ExitCode.DONE;
    }

    private void print(Context context, SchemaMigrator migrator, String id) {
        Output output = context.output();
        RevisionGraph graph = migrator.graph();
        Revisions revisions = new Revisions(context, migrator);
        Header header = header(migrator, id);
        Table table = new Table();
        table.row("revision", id + (graph.heads().contains(id) ? " (head)" : ""));
        table.row("message", Text.message(header));
        table.row("file", header.where());
        rows(table, "parents", header.parents(), revisions);
        rows(table, "children", graph.children(id), revisions);
        rows(table, "depends on", graph.dependencies(id), revisions);
        if (!header.labels().isEmpty()) {
            table.row("labels", String.join(", ", header.labels()));
        }
        table.lines(output.style()::faint).forEach(output::line);
        Content content = migrator.projection().content(id);
        output.line("");
        if (sql) {
            PlannedRevision preview = migrator.preview(id);
            output.line("up, for " + migrator.database());
            PlanText.steps(output, preview);
        } else {
            operations(output, "up", content.operations(), content);
        }
        List<Operation> down = content.down();
        if (content.irreversible() != null) {
            output.line("down: not possible, " + content.irreversible());
        } else if (down != null) {
            operations(output, "down", down, content);
        } else {
            output.line("down: derived");
        }
    }

    private static void operations(Output output, String word, List<Operation> operations, Content content) {
        output.line(operations.isEmpty() ? word + ": nothing" : word);
        Table table = new Table();
        for (Operation operation : operations) {
            String place = content.place(operation);
            table.row("  " + operation.describe(), place == null ? "" : place);
        }
        table.lines(text -> text).forEach(output::line);
    }

    private static void rows(Table table, String word, List<String> ids, Revisions revisions) {
        String shown = word;
        for (String id : ids) {
            table.row(shown, id + " " + revisions.title(id, false));
            shown = "";
        }
    }

    private static Header header(SchemaMigrator migrator, String id) {
        return migrator.headers().stream()
                .filter(header -> header.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, @Nullable Object> fields(SchemaMigrator migrator, Revisions revisions, String id) {
        Content content = migrator.projection().content(id);
        Map<String, @Nullable Object> fields = revisions.fields(id);
        fields.put("children", migrator.graph().children(id));
        fields.put("checksum", content.checksum());
        fields.put("up", operations(content.operations(), content));
        fields.put("down", content.down() == null ? null : operations(content.down(), content));
        fields.put("irreversible", content.irreversible());
        if (sql) {
            List<String> statements = new ArrayList<>();
            migrator.preview(id).steps().forEach(step -> statements.add(step.text()));
            fields.put("database", migrator.database().name());
            fields.put("sql", statements);
        }
        return fields;
    }

    private static List<Map<String, @Nullable Object>> operations(List<Operation> operations, Content content) {
        return operations.stream()
                .map(operation -> {
                    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                    fields.put("operation", operation.describe());
                    fields.put("where", content.place(operation));
                    return fields;
                })
                .toList();
    }
}
