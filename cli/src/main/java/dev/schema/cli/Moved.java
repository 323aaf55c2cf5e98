package dev.schema.cli;

import dev.schema.engine.RunResult;
import dev.schema.graph.RevisionGraph;

/** Says where a database is after a run. */
final class Moved {

    private Moved() {}

    static void print(Context context, RevisionGraph graph, RunResult result) {
        Output output = context.output();
        if (context.json()) {
            output.json(Result.fields(result));
            return;
        }
        output.line(context.databaseName() + " is at " + Text.position(result.to(), graph)
                + (result.revisions().isEmpty() ? ": nothing to do" : ""));
    }
}
