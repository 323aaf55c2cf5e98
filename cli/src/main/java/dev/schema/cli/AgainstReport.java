package dev.schema.cli;

import dev.schema.engine.Against;
import dev.schema.engine.Finding;
import dev.schema.engine.merge.Analysis;
import dev.schema.engine.merge.Conflict;
import dev.schema.engine.merge.Conflict.Deed;
import dev.schema.engine.merge.Conflict.Wish;
import dev.schema.engine.merge.ConflictText;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.CommittedMigrations;
import dev.schema.engine.project.Header;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What would come of merging with a commit, in three forms.
 *
 * @param ref what people call the commit
 * @param commit its full name
 * @param joined the migrations of both
 * @param findings what is wrong beside conflicts
 * @param conflicts what the branches do not agree about
 * @param branches how many heads there would be
 * @param code what the command answers
 */
record AgainstReport(
        String ref,
        String commit,
        Against joined,
        List<Finding> findings,
        List<Conflict> conflicts,
        int branches,
        ExitCode code) {

    /** Looks at the commit that is called so. */
    static AgainstReport of(Context context, String ref) {
        CommittedMigrations there = context.project().migrationsAt(ref);
        Against joined = new Against(
                context.project().migrations(),
                there.source(),
                ref,
                context.scripts().database());
        List<Finding> findings = new ArrayList<>();
        joined.changed().forEach(problem -> findings.add(new Finding(Reason.DRIFT, problem)));
        Optional<Analysis> analysis = Optional.empty();
        try {
            analysis = joined.analysis();
        } catch (SchemaException broken) {
            // What does not run by itself may be a consequence of what was changed, so both are shown.
            broken.problems().forEach(problem -> findings.add(new Finding(broken.reason(), problem)));
        }
        List<Conflict> conflicts = analysis.map(Analysis::questions).orElse(List.of());
        ExitCode code = findings.stream()
                .map(Finding::reason)
                .min(Comparator.comparing(CheckCommand.WORST_FIRST::indexOf))
                .map(ExitCode::of)
                .orElseGet(() -> conflicts.isEmpty() ? ExitCode.DONE : ExitCode.of(MergeReport.reason(conflicts)));
        int branches = joined.joined().graph().heads().size();
        return new AgainstReport(ref, there.commit(), joined, findings, conflicts, branches, code);
    }

    /** For people. */
    void print(Context context) {
        Output output = context.output();
        Revisions revisions = new Revisions(context, joined.joined());
        side(output, revisions, "here and not on '" + ref + "'", joined.onlyHere());
        side(output, revisions, "on '" + ref + "' and not here", joined.onlyThere());
        findings.forEach(finding -> {
            int number = ExitCode.of(finding.reason()).code();
            output.text(Output.problem(output.style().bad("[" + number + "] "), finding.problem()));
        });
        if (!findings.isEmpty()) {
            output.line("");
        }
        new MergeReport(context, joined.joined()).print(conflicts);
        if (code == ExitCode.DONE) {
            output.line(good());
        } else {
            output.line(bad() + ", exit code " + code.code());
        }
    }

    private static void side(Output output, Revisions revisions, String where, List<String> ids) {
        output.line(where + ": " + Text.count(ids.size(), "revision"));
        revisions.list(ids, false).forEach(line -> output.line("  " + line));
    }

    private String good() {
        return branches < 2
                ? "There would be " + Text.count(branches, "head") + ": nothing is to be joined."
                : "They fit. Once git has merged them, join them with 'schema merge'.";
    }

    private String bad() {
        List<String> counts = new ArrayList<>();
        if (!findings.isEmpty()) {
            counts.add(Text.count(findings.size(), "finding"));
        }
        if (!conflicts.isEmpty()) {
            counts.add(Text.count(conflicts.size(), "conflict"));
        }
        return String.join(", ", counts);
    }

    /** For programs. */
    Map<String, Object> fields(Context context) {
        Revisions revisions = new Revisions(context, joined.joined());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("exitCode", code.code());
        fields.put("against", ref);
        fields.put("commit", commit);
        fields.put("here", revisions.fields(joined.onlyHere()));
        fields.put("there", revisions.fields(joined.onlyThere()));
        fields.put("findings", CheckCommand.fields(findings));
        fields.put("conflicts", MergeReport.fields(conflicts));
        return fields;
    }

    /** For a comment on a pull request, in GitHub's Markdown. */
    String markdown(Context context) {
        List<String> lines = new ArrayList<>();
        lines.add(
                code == ExitCode.DONE
                        ? "### Migrations fit those on " + Markdown.code(ref)
                        : "### Migrations do not fit those on " + Markdown.code(ref) + ": " + bad());
        lines.add("");
        Map<String, Header> headers = new HashMap<>();
        joined.joined().headers().forEach(header -> headers.put(header.id(), header));
        joined.onlyHere().forEach(id -> lines.add("- here: " + named(headers.get(id))));
        joined.onlyThere().forEach(id -> lines.add("- on " + Markdown.code(ref) + ": " + named(headers.get(id))));
        lines.add("");
        findings.forEach(finding -> {
            Problem problem = finding.problem();
            lines.add((problem.where() == null ? "" : Markdown.code(problem.where()) + ": ")
                    + Markdown.code(problem.what()));
            if (problem.next() != null) {
                lines.add("");
                lines.add(Markdown.code(problem.next()));
            }
            lines.add("");
        });
        ConflictText text = new MergeReport(context, joined.joined()).text();
        for (int i = 0; i < conflicts.size(); i++) {
            conflict(lines, text, conflicts.get(i), i + 1);
        }
        lines.add(
                code == ExitCode.DONE
                        ? good().replace("'schema merge'", "`schema merge`")
                        : "Change a revision that no database has run yet"
                                + (conflicts.isEmpty()
                                        ? "."
                                        : ", or once git has merged the branches, run `schema merge"
                                                + " --resolve` with a way out for each conflict."));
        return String.join("\n", lines) + "\n";
    }

    private static String named(Header header) {
        return (Markdown.code(header.id()) + " " + Markdown.code(header.message())).strip();
    }

    private static void conflict(List<String> lines, ConflictText text, Conflict conflict, int number) {
        lines.add("**Conflict " + number + "**, " + Markdown.code(conflict.object()) + ": "
                + ConflictText.words(conflict) + " (" + conflict.type() + ")");
        lines.add("");
        lines.add("| | what it does | where | so that it is |");
        lines.add("|---|---|---|---|");
        rows(lines, "ours", conflict.ours());
        rows(lines, "theirs", conflict.theirs());
        lines.add("");
        text.reasons(conflict).forEach(reason -> lines.add("- " + Markdown.code(reason)));
        lines.add("");
        lines.add("Ways out:");
        lines.add("");
        text.answers(conflict, number)
                .forEach((answer, meaning) -> lines.add("- " + Markdown.code(answer) + ": " + Markdown.code(meaning)));
        lines.add("");
    }

    private static void rows(List<String> lines, String side, Wish wish) {
        String title = side + " " + Markdown.cell(wish.head());
        String outcome = Markdown.cell(wish.outcome());
        for (Deed deed : wish.deeds()) {
            lines.add(row(title, deed.what(), deed.place(), outcome));
            title = "";
            outcome = "";
        }
        if (wish.deeds().isEmpty()) {
            lines.add(row(title, "", null, outcome));
        }
    }

    private static String row(String title, String what, @Nullable String place, String outcome) {
        return "| " + title + " | " + Markdown.cell(what) + " | " + (place == null ? "" : Markdown.cell(place)) + " | "
                + outcome + " |";
    }
}
