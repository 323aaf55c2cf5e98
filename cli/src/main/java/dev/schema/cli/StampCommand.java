package dev.schema.cli;

import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.graph.RevisionGraph;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        description = {
            "Declares the database to be at TARGET, running nothing: for a database whose tables were there before its"
                    + " history. Heads on the line of a target give way to it, heads elsewhere stay. Nobody checks that"
                    + " the tables are as you say."
        },
        footer = {
            "  schema stamp a81f              this database has what a81f and all before it make",
            "  schema stamp head --plan       which revisions would be marked",
            "  schema stamp base --purge      forget everything",
        })
final class StampCommand extends dev.schema.cli.Command {

    @Parameters(arity = "1..*", paramLabel = "TARGET", description = "Revisions, or base.")
    List<String> targets = List.of();

    @Option(names = "--purge", description = "Forget first all that the database remembers.")
    boolean purge;

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
            context.output().text(context.scripts().stampScript(range()));
            return ExitCode.DONE;
        }
        RevisionGraph graph = context.files().graph();
        if (preview.plan) {
            PlanText.print(context, graph, context.database().planStamp(targets, purge));
            return ExitCode.DONE;
        }
        SchemaMigrator migrator = context.database(new Progress(context, graph));
        Moved.print(context, graph, migrator.stamp(targets, purge));
        return ExitCode.DONE;
    }

    private String range() {
        if (targets.size() > 1 || purge) {
            throw new SchemaException(
                    Reason.USAGE,
                    Problem.of(
                            "A script stamps one target, on a database that is where the script says.",
                            "Say 'schema stamp from:to --sql', or one target for a database without revisions."));
        }
        return targets.get(0);
    }
}
