package dev.schema.engine.run;

import dev.schema.engine.dialect.Step;
import dev.schema.engine.hash.Sha256;
import dev.schema.engine.history.BoundSql;
import dev.schema.engine.history.History;
import dev.schema.engine.history.JournalledStep;
import dev.schema.engine.history.JournalledStep.State;
import dev.schema.engine.plan.PlannedRevision;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The journal of one revision that does not fit into one transaction: how far each step is. */
final class Journal {

    private final Connection connection;
    private final History history;
    private final PlannedRevision revision;

    Journal(Connection connection, History history, PlannedRevision revision) {
        this.connection = connection;
        this.history = history;
        this.revision = revision;
    }

    /** Refuses a revision of which an earlier run has begun steps that have changed since, or are no longer there. */
    void requireUnchanged() throws SQLException {
        List<Step> steps = revision.steps();
        for (JournalledStep line : lines()) {
            if (line.step() >= steps.size()) {
                throw changed(
                        "it has " + steps.size() + " steps now, of which no. " + (line.step() + 1) + " has begun",
                        null);
            }
            requireUnchanged(line, steps.get(line.step()));
        }
    }

    /** What an earlier run wrote down about a step; a step that has changed since is refused. */
    Optional<JournalledStep> find(int index, Step step) throws SQLException {
        Optional<JournalledStep> found =
                lines().stream().filter(line -> line.step() == index).findFirst();
        if (found.isPresent()) {
            requireUnchanged(found.get(), step);
        }
        return found;
    }

    private List<JournalledStep> lines() throws SQLException {
        return history.journal(connection).stream()
                .filter(line -> line.revision().equals(revision.id())
                        && line.direction().equals(revision.word()))
                .toList();
    }

    private void requireUnchanged(JournalledStep line, Step step) {
        if (!line.sqlHash().equals(hash(step))) {
            throw changed("its step \"" + revision.describe(step) + "\" has changed since", step);
        }
    }

    private SchemaException changed(String how, @Nullable Step step) {
        return new SchemaException(
                Reason.HALF_WAY,
                new Problem(
                        "Revision \"" + revision.id() + "\" is half-way on this database, and " + how + ".",
                        step == null ? null : revision.place(step),
                        "Bring the steps that have begun back to what they were, and run the command again; nothing was"
                                + " changed now."));
    }

    void write(int index, Step step, State state, @Nullable String reached, long rows) throws SQLException {
        for (BoundSql statement : history.journal(line(revision, index, step, state, reached, rows))) {
            statement.execute(connection);
        }
    }

    /** Takes back what was written down of a step. */
    void withdraw(int index) throws SQLException {
        history.forgetStep(revision.id(), revision.word(), index).execute(connection);
    }

    /** What is written down of a step. */
    static JournalledStep line(
            PlannedRevision revision, int index, Step step, State state, @Nullable String reached, long rows) {
        return new JournalledStep(revision.id(), revision.word(), index, state, hash(step), reached, rows);
    }

    void forget() throws SQLException {
        history.forgetJournal(revision.id()).execute(connection);
    }

    private static String hash(Step step) {
        return Sha256.hex(step.text());
    }
}
