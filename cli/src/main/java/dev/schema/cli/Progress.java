package dev.schema.cli;

import dev.schema.engine.run.RevisionDone;
import dev.schema.graph.RevisionGraph;
import java.util.function.Consumer;

/** Prints a line for each revision when it is committed: {@code 5c3e  create orders   3 steps  58 ms}. */
final class Progress implements Consumer<RevisionDone> {

    private static final int WIDEST = 40;

    private final Output output;
    private final Ids ids;
    private final int width;

    Progress(Context context, RevisionGraph graph) {
        this.output = context.output();
        this.ids = new Ids(graph);
        this.width = context.files().headers().stream()
                .mapToInt(header -> Math.min(WIDEST, header.message().length()))
                .max()
                .orElse(0);
    }

    @Override
    public void accept(RevisionDone revision) {
        if (output.json()) {
            return;
        }
        String padding = " ".repeat(Math.max(0, width - revision.message().length()));
        String what =
                switch (revision.direction()) {
                    case UP -> "";
                    case DOWN -> "undone  ";
                    case MARK -> "marked as applied  ";
                    case UNMARK -> "marked as not applied  ";
                };
        boolean runs = what.isEmpty() || what.startsWith("undone");
        String effort = runs ? Text.count(revision.steps(), "step") + "  " + revision.millis() + " ms" : "";
        String skipped = revision.skipped().isEmpty() ? "" : "  skipped: " + String.join(", ", revision.skipped());
        output.line((output.style().id(ids.of(revision.id())) + "  " + revision.message() + padding + "  " + what
                        + effort + skipped)
                .stripTrailing());
    }
}
