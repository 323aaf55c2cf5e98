package dev.schema.cli;

import dev.schema.engine.run.BatchDone;
import dev.schema.engine.run.RevisionDone;
import dev.schema.engine.run.RunListener;
import dev.schema.graph.RevisionGraph;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints a line for each revision when it is committed: {@code 5c3e  create orders   3 steps  58 ms}. Of batches a
 * terminal has one line that changes; elsewhere there is a line now and then.
 */
final class Progress implements RunListener {

    private static final Duration NOW_AND_THEN = Duration.ofSeconds(5);

    private static final int WIDEST = 40;

    private final Output output;
    private final Ids ids;
    private final int width;
    private final boolean terminal;
    private final Clock clock;
    private Instant told;

    Progress(Context context, RevisionGraph graph) {
        this.output = context.output();
        this.ids = new Ids(graph);
        this.width = context.files().headers().stream()
                .mapToInt(header -> Math.min(WIDEST, header.message().length()))
                .max()
                .orElse(0);
        this.terminal = context.console().terminal();
        this.clock = context.console().clock();
        this.told = clock.instant();
    }

    @Override
    public void revision(RevisionDone revision) {
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

    @Override
    public void rebased(String revision, List<String> before) {
        if (!output.json()) {
            output.line(output.style().id(ids.of(revision)) + "  was rebased: it followed "
                    + (before.isEmpty()
                            ? "nothing"
                            : before.stream().map(ids::of).collect(Collectors.joining(", ")))
                    + " when it ran");
        }
    }

    @Override
    public void batch(BatchDone batch) {
        if (output.json()) {
            return;
        }
        String line = ids.of(batch.revision()) + "  " + batch.step() + "  " + Text.count(batch.rows(), "row");
        if (terminal) {
            output.passing(line);
        } else if (!clock.instant().isBefore(told.plus(NOW_AND_THEN))) {
            told = clock.instant();
            output.note(line);
        }
    }
}
