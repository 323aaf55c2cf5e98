package dev.schema.cli;

import dev.schema.engine.Finding;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.graph.RevisionGraph;
import dev.schema.type.Database;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        description = {
            "Checks that the history is sound and has one head, that every revision says the same each time and renders"
                    + " for every database in 'dialects', that merges fit, that each down leads back; and, where a"
                    + " database is configured, that nothing applied has changed and nothing is pending.",
            "",
            "All findings are printed, each with its [exit code]. That of the command is the first of these that was found: 1 mistakes in migrations,"
                    + " 2 configuration, 8 unfinished run, 6 changed, 4 several heads or conflict, 9 unproven merge,"
                    + " 3 pending."
        },
        footer = {
            "  schema check               in CI, for each pull request",
            "  schema check --offline     without looking at the database",
        })
final class CheckCommand extends dev.schema.cli.Command {

    private static final List<Reason> WORST_FIRST = List.of(
            Reason.FAILED,
            Reason.USAGE,
            Reason.LOCKED,
            Reason.HALF_WAY,
            Reason.DRIFT,
            Reason.SEVERAL_HEADS,
            Reason.UNPROVEN,
            Reason.PENDING);

    @Option(names = "--offline", description = "Do not look at the database.")
    boolean offline;

    @Override
    ExitCode run(Context context) {
        List<Database> databases = context.databases();
        SchemaMigrator migrator = context.files();
        Set<Finding> findings = new LinkedHashSet<>(migrator.check(databases));
        boolean online = !offline && context.hasDatabase();
        if (online) {
            findings.addAll(ofDatabase(context));
        }
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(java.util.Comparator.comparing(finding -> WORST_FIRST.indexOf(finding.reason())));
        ExitCode code =
                sorted.isEmpty() ? ExitCode.DONE : ExitCode.of(sorted.get(0).reason());
        if (context.json()) {
            context.output().json(fields(sorted, code));
        } else if (sorted.isEmpty()) {
            context.output().line(fine(migrator.graph(), databases, online ? context.databaseName() : null));
        } else {
            print(context.output(), sorted, code);
        }
        return code;
    }

    private static List<Finding> ofDatabase(Context context) {
        try {
            return context.database().checkDatabase();
        } catch (SchemaException refused) {
            return refused.problems().stream()
                    .map(problem -> new Finding(refused.reason(), problem))
                    .toList();
        }
    }

    private static String fine(RevisionGraph graph, List<Database> databases, @Nullable String database) {
        return Text.count(graph.size(), "revision") + ", "
                + Text.count(graph.heads().size(), "head") + ", fit for "
                + String.join(", ", databases.stream().map(Database::name).toList())
                + (database == null ? "" : "; " + database + " is up to date");
    }

    private static void print(Output output, List<Finding> findings, ExitCode code) {
        for (Finding finding : findings) {
            int number = ExitCode.of(finding.reason()).code();
            output.text(Output.problem(output.style().bad("[" + number + "] "), finding.problem()));
        }
        output.line("");
        output.line(Text.count(findings.size(), "finding") + ", exit code " + code.code());
    }

    private static Map<String, Object> fields(List<Finding> findings, ExitCode code) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("exitCode", code.code());
        fields.put(
                "findings",
                findings.stream()
                        .map(finding -> {
                            Map<String, @Nullable Object> each = new LinkedHashMap<>();
                            each.put("reason", Output.word(finding.reason()));
                            each.putAll(Output.fields(finding.problem()));
                            return each;
                        })
                        .toList());
        return fields;
    }
}
