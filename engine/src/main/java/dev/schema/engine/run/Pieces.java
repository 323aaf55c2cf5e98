package dev.schema.engine.run;

import dev.schema.engine.dialect.Proof;
import dev.schema.engine.dialect.Step;
import dev.schema.engine.history.JournalledStep;
import dev.schema.engine.history.JournalledStep.State;
import dev.schema.engine.history.PositionDigest;
import dev.schema.engine.inspect.Comparison.Moment;
import dev.schema.engine.plan.PlannedRevision;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A revision that does not fit into one transaction: steps that must stand alone cut it into pieces. Each piece is
 * journalled with its work, so that a run that was cut off goes on where it stopped.
 */
final class Pieces {

    private static final int SECONDS_TO_ANSWER = 5;

    private final Runner runner;
    private final StepRunner steps;
    private final Journal journal;
    private final List<List<Step>> guards;

    Pieces(Runner runner, StepRunner steps, Journal journal, List<List<Step>> guards) {
        this.runner = runner;
        this.steps = steps;
        this.journal = journal;
        this.guards = guards;
    }

    boolean run(PlannedRevision revision, PositionDigest before, List<Segment> segments, long start)
            throws SQLException {
        journal.requireUnchanged();
        for (Segment segment : segments) {
            Step first = segment.steps().get(0);
            boolean here;
            if (first instanceof Step.Batches batches) {
                here = batches(segment.first(), batches, revision, before);
            } else if (first instanceof Step.Alone alone) {
                here = alone(segment.first(), alone, revision, before);
            } else {
                here = together(segment, before);
            }
            if (!here) {
                return false;
            }
        }
        return runner.transaction(() -> {
            if (!runner.move(revision, before)) {
                return false;
            }
            journal.forget();
            runner.finish(revision, start);
            return true;
        });
    }

    // Another process may be at the same revision, so the journal is read within the transaction that goes on from it.

    /** Neighbours that share a transaction, journalled in it; false if the database has moved on. */
    private boolean together(Segment segment, PositionDigest before) throws SQLException {
        List<Step> neighbours = segment.steps();
        int last = neighbours.size() - 1;
        return runner.transaction(neighbours, () -> {
            if (!runner.isAt(before)) {
                return false;
            }
            if (isDone(segment.first() + last, neighbours.get(last))) {
                return true;
            }
            steps.runAll(guards.get(0));
            for (int i = 0; i <= last; i++) {
                steps.run(neighbours.get(i));
                journal.write(segment.first() + i, neighbours.get(i), State.DONE, null, 0);
            }
            steps.runAll(guards.get(1));
            return true;
        });
    }

    private boolean isDone(int index, Step step) throws SQLException {
        return journal.find(index, step)
                .filter(line -> line.state() == State.DONE)
                .isPresent();
    }

    /** A statement that commits by itself: intent before, note after; in between only its author can tell. */
    private boolean alone(int index, Step.Alone step, PlannedRevision revision, PositionDigest before)
            throws SQLException {
        Optional<JournalledStep> line = journal.find(index, step);
        if (line.isPresent() && line.get().state() == State.DONE) {
            return true;
        }
        boolean inDoubt = line.isPresent();
        if (!(inDoubt && tookEffect(step, revision))) {
            if (!note(index, step, State.INTENT, before)) {
                return false;
            }
            // Some statements, such as SQLite's VACUUM, run only while no other statement is open.
            runner.forget();
            try {
                patiently(step);
            } catch (SchemaException failure) {
                withdraw(index, step, failure);
                throw failure;
            }
        }
        return note(index, step, State.DONE, before);
    }

    /** Runs it until no other session is in its way; what a failed attempt has left is taken away before the next. */
    private void patiently(Step.Alone step) throws SQLException {
        List<List<String>> around = runner.around(step);
        runner.executeAll(around.get(0));
        AtomicBoolean again = new AtomicBoolean();
        runner.patiently(true, () -> {
            if (again.getAndSet(true)) {
                cleanUp(step);
            }
            steps.run(step);
            return true;
        });
        runner.executeAll(around.get(1));
    }

    /**
     * Takes back the intent of a statement that the database refused: its author may correct it. It stays where the
     * session has ended, or the catalog does not tell that nothing happened: the next run has to find out.
     */
    private void withdraw(int index, Step.Alone step, SchemaException refusal) {
        try {
            if (runner.connection().isValid(SECONDS_TO_ANSWER)) {
                cleanUp(step);
                if (isAsBefore(step)) {
                    runner.inTransaction(() -> journal.withdraw(index));
                }
            }
        } catch (SQLException | SchemaException second) {
            refusal.addSuppressed(second);
        }
    }

    private boolean isAsBefore(Step.Alone step) throws SQLException {
        if (step.proof() instanceof Proof.Query query) {
            return !finds(query.sql());
        }
        return !(step.proof() instanceof Proof.Look look)
                || look.isBlind()
                || runner.moment(look).filter(Moment.BEFORE::equals).isPresent();
    }

    private void cleanUp(Step.Alone step) throws SQLException {
        if (step.proof() instanceof Proof.Look look && look.cleanUp() != null) {
            steps.run(new Step.Execute(step.leaf(), look.cleanUp()));
        }
    }

    /** Whether a statement that an earlier run was cut off in took effect; what it left half done is taken away. */
    private boolean tookEffect(Step.Alone step, PlannedRevision revision) throws SQLException {
        Proof proof = step.proof();
        if (proof instanceof Proof.Query query) {
            return finds(query.sql());
        } else if (proof instanceof Proof.Look look && !look.isBlind()) {
            Moment moment = runner.moment(look)
                    .orElseThrow(() -> stopped(
                            step,
                            revision,
                            ", and what that changes is neither as before nor as after: somebody else changed it",
                            "Bring it to one of the two by hand, and run the command again; nothing was changed now."));
            if (moment == Moment.BEFORE) {
                cleanUp(step);
            }
            return moment == Moment.AFTER;
        } else if (!proof.equals(Proof.REPEATABLE)) {
            throw stopped(
                    step,
                    revision,
                    ", and nobody can tell whether that statement took effect",
                    "Look at the database, then add .verify(query) or .idempotent() to this step and run the command"
                            + " again; nothing was changed now.");
        }
        return false;
    }

    private static SchemaException stopped(Step step, PlannedRevision revision, String why, String next) {
        return new SchemaException(
                Reason.HALF_WAY,
                new Problem(
                        "Revision \"" + revision.id() + "\" was cut off during \"" + revision.describe(step) + "\""
                                + why + ".",
                        revision.place(step),
                        next));
    }

    private boolean note(int index, Step step, State state, PositionDigest before) throws SQLException {
        return runner.transaction(() -> {
            if (!runner.isAt(before)) {
                return false;
            }
            journal.write(index, step, state, null, 0);
            return true;
        });
    }

    private boolean finds(String query) throws SQLException {
        try (Statement statement = runner.connection().createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next();
        }
    }

    /** How far batches have come: whether there may be more, and the rows so far. */
    private record Reached(boolean more, long rows) {}

    private boolean batches(int index, Step.Batches step, PlannedRevision revision, PositionDigest before)
            throws SQLException {
        AtomicReference<Reached> reached = new AtomicReference<>(new Reached(true, 0));
        while (reached.get().more()) {
            boolean here = runner.transaction(() -> {
                if (!runner.isAt(before)) {
                    return false;
                }
                reached.set(batch(index, step));
                return true;
            });
            if (!here) {
                return false;
            }
            if (reached.get().more()) {
                runner.told(new BatchDone(
                        revision.id(), revision.describe(step), reached.get().rows()));
            }
            pause(reached.get().more() ? step.operation().pauseMillis() : 0);
        }
        return true;
    }

    /** The next batch, from where the last one ended, whoever ran that. */
    private Reached batch(int index, Step.Batches step) throws SQLException {
        Optional<JournalledStep> line = journal.find(index, step);
        if (line.isPresent() && line.get().state() == State.DONE) {
            return new Reached(false, line.get().rows());
        }
        Batch batch = new Batch(
                step,
                line.map(JournalledStep::reached).orElse(null),
                line.map(JournalledStep::rows).orElse(0L));
        batch.run(index);
        return new Reached(batch.end != null, batch.rows);
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SchemaException(
                    Reason.HALF_WAY,
                    Problem.of(
                            "The run was interrupted between two batches.",
                            "Run the command again: it goes on with the next batch."),
                    interrupted);
        }
    }

    /** One batch: where it ends, its update, its note. */
    private final class Batch {

        private final Step.Batches step;
        private final @Nullable String reached;
        private long rows;
        private @Nullable String end;

        Batch(Step.Batches step, @Nullable String reached, long rows) {
            this.step = step;
            this.reached = reached;
            this.rows = rows;
        }

        void run(int index) throws SQLException {
            try {
                end = next();
                if (end != null) {
                    rows += update(end);
                }
            } catch (SQLException failure) {
                throw steps.failed(step, failure);
            }
            journal.write(index, step, end == null ? State.DONE : State.PARTLY, end, rows);
        }

        private @Nullable String next() throws SQLException {
            try (PreparedStatement query = runner.connection().prepareStatement(step.end(reached == null))) {
                bind(query, reached);
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? row.getString(1) : null;
                }
            }
        }

        private int update(String until) throws SQLException {
            try (PreparedStatement update = runner.connection().prepareStatement(step.batch(reached == null))) {
                bind(update, reached, until);
                return update.executeUpdate();
            }
        }

        private void bind(PreparedStatement statement, @Nullable String... keys) throws SQLException {
            List<String> given = new ArrayList<>();
            for (String key : keys) {
                if (key != null) {
                    given.add(key);
                }
            }
            for (int i = 0; i < given.size(); i++) {
                statement.setString(i + 1, given.get(i));
            }
        }
    }
}
