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

    /** What an earlier run wrote down about a step; a step that has changed since is refused. */
    Optional<JournalledStep> find(int index, Step step) throws SQLException {
        List<JournalledStep> lines = history.journal(connection);
        Optional<JournalledStep> found = lines.stream()
                .filter(line -> line.revision().equals(revision.id())
                        && line.direction().equals(revision.word())
                        && line.step() == index)
                .findFirst();
        if (found.isPresent() && !found.get().sqlHash().equals(hash(step))) {
            throw new SchemaException(
                    Reason.HALF_WAY,
                    new Problem(
                            "Revision \"" + revision.id() + "\" is half-way on this database, and its step \""
                                    + revision.describe(step) + "\" has changed since.",
                            revision.place(step),
                            "Bring the migration back to what it was, and run the command again; nothing was"
                                    + " changed now."));
        }
        return found;
    }

    void write(int index, Step step, State state, @Nullable String reached, long rows) throws SQLException {
        for (BoundSql statement : history.journal(line(revision, index, step, state, reached, rows))) {
            statement.execute(connection);
        }
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
