package dev.schema.cli;

import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.plan.Plan;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.graph.RevisionGraph;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        description = {
            "Undoes what follows TARGET, newest first; TARGET stays. The way back is derived from each revision unless"
                    + " its author wrote one. Where data would be lost, what is lost is shown first, and you are asked;"
                    + " without a terminal say --yes.",
            "",
            "With allow-downgrade = false in schema.toml only --plan and --sql work."
        },
        footer = {
            "  schema downgrade -1                the newest revision",
            "  schema downgrade a81f              all that follows a81f",
            "  schema downgrade 7f60@a81f         only the branch with 7f60",
            "  schema downgrade base --plan       everything, but only to look",
            "  schema downgrade head:a81f --sql   a script",
        })
final class DowngradeCommand extends dev.schema.cli.Command {

    @Parameters(paramLabel = "TARGET", description = "The revision to go down to, or base, or -N.")
    String target = "";

    @ArgGroup
    Preview preview = new Preview();

    @Mixin
    Waiting waiting = new Waiting();

    @Override
    boolean needsWords() {
        return true;
    }

    @Override
    ExitCode run(Context context) {
        waiting.tell(context);
        if (preview.sql) {
            Result.requireText(context);
            context.output().text(context.scripts().downgradeScript(target));
            return ExitCode.DONE;
        }
        RevisionGraph graph = context.files().graph();
        SchemaMigrator migrator = context.database(new Progress(context, graph));
        if (preview.plan) {
            PlanText.print(context, graph, migrator.planDowngrade(target));
            return ExitCode.DONE;
        }
        requireAllowed(context);
        boolean mayLose = context.yes();
        if (context.canAsk()) {
            Plan plan = migrator.planDowngrade(target);
            if (!plan.losses().isEmpty()) {
                context.output().note("This loses, for good:");
                plan.losses().forEach(loss -> context.output().note("  " + loss));
                if (!context.agreed("Undo " + Text.count(plan.revisions().size(), "revision") + " all the same?")) {
                    context.output().note("Nothing was changed.");
                    return ExitCode.FAILED;
                }
                mayLose = true;
            }
        }
        Moved.print(context, graph, migrator.downgrade(target, mayLose));
        return ExitCode.DONE;
    }

    private static void requireAllowed(Context context) {
        if (!context.config().allowDowngrade()) {
            String origin = context.config().settings().stream()
                    .filter(setting -> setting.key().equals("allow-downgrade"))
                    .findFirst()
                    .orElseThrow()
                    .origin();
            throw new SchemaException(
                    Reason.FAILED,
                    new Problem(
                            "Downgrades are not allowed on " + context.databaseName() + ".",
                            origin,
                            "Look with --plan; or set allow-downgrade = true if you mean it."));
        }
    }
}
