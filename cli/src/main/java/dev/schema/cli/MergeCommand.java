package dev.schema.cli;

import dev.schema.engine.Authoring;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.merge.Analysis;
import dev.schema.engine.merge.Answer;
import dev.schema.engine.merge.Conflict;
import dev.schema.engine.merge.Verdict;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.source.MergeProof;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        description = {
            "Joins branches by a revision that follows all of them. Before it is written, every order of running them is"
                    + " tried over the schema, from every point in between, and their ends are compared fact by fact."
                    + " They are joined only if all orders end in the same schema; a change that both make is then"
                    + " skipped where the other has run.",
            "",
            "If they do not fit, every conflict is shown with its ways out, nothing is written, and the exit code is 4; it"
                    + " is 9 where only statements on rows are in doubt. On a terminal you are asked; without one answer"
                    + " with --resolve. An answer is tried in every order, too, before the file is written."
        },
        footer = {
            "  schema merge                                  all heads",
            "  schema merge e07d 7f60 -m \"loyalty, names\"    these two",
            "  schema merge --resolve 1=ours,2=rename:mail   with answers to its conflicts",
        })
final class MergeCommand extends dev.schema.cli.Command {

    @Parameters(arity = "0..*", paramLabel = "REVISION", description = "What to join; heads unless given.")
    List<String> revisions = List.of();

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            description = "What it joins, in one line; made from their messages unless given.")
    String message = "";

    @Option(names = "--splice", description = "Join revisions that others follow already.")
    boolean splice;

    @Option(names = "--branch-label", paramLabel = "LABEL", description = "A name for the branch that begins here.")
    List<String> labels = List.of();

    @Option(names = "--rev-id", paramLabel = "ID", description = "Its id, instead of a random one.")
    @Nullable String id;

    @Option(
            names = "--resolve",
            paramLabel = "ANSWERS",
            description = "How conflicts are settled: their numbers and ways out, with commas between.")
    @Nullable String resolve;

    @Option(names = "--dry-run", description = "Do everything but write the file.")
    boolean dryRun;

    @Override
    ExitCode run(Context context) {
        SchemaMigrator migrator = context.scripts();
        List<String> on = revisions.isEmpty() ? List.of("heads") : revisions;
        Authoring authoring =
                new Authoring(context.project(), migrator, context.console().clock());
        Authoring.Draft draft = new Authoring.Draft(message, on, splice, labels, List.of(), id);
        Analysis analysis = authoring.analysis(draft);
        Verdict verdict = analysis.verdict();
        if (!verdict.fits()) {
            MergeReport report = new MergeReport(context, migrator);
            Map<Integer, Answer> answers =
                    resolve == null ? asked(context, report, analysis.questions()) : Answer.parse(resolve);
            if (answers.isEmpty()) {
                return refused(context, report, analysis.questions());
            }
            verdict = analysis.settled(answers);
        } else if (resolve != null) {
            throw new SchemaException(
                    Reason.USAGE, Problem.of("There is no conflict to resolve.", "Leave --resolve out."));
        }
        MergeProof proof = authoring.proof(analysis, verdict, context.databases());
        verdict.losses().forEach(loss -> context.output().note("note: " + loss));
        if (dryRun) {
            context.output().note("The branches can be merged; nothing was written.");
            return ExitCode.DONE;
        }
        WrittenText.print(context, migrator, authoring.merge(draft, analysis.heads(), proof));
        return ExitCode.DONE;
    }

    /** Asks for each conflict, if somebody is there to answer. */
    private static Map<Integer, Answer> asked(Context context, MergeReport report, List<Conflict> conflicts) {
        Map<Integer, Answer> answers = new TreeMap<>();
        if (!context.canAnswer()) {
            return answers;
        }
        for (int i = 0; i < conflicts.size(); i++) {
            report.print(conflicts.get(i), i + 1);
            Optional<Answer> answer = asked(context, conflicts.get(i), i + 1);
            if (answer.isEmpty()) {
                return Map.of();
            }
            answers.put(i + 1, answer.get());
        }
        return answers;
    }

    /** Asks until there is an answer, or nobody gives one. */
    private static Optional<Answer> asked(Context context, Conflict conflict, int number) {
        String prefix = number + "=";
        while (true) {
            String said = context.answer(prefix);
            if (said.isEmpty()) {
                return Optional.empty();
            }
            try {
                Answer answer = Answer.parse(said.startsWith(prefix) ? said : prefix + said)
                        .get(number);
                if (conflict.ways().contains(answer.way())) {
                    return Optional.of(answer);
                }
                context.output().note("That is none of its ways out.");
            } catch (SchemaException notUnderstood) {
                context.output().note(notUnderstood.problems().get(0).what());
            }
        }
    }

    private static ExitCode refused(Context context, MergeReport report, List<Conflict> conflicts) {
        if (context.json()) {
            context.output().json(Map.of("conflicts", MergeReport.fields(conflicts)));
        } else {
            if (!context.canAnswer()) {
                report.print(conflicts);
            }
            context.output()
                    .note(Text.count(conflicts.size(), "conflict") + ", nothing was written. Settle "
                            + (conflicts.size() == 1 ? "it" : "them") + " with --resolve, or change one of the"
                            + " branches, in a revision that no database has run yet.");
        }
        return ExitCode.of(MergeReport.reason(conflicts));
    }
}
