package dev.schema.cli;

import dev.schema.engine.Finding;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.graph.RevisionGraph;
import dev.schema.type.Database;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        description = {
            "Checks that the history is sound and has one head, that every revision says the same each time and renders"
                    + " for every database in 'dialects', that merges fit, that each down leads back; where there is a"
                    + " model, that the revisions say all of it; and, where a database is configured, that nothing"
                    + " applied has changed and nothing is pending.",
            "",
            "All findings are printed, each with its [exit code]. That of the command is the first of these that was found: 1 mistakes in migrations,"
                    + " 2 configuration, 8 unfinished run, 6 changed, 4 several heads or conflict, 9 unproven merge,"
                    + " 3 pending, or a model that is ahead.",
            "",
            "With --against, one question is asked instead: would the migrations here fit those of another branch? Its"
                    + " files are read from git without a checkout. The exit code is 0 if 'schema merge' would join"
                    + " them, 6 if a revision is not the same on both sides, 4 if they conflict, 9 if it cannot be proved."
        },
        footer = {
            "  schema check               in CI, for each pull request",
            "  schema check --offline     without looking at the database",
            "  schema check --against origin/main --markdown",
            "                             a comment for a pull request",
        })
final class CheckCommand extends dev.schema.cli.Command {

    static final List<Reason> WORST_FIRST = List.of(
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

    @Option(
            names = "--against",
            paramLabel = "REF",
            description = "Only see what merging with this branch, tag or commit of git would bring.")
    @Nullable String against;

    @Option(names = "--markdown", description = "With --against: print it as GitHub's Markdown.")
    boolean markdown;

    @Option(
            names = "--model-url",
            paramLabel = "URL",
            description = "The database whose tables are the model, as a JDBC URL.")
    @Nullable String modelUrl;

    @Mixin
    FilterOptions filters = new FilterOptions();

    @Override
    ExitCode run(Context context) {
        filters.set(context);
        if (modelUrl != null) {
            context.setModel(modelUrl);
        }
        if (against != null) {
            AgainstReport report = AgainstReport.of(context, against);
            if (context.json()) {
                context.output().json(report.fields(context));
            } else if (markdown) {
                context.output().text(report.markdown(context));
            } else {
                report.print(context);
            }
            return report.code();
        }
        if (markdown) {
            throw new SchemaException(
                    Reason.USAGE,
                    new Problem("--markdown needs --against.", "--markdown", "See 'schema check --help'."));
        }
        List<Database> databases = context.databases();
        SchemaMigrator migrator = context.files();
        context.busyWithModel();
        Set<Finding> findings = new LinkedHashSet<>(migrator.check(databases));
        boolean online = !offline && context.hasDatabase();
        if (online) {
            findings.addAll(ofDatabase(context));
        }
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparing(finding -> WORST_FIRST.indexOf(finding.reason())));
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
        fields.put("findings", fields(findings));
        return fields;
    }

    /** Findings for programs. */
    static List<Map<String, @Nullable Object>> fields(List<Finding> findings) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (Finding finding : findings) {
            Map<String, @Nullable Object> each = new LinkedHashMap<>();
            each.put("reason", Output.word(finding.reason()));
            each.putAll(Output.fields(finding.problem()));
            all.add(each);
        }
        return all;
    }
}
