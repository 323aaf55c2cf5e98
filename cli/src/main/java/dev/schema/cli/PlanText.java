package dev.schema.cli;

import dev.schema.engine.dialect.Step;
import dev.schema.engine.plan.Plan;
import dev.schema.engine.plan.PlannedRevision;
import dev.schema.graph.RevisionGraph;

/** A plan for people: each revision, each step with its place, and its SQL. */
final class PlanText {

    private final Output output;
    private final RevisionGraph graph;
    private final Ids ids;

    PlanText(Output output, RevisionGraph graph) {
        this.output = output;
        this.graph = graph;
        this.ids = new Ids(graph);
    }

    /** Prints the plan, or itself as JSON. */
    static void print(Context context, RevisionGraph graph, Plan plan) {
        if (context.json()) {
            context.output().json(Result.fields(plan));
        } else {
            new PlanText(context.output(), graph).print(context.databaseName(), plan);
        }
    }

    private void print(String database, Plan plan) {
        if (plan.isEmpty()) {
            output.line(database + " is at " + Text.position(plan.to(), graph) + ": nothing to do");
            return;
        }
        output.line(database + " (" + plan.database() + "), from " + Text.position(plan.from(), graph) + " to "
                + Text.position(plan.to(), graph) + ": "
                + Text.count(plan.revisions().size(), "revision") + ", " + Text.count(plan.stepCount(), "step"));
        plan.revisions().forEach(this::print);
        if (!plan.losses().isEmpty()) {
            output.line("");
            output.line(output.style().bad("loses"));
            plan.losses().forEach(loss -> output.line("  " + loss));
        }
        output.note("Nothing was changed.");
    }

    private void print(PlannedRevision revision) {
        output.line("");
        output.line(output.style().id(ids.of(revision.id())) + "  " + revision.word() + "  "
                + revision.content().message());
        steps(output, revision);
    }

    /** The steps of one revision, those of one operation below its name. */
    static void steps(Output output, PlannedRevision revision) {
        revision.skips().described().forEach(skipped -> output.line("  skipped: " + skipped));
        if (revision.steps().isEmpty()) {
            output.line("  no statement");
        }
        int last = -1;
        for (Step step : revision.steps()) {
            if (step.leaf() != last) {
                last = step.leaf();
                String place = revision.place(step);
                output.line("  " + revision.describe(step)
                        + (place == null ? "" : "  " + output.style().faint(place)));
            }
            String sql = step instanceof Step.Expect expect
                    ? "-- stops if this finds something: " + expect.complaint() + "\n" + step.text()
                    : step.text();
            sql.lines().forEach(line -> output.line(("      " + line).stripTrailing()));
        }
    }
}
