package dev.schema.cli;

import dev.schema.engine.SchemaMigrator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

@Command(
        description = {
            "Shows the revision that the database is at: the newest applied one, or one for each branch that was not"
                    + " joined yet. Prints 'base' where nothing is applied."
        },
        footer = {
            "  schema current",
            "  schema current --env prod --json",
        })
final class CurrentCommand extends dev.schema.cli.Command {

    @Override
    ExitCode run(Context context) {
        SchemaMigrator migrator = context.database();
        List<String> current = migrator.current();
        Revisions revisions = new Revisions(context, migrator);
        if (context.json()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("database", context.databaseName());
            fields.put("current", revisions.fields(current));
            context.output().json(fields);
        } else if (current.isEmpty()) {
            context.output().line("base");
            context.output().note("Nothing is applied on " + context.databaseName() + " yet.");
        } else {
            revisions.list(current, true).forEach(context.output()::line);
        }
        return ExitCode.DONE;
    }
}
