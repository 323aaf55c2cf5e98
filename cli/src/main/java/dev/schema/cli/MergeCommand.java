package dev.schema.cli;

import dev.schema.engine.Authoring;
import dev.schema.engine.SchemaMigrator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        description = {
            "Joins branches by a revision that follows all of them. Before it is written, the branches are run over the"
                    + " schema in both orders: each order must run, and both must end in the same schema. If they do"
                    + " not, every conflict is named, nothing is written, and the exit code is 4; it is 9 where both"
                    + " sides write the same rows and nobody can tell whether their order matters."
        },
        footer = {
            "  schema merge                                  all heads",
            "  schema merge e07d 7f60 -m \"loyalty, names\"    these two",
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

    @Override
    ExitCode run(Context context) {
        SchemaMigrator migrator = context.scripts();
        List<String> on = revisions.isEmpty() ? List.of("heads") : revisions;
        Authoring authoring =
                new Authoring(context.project(), migrator, context.console().clock());
        Authoring.Written written = authoring.merge(new Authoring.Draft(message, on, splice, labels, List.of(), id));
        WrittenText.print(context, migrator, written);
        return ExitCode.DONE;
    }
}
