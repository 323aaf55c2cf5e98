package dev.schema.cli;

import dev.schema.engine.Authoring;
import dev.schema.engine.DatabaseImport;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.model.Proposal;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        description = {
            "Begins a project with a database that is there: 'schema import database' writes the first revision, which"
                    + " makes an empty database what this one is, and declares this one to be at it. Of the database"
                    + " nothing is changed but its history.",
            "",
            "What no migration can say (extensions, functions, partitions) is named as comments in the file and on stderr:"
                    + " say it yourself. If the command is cut off when the file is written, run it again, or 'schema"
                    + " stamp' the revision.",
            "",
            "--json prints one object: id, message, parents, file, unsaid (what is named), position, and differences, how many"
                    + " 'schema drift' would show; with --plan: java and unsaid."
        },
        footer = {
            "  schema import database",
            "  schema import database --plan                what would be written",
            "  schema import database --env prod -m \"what was there\" --exclude 'tmp_*'",
        })
final class ImportCommand extends dev.schema.cli.Command {

    @Parameters(paramLabel = "database", description = "Where to take it from; so far always 'database'.")
    String from = "";

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            description = "What the revision is, in one line; Import unless given.")
    String message = "Import";

    @Option(names = "--rev-id", paramLabel = "ID", description = "Its id, instead of a random one.")
    @Nullable String id;

    @Mixin
    FilterOptions filters = new FilterOptions();

    @Option(
            names = {"--plan", "--dry-run"},
            description = "Show what would be written; change nothing.")
    boolean plan;

    @Mixin
    Waiting waiting = new Waiting();

    @Override
    boolean needsWords() {
        return true;
    }

    @Override
    ExitCode run(Context context) {
        if (!from.equals("database")) {
            throw new SchemaException(
                    Reason.USAGE,
                    Problem.of(
                            "There is no import from '" + from + "' yet.",
                            "Say 'schema import database'. If another tool has made the database, that takes it over"
                                    + " as it is; leave the table of that tool out with --exclude."));
        }
        filters.set(context);
        waiting.tell(context);
        SchemaMigrator migrator = context.database();
        DatabaseImport database = new DatabaseImport(migrator);
        context.busy("reading " + context.databaseName());
        Optional<String> begun = database.begun();
        if (begun.isPresent()) {
            context.output()
                    .note("note: revision " + begun.get() + " makes what is in the database, so no other is written");
            return plan ? ExitCode.DONE : stamped(context, begun.get(), new LinkedHashMap<>());
        }
        Proposal proposal = database.proposal(context.project().config().filters());
        proposal.unsaid().forEach(line -> context.output().note("not to be imported, say it yourself: " + line));
        DatabaseImport.histories(proposal).forEach((table, tool) -> context.output()
                .note("note: table " + table + " is how " + tool + " remembers what it has done; --exclude " + table
                        + " leaves it out"));
        Map<String, Object> fields = new LinkedHashMap<>();
        if (plan) {
            fields.put("java", proposal.preview());
            fields.put("unsaid", proposal.unsaid());
            show(context, proposal, fields);
            return ExitCode.DONE;
        }
        Authoring authoring =
                new Authoring(context.project(), migrator, context.console().clock());
        Authoring.Written written = authoring.revision(
                new Authoring.Draft(message, List.of("head"), false, List.of(), List.of(), id), proposal);
        context.readAgain();
        if (!context.json()) {
            WrittenText.print(context, context.files(), written);
        }
        fields.putAll(WrittenText.fields(written));
        fields.put("unsaid", proposal.unsaid());
        return stamped(context, written.id(), fields);
    }

    private static void show(Context context, Proposal proposal, Map<String, Object> fields) {
        if (context.json()) {
            context.output().json(fields);
        } else {
            proposal.preview().forEach(context.output()::line);
        }
    }

    /** Declares the database to be at what was written, and looks whether it is. */
    private static ExitCode stamped(Context context, String id, Map<String, Object> fields) {
        try {
            var graph = context.files().graph();
            SchemaMigrator migrator = context.database(new Progress(context, graph));
            var result = migrator.stamp(List.of(id), false);
            context.busy("comparing " + context.databaseName() + " with " + id);
            int differences = migrator.drift(context.project().config().filters())
                    .differences()
                    .size();
            if (context.json()) {
                fields.put("id", id);
                fields.put("position", result.to());
                fields.put("differences", differences);
                context.output().json(fields);
            } else {
                Moved.print(context, graph, result);
            }
            if (differences > 0) {
                context.output()
                        .note("note: " + Text.count(differences, "difference")
                                + " left, by what was left out; 'schema drift' shows them");
            }
            return ExitCode.DONE;
        } catch (SchemaException failed) {
            context.output()
                    .note(
                            "The file is written, but the database does not know it yet: when the cause below is mended, run"
                                    + " 'schema stamp " + id + "'.");
            throw failed;
        }
    }
}
