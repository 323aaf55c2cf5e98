package dev.schema.engine.run;

import dev.schema.catalog.Catalog;
import dev.schema.engine.dialect.Dialect;
import dev.schema.engine.dialect.Proof;
import dev.schema.engine.dialect.Step;
import dev.schema.engine.history.Actor;
import dev.schema.engine.history.AppliedRevision;
import dev.schema.engine.history.BoundSql;
import dev.schema.engine.history.History;
import dev.schema.engine.history.PositionDigest;
import dev.schema.engine.inspect.Comparison;
import dev.schema.engine.inspect.Inspector;
import dev.schema.engine.inspect.Scope;
import dev.schema.engine.plan.Plan;
import dev.schema.engine.plan.PlannedRevision;
import dev.schema.engine.plan.Skips;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.graph.RevisionGraph;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Executes a plan on a connection, revision by revision, each with its rows of the history in the same transaction. Any
 * prefix of its work may be cut off: what is committed is written down with it. Not thread-safe; one run each.
 */
public final class Runner {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Connection connection;
    private final Dialect dialect;
    private final History history;
    private final Actor actor;
    private final Duration patience;
    private final RunListener listener;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final Set<String> unfinished = new HashSet<>();

    /**
     * A runner on an open connection in autocommit mode, which it leaves in that mode.
     *
     * @param patience how long to try again where other sessions are in the way
     * @param listener hears of each revision and each batch when it is committed
     */
    public Runner(
            Connection connection,
            Dialect dialect,
            History history,
            Actor actor,
            Duration patience,
            RunListener listener) {
        this.connection = connection;
        this.dialect = dialect;
        this.history = history;
        this.actor = actor;
        this.patience = patience;
        this.listener = listener;
    }

    /**
     * Executes the whole plan, if the database still is where the plan begins.
     *
     * @param command the command in the history
     * @param target the target in the history
     * @return whether it was; if not, another process has moved the database and a new plan is needed. Revisions that
     *     the listener heard of are done.
     * @throws SchemaException if a step fails; the revision it belongs to has left no trace unless the message says so
     */
    public boolean run(Plan plan, String command, String target) throws SQLException {
        try {
            return begin(plan, command, target) && all(plan);
        } finally {
            forget();
        }
    }

    /**
     * Writes down that revisions follow others than they did when they ran.
     *
     * @param rows as the history has them
     * @param graph with the parents that they have now
     * @param plan what has run, after which it makes no difference
     */
    public void restate(List<AppliedRevision> rows, RevisionGraph graph, Plan plan) throws SQLException {
        inTransaction(() -> {
            for (AppliedRevision row : rows) {
                execute(history.restate(
                        row.id(), graph.node(row.id()).orElseThrow().parents()));
                execute(history.log(row.id(), "rebase", plan.to(), plan.to(), actor, null));
            }
        });
    }

    private boolean all(Plan plan) throws SQLException {
        PositionDigest at = plan.start();
        for (PlannedRevision revision : plan.revisions()) {
            boolean moved;
            try {
                moved = revision(revision, at);
            } catch (SchemaException | SQLException failure) {
                end("failed", failure);
                throw failure;
            }
            if (!moved) {
                end("overtaken", null);
                return false;
            }
            at = revision.after();
        }
        inTransaction(() -> execute(history.endRun("done")));
        return true;
    }

    private boolean begin(Plan plan, String command, String target) throws SQLException {
        dialect.begin(connection);
        try {
            Optional<String> position = history.position(connection);
            if (!position.orElse(PositionDigest.EMPTY.toString())
                    .equals(plan.start().toString())) {
                dialect.rollback(connection);
                return false;
            }
            if (position.isEmpty()) {
                for (BoundSql statement : history.create(actor)) {
                    execute(statement);
                }
            } else {
                history.journal(connection).forEach(line -> unfinished.add(line.revision()));
            }
            execute(history.beginRun(command, target, actor));
            dialect.commit(connection);
            return true;
        } catch (SQLException | RuntimeException failure) {
            rollback(failure);
            throw failure;
        }
    }

    /** Notes how the run ended; a failure to do so must not hide what happened before. */
    private void end(String state, @Nullable Exception before) throws SQLException {
        try {
            inTransaction(() -> execute(history.endRun(state)));
        } catch (SQLException failure) {
            if (before == null) {
                throw failure;
            }
            before.addSuppressed(failure);
        }
    }

    private boolean revision(PlannedRevision revision, PositionDigest before) throws SQLException {
        long start = System.nanoTime();
        requirePresent(revision);
        List<Segment> segments = Segment.of(revision);
        if (revision.suspendsReferences()) {
            executeAll(dialect.suspendReferences());
        }
        boolean moved;
        try {
            StepRunner runner = new StepRunner(connection, dialect, revision);
            Journal journal = new Journal(connection, history, revision);
            List<List<Step>> guards = Segment.guards(revision, dialect);
            moved = Segment.isOne(segments) && !unfinished.contains(revision.id())
                    ? atomic(revision, before, guards, runner, start)
                    : new Pieces(this, runner, journal, guards).run(revision, before, segments, start);
        } finally {
            if (revision.suspendsReferences()) {
                executeAll(dialect.resumeReferences());
            }
        }
        if (moved) {
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            listener.revision(new RevisionDone(
                    revision.id(),
                    revision.content().message(),
                    revision.direction(),
                    revision.steps().size(),
                    revision.skips().described(),
                    millis));
        }
        return moved;
    }

    /** What is skipped because it is done already must be there as it would be. */
    private void requirePresent(PlannedRevision revision) throws SQLException {
        Skips skips = revision.skips();
        if (skips.isEmpty()) {
            return;
        }
        Inspector inspector = dialect.inspector();
        Catalog live = inspector.read(connection, new Scope(skips.catalog().schemas(), history.tables()));
        List<String> differences = Comparison.between(skips.expected(), skips.restricted(live), inspector);
        if (!differences.isEmpty()) {
            throw new SchemaException(
                    Reason.DRIFT,
                    new Problem(
                            "Revision \"" + revision.id() + "\" skips \"" + String.join("\", \"", skips.described())
                                    + "\" here, as the merge says; but the database is not as its revisions say: "
                                    + String.join("; ", differences) + ".",
                            revision.content().place(revision.content()),
                            "Somebody has changed it by hand. Bring it back to that, and run the command again; nothing"
                                    + " was changed now."));
        }
    }

    /** All of a revision in one transaction: it happens, or it does not. */
    private boolean atomic(
            PlannedRevision revision, PositionDigest before, List<List<Step>> guards, StepRunner runner, long start)
            throws SQLException {
        return transaction(revision.steps(), () -> {
            if (!move(revision, before)) {
                return false;
            }
            runner.runAll(guards.get(0));
            runner.runAll(revision.steps());
            runner.runAll(guards.get(1));
            finish(revision, start);
            return true;
        });
    }

    boolean isAt(PositionDigest expected) throws SQLException {
        return history.position(connection)
                .map(found -> found.equals(expected.toString()))
                .orElse(false);
    }

    /** Moves the position to what it is after the revision; false if another process has moved it meanwhile. */
    boolean move(PlannedRevision revision, PositionDigest before) throws SQLException {
        return execute(history.move(before, revision.after(), actor)) == 1;
    }

    void finish(PlannedRevision revision, long start) throws SQLException {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        for (BoundSql statement : HistoryRows.done(revision, history, actor, millis)) {
            execute(statement);
        }
    }

    /** Runs the work in a transaction; false rolls it back. Where others are in the way it is tried again. */
    boolean transaction(Work work) throws SQLException {
        return patiently(true, () -> once(work));
    }

    /** The same, unless the steps hold Java code: nobody knows what that does beside the database. */
    boolean transaction(List<Step> steps, Work work) throws SQLException {
        return patiently(steps.stream().noneMatch(Step.Run.class::isInstance), () -> once(work));
    }

    /** Runs the work, if it may be repeated until no other session is in its way. */
    boolean patiently(boolean repeatable, Work work) throws SQLException {
        Patience left = new Patience(patience, FIRST_PAUSE, LONGEST_PAUSE);
        while (true) {
            try {
                return work.run();
            } catch (SQLException | SchemaException failure) {
                Throwable cause = failure instanceof SchemaException ? failure.getCause() : failure;
                boolean passes = repeatable && cause instanceof SQLException sql && dialect.mayPass(sql);
                if (!passes || !left.pause()) {
                    throw failure;
                }
            }
        }
    }

    private boolean once(Work work) throws SQLException {
        dialect.begin(connection);
        try {
            boolean keep = work.run();
            if (keep) {
                dialect.commit(connection);
            } else {
                dialect.rollback(connection);
            }
            return keep;
        } catch (SQLException | RuntimeException failure) {
            rollback(failure);
            throw failure;
        }
    }

    void inTransaction(Statements statements) throws SQLException {
        transaction(() -> {
            statements.run();
            return true;
        });
    }

    private void rollback(Exception failure) {
        try {
            dialect.rollback(connection);
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }

    /** Where the database is between the two catalogs of a statement. */
    Optional<Comparison.Moment> moment(Proof.Look look) throws SQLException {
        Set<String> schemas = new HashSet<>(look.before().schemas());
        schemas.addAll(look.after().schemas());
        Inspector inspector = dialect.inspector();
        Catalog live = inspector.read(connection, new Scope(schemas, history.tables()));
        return Comparison.moment(look.before(), look.after(), live, inspector);
    }

    void told(BatchDone batch) {
        listener.batch(batch);
    }

    List<List<String>> around(Step.Alone step) {
        return dialect.around(step);
    }

    Connection connection() {
        return connection;
    }

    /** Statements of the history are the same for each revision: each is prepared once. */
    int execute(BoundSql statement) throws SQLException {
        PreparedStatement ready = prepared.get(statement.sql());
        if (ready == null) {
            ready = connection.prepareStatement(statement.sql());
            prepared.put(statement.sql(), ready);
        }
        return statement.execute(ready);
    }

    /** Closes the prepared statements; they are prepared again when they are needed. */
    void forget() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }

    void executeAll(List<String> statements) throws SQLException {
        for (String sql : statements) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    /** Work that decides whether it is kept. */
    interface Work {
        boolean run() throws SQLException;
    }

    /** Work that is kept unless it fails. */
    interface Statements {
        void run() throws SQLException;
    }
}
