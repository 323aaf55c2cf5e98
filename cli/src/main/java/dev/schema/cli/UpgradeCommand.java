package dev.schema.cli;

import dev.schema.engine.SchemaMigrator;
import dev.schema.graph.RevisionGraph;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        description = {
            "Brings the database up to TARGET, a revision at a time, each with all that it stands on. Whatever can be"
                    + " checked is checked before the first statement. What was committed stays; a run that was cut off"
                    + " goes on where it stopped."
        },
        footer = {
            "  schema upgrade                     everything, up to the one head",
            "  schema upgrade +1                  the next revision only",
            "  schema upgrade --plan              what would happen",
            "  schema upgrade a81f:head --sql     a script for a database that is at a81f",
        })
final class UpgradeCommand extends dev.schema.cli.Command {

    @Parameters(arity = "0..1", paramLabel = "TARGET", description = "A revision; head unless given.")
    String target = "";

    @ArgGroup
    Preview preview = new Preview();

    @Mixin
    Waiting waiting = new Waiting();

    @Override
    ExitCode run(Context context) {
        waiting.tell(context);
        if (preview.sql) {
            Result.requireText(context);
            context.output().text(context.scripts().upgradeScript(target));
            return ExitCode.DONE;
        }
        RevisionGraph graph = context.files().graph();
        if (preview.plan) {
            PlanText.print(context, graph, context.database().planUpgrade(target));
            return ExitCode.DONE;
        }
        SchemaMigrator migrator = context.database(new Progress(context, graph));
        Moved.print(context, graph, migrator.upgrade(target));
        return ExitCode.DONE;
    }
}
