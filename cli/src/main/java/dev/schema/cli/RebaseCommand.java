package dev.schema.cli;

import dev.schema.engine.Rebase;
import dev.schema.engine.RebaseRange;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.merge.Conflict;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Published;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        description = {
            "Puts a branch on top of another one instead of joining both by a merge: the lowest revisions of the branch get"
                    + " another parent in their files, in place. It is for revisions that nobody else has yet: it is"
                    + " refused if one is on the published branch of git, or a database of the project has run one.",
            "",
            "What the other branch has renamed is renamed in the statements of the branch, and a change that both make is"
                    + " taken out. Nothing is written unless the changed files are known to lead to the schema that a"
                    + " merge would. Branches that conflict are shown as 'schema merge' shows them, with exit code 4; it"
                    + " is 9 where only statements on rows are in doubt."
        },
        footer = {
            "  schema rebase                     the branch that is not published yet, of two",
            "  schema rebase 7f60                its branch, onto the other one",
            "  schema rebase 7f60 --onto e07d    onto this one",
        })
final class RebaseCommand extends dev.schema.cli.Command {

    @Parameters(arity = "0..1", paramLabel = "REVISION", description = "A revision of the branch to be moved.")
    @Nullable String revision;

    @Option(
            names = "--onto",
            paramLabel = "REVISION",
            description = "What it is to follow; the other head unless given.")
    @Nullable String onto;

    @Option(names = "--dry-run", description = "Do everything but change the files.")
    boolean dryRun;

    @Option(names = "--force", description = "Move revisions that others may have.")
    boolean force;

    @Override
    ExitCode run(Context context) {
        SchemaMigrator migrator = context.scripts();
        Optional<Published> published = context.project().published();
        RebaseRange range = RebaseRange.of(migrator, revision, onto, id -> published
                .map(each -> !each.branches(id).isEmpty())
                .orElse(false));
        Revisions revisions = new Revisions(context, migrator);
        if (range.moved().isEmpty()) {
            if (context.json()) {
                context.output().json(fields(range, List.of(), false));
            }
            context.output()
                    .note("\"" + range.head() + "\" follows \"" + range.onto() + "\" already; nothing was written.");
            return ExitCode.DONE;
        }
        requireOwn(context, range, published);
        Rebase rebase = new Rebase(context.project(), migrator, range);
        if (!rebase.conflicts().isEmpty()) {
            return refused(context, migrator, rebase);
        }
        Rebase.Proved proved = rebase.proved();
        if (!dryRun) {
            proved.write();
        }
        if (context.json()) {
            context.output().json(fields(range, proved.moved(), !dryRun));
        } else {
            proved.moved().forEach(each -> print(context.output(), revisions, each));
            context.output()
                    .line(Text.count(range.moved().size(), "revision") + " of "
                            + revisions.ids().of(range.head())
                            + (dryRun
                                    ? " would follow "
                                    : " now " + (range.moved().size() == 1 ? "follows " : "follow "))
                            + revisions.named(range.onto()));
        }
        if (dryRun) {
            context.output().note("The branch can be moved; nothing was written.");
        }
        return ExitCode.DONE;
    }

    /** Whoever has a revision already would have to be told that it stands elsewhere now. */
    private void requireOwn(Context context, RebaseRange range, Optional<Published> published) {
        List<Problem> others = new ArrayList<>();
        if (published.isEmpty()) {
            context.output().note("note: this is no repository of git, so nobody knows what is published");
        } else if (published.get().revisions().isEmpty()
                && published.get().unreadable().isEmpty()) {
            context.output().note("note: git has no upstream and no origin here, so nothing is published");
        }
        published.ifPresent(each -> others.addAll(Others.published(each, range.moved())));
        others.addAll(new Others(context).applied(range.moved()));
        if (!others.isEmpty() && !force) {
            throw new SchemaException(Reason.USAGE, others);
        }
        others.forEach(each -> context.output().note("warning: " + each.what()));
    }

    private static void print(Output output, Revisions revisions, Rebase.Moved moved) {
        if (moved.to() != null) {
            String from = moved.from();
            output.line(moved.file() + "  " + output.style().id(revisions.ids().of(moved.id())) + "  <- "
                    + revisions.named(moved.to())
                    + (from == null ? "" : ", no longer " + revisions.named(from)));
        } else if (!moved.dropped().isEmpty() || !moved.changed().isEmpty()) {
            output.line(moved.file() + "  " + output.style().id(revisions.ids().of(moved.id())));
        }
        moved.changed().forEach(each -> output.line("  says otherwise: " + each));
        moved.dropped().forEach(each -> output.line("  no longer says: " + each));
    }

    private static Map<String, Object> fields(RebaseRange range, List<Rebase.Moved> moved, boolean written) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("head", range.head());
        fields.put("onto", range.onto());
        fields.put("written", written);
        fields.put(
                "revisions",
                moved.stream()
                        .map(each -> {
                            Map<String, @Nullable Object> one = new LinkedHashMap<>();
                            one.put("id", each.id());
                            one.put("file", each.file());
                            one.put("from", each.from());
                            one.put("to", each.to());
                            one.put("changed", each.changed());
                            one.put("dropped", each.dropped());
                            return one;
                        })
                        .toList());
        return fields;
    }

    private static ExitCode refused(Context context, SchemaMigrator migrator, Rebase rebase) {
        MergeReport report = new MergeReport(context, migrator);
        Ids ids = new Revisions(context, migrator).ids();
        SortedMap<Integer, Conflict> conflicts = rebase.conflicts();
        List<Conflict> all = List.copyOf(conflicts.values());
        if (context.json()) {
            context.output().json(Map.of("conflicts", MergeReport.fields(all)));
        } else {
            conflicts.forEach((number, conflict) -> report.print(conflict, number));
            context.output()
                    .note(Text.count(all.size(), "conflict") + ", nothing was written. Settle "
                            + (all.size() == 1 ? "it" : "them")
                            + " with 'schema merge "
                            + String.join(
                                    " ", rebase.heads().stream().map(ids::of).toList())
                            + "' and --resolve, or change the branch first.");
        }
        return ExitCode.of(MergeReport.reason(all));
    }
}
