package dev.schema.engine;

import dev.schema.catalog.SqlText;
import dev.schema.engine.dialect.Step;
import dev.schema.engine.plan.Plan;
import dev.schema.engine.plan.PlannedRevision;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.util.ArrayList;
import java.util.List;

/** What cannot be part of a script: code in Java, and text that a client would change. */
final class ScriptRules {

    private ScriptRules() {}

    private static boolean holdsReturn(SqlText.Token token) {
        return (token.kind() == SqlText.Kind.STRING || token.kind() == SqlText.Kind.QUOTED)
                && token.text().contains("\r\n");
    }

    /** Refuses a plan before the first line is written, naming each such step. */
    static void check(Plan plan) {
        List<Problem> problems = new ArrayList<>();
        for (PlannedRevision revision : plan.revisions()) {
            for (Step step : revision.steps()) {
                if (step instanceof Step.Run run) {
                    problems.add(new Problem(
                            "Revision \"" + revision.id() + "\": \""
                                    + run.operation().describe() + "\" is Java and cannot be part of an SQL script.",
                            revision.place(step),
                            "Run this part with 'schema upgrade' on a connection, or write the step as sql(..)."));
                } else if (SqlText.of(step.text()).tokens().stream().anyMatch(ScriptRules::holdsReturn)) {
                    problems.add(
                            new Problem(
                                    "Revision \"" + revision.id() + "\": \"" + revision.describe(step)
                                            + "\" has a line break of two characters (CR LF) in a name or literal, which a client"
                                            + " would read as one.",
                                    revision.place(step),
                                    "Write the literal with char(13), or run this part with 'schema upgrade' on a connection."));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new SchemaException(Reason.FAILED, problems);
        }
    }
}
