package dev.schema.cli;

import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.graph.Lanes;
import dev.schema.graph.Position;
import dev.schema.graph.RevisionGraph;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        description = {
            "Draws the revisions as 'git log --graph' does, newest first: * is a revision, with the shortest id that"
                    + " can be typed, its message, its [labels] and (head). A range A:B shows what is between its ends,"
                    + " both included; either may be left out.",
            "",
            "The database is asked only with --current, and for a range that says 'current'."
        },
        footer = {
            "  schema history                 everything",
            "  schema history a81f:           a81f and what follows",
            "  schema history -3:             the last few",
            "  schema log --current           and where the database is",
            "  schema log current:head        what is pending",
        })
final class HistoryCommand extends dev.schema.cli.Command {

    @Parameters(arity = "0..1", paramLabel = "A:B", description = "The range to show; everything unless given.")
    @Nullable String range;

    @Option(
            names = {"-r", "--range"},
            paramLabel = "A:B",
            description = "The same.")
    @Nullable String rangeOption;

    @Option(
            names = {"-i", "--current"},
            description = "Mark where the database is.")
    boolean current;

    @Override
    ExitCode run(Context context) {
        String asked = range();
        boolean askDatabase = current || asked.matches(".*\\bcurrent\\b.*");
        SchemaMigrator migrator = askDatabase ? context.database() : context.files();
        Position position = askDatabase ? migrator.position() : null;
        RevisionGraph graph = migrator.graph();
        List<String> applied = position == null ? List.of() : known(graph, position);
        List<String> shown = migrator.ask(same -> same.history(asked, same.positionAt(applied)));
        Revisions revisions = new Revisions(context, migrator);
        List<String> here = position == null ? List.of() : position.current();
        if (context.json()) {
            context.output()
                    .json(Map.of(
                            "revisions",
                            shown.stream()
                                    .map(id -> {
                                        Map<String, @Nullable Object> fields = revisions.fields(id);
                                        if (askDatabase) {
                                            fields.put("applied", position != null && position.contains(id));
                                        }
                                        return fields;
                                    })
                                    .toList()));
            return ExitCode.DONE;
        }
        draw(context.output(), graph, shown, revisions, here);
        here.stream().filter(id -> !graph.contains(id)).forEach(id -> context.output()
                .note("The database is at " + id + ", whose file is not here."));
        if (graph.size() == 0) {
            context.output().note("There are no revisions yet; write one with 'schema revision -m \"...\"'.");
        }
        return ExitCode.DONE;
    }

    private String range() {
        if (range != null && rangeOption != null) {
            throw new SchemaException(
                    Reason.USAGE, Problem.of("Two ranges are given.", "Leave out -r " + rangeOption + "."));
        }
        return range != null ? range : rangeOption != null ? rangeOption : "";
    }

    private static List<String> known(RevisionGraph graph, Position position) {
        return position.heads().stream().filter(graph::contains).toList();
    }

    private static void draw(
            Output output, RevisionGraph graph, List<String> shown, Revisions revisions, List<String> here) {
        for (Lanes.Entry entry : Lanes.of(graph, shown)) {
            entry.before().forEach(output::line);
            String id = entry.revision();
            output.line(entry.mark() + " " + output.style().id(revisions.ids().of(id)) + "  "
                    + revisions.title(id, true)
                    + (here.contains(id) ? "  " + output.style().bold("(here)") : ""));
            entry.after().forEach(output::line);
        }
    }
}
