package dev.schema.cli;

import dev.schema.engine.SchemaMigrator;
import dev.schema.graph.RevisionGraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

@Command(
        description = {
            "Lists the revisions that more than one other follows, with those that follow, and every label with the"
                    + " head of its branch."
        },
        footer = {
            "  schema branches",
            "  schema history loyalty@base:       what is on the branch loyalty",
        })
final class BranchesCommand extends dev.schema.cli.Command {

    @Override
    ExitCode run(Context context) {
        SchemaMigrator migrator = context.files();
        RevisionGraph graph = migrator.graph();
        Revisions revisions = new Revisions(context, migrator);
        Output output = context.output();
        if (context.json()) {
            output.json(fields(graph, revisions));
            return ExitCode.DONE;
        }
        for (String id : graph.branchPoints()) {
            revisions.list(List.of(id), false).forEach(output::line);
            revisions.list(graph.children(id), true).forEach(line -> output.line("    -> " + line));
        }
        Table labels = new Table();
        graph.labels().forEach(label -> labels.row(label, headsOf(graph, label, revisions)));
        if (!graph.branchPoints().isEmpty() && !graph.labels().isEmpty()) {
            output.line("");
        }
        labels.lines(output.style()::label).forEach(output::line);
        if (graph.branchPoints().isEmpty() && graph.labels().isEmpty()) {
            output.note("The history is one line, without labels.");
        }
        return ExitCode.DONE;
    }

    private static String headsOf(RevisionGraph graph, String label, Revisions revisions) {
        String start = graph.resolve(label).get(0);
        List<String> heads = heads(graph, start);
        return "begins at " + revisions.ids().of(start) + ", head "
                + String.join(", ", heads.stream().map(revisions.ids()::of).toList());
    }

    private static List<String> heads(RevisionGraph graph, String start) {
        return graph.heads().stream()
                .filter(head -> graph.ancestors(List.of(head)).contains(start))
                .toList();
    }

    private static Map<String, Object> fields(RevisionGraph graph, Revisions revisions) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(
                "branchPoints",
                graph.branchPoints().stream()
                        .map(id -> {
                            Map<String, Object> point = new LinkedHashMap<>(revisions.fields(id));
                            point.put("children", graph.children(id));
                            return point;
                        })
                        .toList());
        fields.put(
                "labels",
                graph.labels().stream()
                        .map(label -> {
                            String start = graph.resolve(label).get(0);
                            Map<String, Object> each = new LinkedHashMap<>();
                            each.put("label", label);
                            each.put("revision", start);
                            each.put("heads", heads(graph, start));
                            return each;
                        })
                        .toList());
        return fields;
    }
}
