package dev.schema.cli;

import dev.schema.engine.Authoring;
import dev.schema.engine.SchemaMigrator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        description = {
            "Writes the file of a new revision that follows the head, with an empty up(Schema) to fill in. Its id is"
                    + " random, so two people never write the same one; its parents are in the file, so git shows them"
                    + " in review. Where there are several heads, --head says which one to follow."
        },
        footer = {
            "  schema revision -m \"create orders\"",
            "  schema revision -m \"add loyalty points\" --branch-label loyalty",
            "  schema revision -m \"fix\" --head 5c3e --splice     a new branch at 5c3e",
        })
final class RevisionCommand extends dev.schema.cli.Command {

    @Option(
            names = {"-m", "--message"},
            required = true,
            paramLabel = "TEXT",
            description = "What it does, in one line.")
    String message = "";

    @Option(names = "--head", paramLabel = "REVISION", description = "What it follows; head unless given.")
    String head = "head";

    @Option(names = "--splice", description = "Follow a revision that others follow already.")
    boolean splice;

    @Option(names = "--branch-label", paramLabel = "LABEL", description = "A name for the branch that begins here.")
    List<String> labels = List.of();

    @Option(
            names = "--depends-on",
            paramLabel = "REVISION",
            description = "A revision on another branch that must have run before.")
    List<String> dependsOn = List.of();

    @Option(names = "--rev-id", paramLabel = "ID", description = "Its id, instead of a random one.")
    @Nullable String id;

    @Override
    boolean needsWords() {
        return true;
    }

    @Override
    ExitCode run(Context context) {
        SchemaMigrator migrator = context.files();
        Authoring authoring =
                new Authoring(context.project(), migrator, context.console().clock());
        Authoring.Written written =
                authoring.revision(new Authoring.Draft(message, List.of(head), splice, labels, dependsOn, id));
        WrittenText.print(context, migrator, written);
        return ExitCode.DONE;
    }
}
