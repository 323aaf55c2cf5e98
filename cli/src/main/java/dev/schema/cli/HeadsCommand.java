package dev.schema.cli;

import dev.schema.engine.SchemaMigrator;
import java.util.Map;
import picocli.CommandLine.Command;

@Command(
        description = {
            "Lists the revisions that nothing follows yet. One is the rule; after a git merge of two features there are"
                    + " two, until 'schema merge' joins them."
        },
        footer = {
            "  schema heads",
            "  schema heads --json",
        })
final class HeadsCommand extends dev.schema.cli.Command {

    @Override
    ExitCode run(Context context) {
        SchemaMigrator migrator = context.files();
        Revisions revisions = new Revisions(context, migrator);
        if (context.json()) {
            context.output()
                    .json(Map.of("heads", revisions.fields(migrator.graph().heads())));
        } else if (migrator.graph().size() == 0) {
            context.output().note("There are no revisions yet; write one with 'schema revision -m \"...\"'.");
        } else {
            revisions.list(migrator.graph().heads(), false).forEach(context.output()::line);
        }
        return ExitCode.DONE;
    }
}
