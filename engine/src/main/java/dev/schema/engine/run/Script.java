package dev.schema.engine.run;

import dev.schema.catalog.SqlText;
import dev.schema.engine.dialect.Dialect;
import dev.schema.engine.dialect.Step;
import dev.schema.engine.history.Actor;
import dev.schema.engine.history.BoundSql;
import dev.schema.engine.history.History;
import dev.schema.engine.history.JournalledStep.State;
import dev.schema.engine.history.PositionDigest;
import dev.schema.engine.plan.Plan;
import dev.schema.engine.plan.PlannedRevision;
import java.util.ArrayList;
import java.util.List;

/**
 * A plan as an SQL script for the database's own client: what a run would do, history included. It stops at its first
 * error, and begins by asking whether the database is where the script starts. Comments hold ids only: a line break in
 * any other text could begin a command of the client.
 */
public final class Script {

    private final Dialect dialect;
    private final History history;
    private final Actor actor;
    private final List<String> lines = new ArrayList<>();

    private Script(Dialect dialect, History history, Actor actor) {
        this.dialect = dialect;
        this.history = history;
        this.actor = actor.ofScript();
    }

    /**
     * The whole text, each line ended by {@code \n}.
     *
     * @param command the command in the history: {@code upgrade}, {@code downgrade} or {@code stamp}
     * @param target the target in the history
     */
    public static String of(Plan plan, String command, String target, Dialect dialect, History history, Actor actor) {
        Script script = new Script(dialect, history, actor);
        script.write(plan, command, target);
        return String.join("\n", script.lines) + "\n";
    }

    private void write(Plan plan, String command, String target) {
        lines.add(
                "-- " + actor.tool() + ": " + dialect.database() + ", " + heads(plan.from()) + " to " + heads(plan.to())
                        + ", " + count(plan.revisions().size(), "revision") + ", " + count(plan.stepCount(), "step"));
        lines.addAll(dialect.scriptHeader());
        dialect.prepareSession().forEach(this::statement);
        begin();
        if (plan.from().isEmpty()) {
            history.create(actor).forEach(this::statement);
        }
        guard(
                history.isElsewhere(plan.start()),
                "this database is not at " + heads(plan.from()) + ", nothing was changed");
        if (plan.from().isEmpty() && plan.revisions().stream().anyMatch(PlannedRevision::runs)) {
            guard(history.hasForeignTables(), "this database has tables but no history, nothing was changed");
        }
        statement(history.beginRun(command, target, actor));
        commit();
        PositionDigest at = plan.start();
        for (PlannedRevision revision : plan.revisions()) {
            revision(revision, at);
            at = revision.after();
        }
        begin();
        statement(history.endRun("done"));
        commit();
    }

    private void revision(PlannedRevision revision, PositionDigest before) {
        lines.add("");
        lines.add("-- " + revision.id() + " " + revision.word());
        if (!revision.skips().isEmpty()) {
            lines.add("-- skipped, as a merge says: "
                    + count(revision.skips().operations().size(), "operation"));
        }
        if (revision.suspendsReferences()) {
            dialect.suspendReferences().forEach(this::statement);
        }
        List<Segment> segments = Segment.of(revision);
        List<List<Step>> guards = Segment.guards(revision, dialect);
        if (Segment.isOne(segments)) {
            begin();
            guards.get(0).forEach(this::step);
            revision.steps().forEach(this::step);
            guards.get(1).forEach(this::step);
            HistoryRows.of(revision, before, history, actor, null).forEach(this::statement);
            commit();
        } else {
            segments.forEach(segment -> piece(revision, segment, guards));
            begin();
            HistoryRows.of(revision, before, history, actor, null).forEach(this::statement);
            statement(history.forgetJournal(revision.id()));
            commit();
        }
        if (revision.suspendsReferences()) {
            dialect.resumeReferences().forEach(this::statement);
        }
    }

    /** A piece with its lines of the journal, so that a run can go on where a script has stopped. */
    private void piece(PlannedRevision revision, Segment segment, List<List<Step>> guards) {
        Step first = segment.steps().get(0);
        if (first instanceof Step.Alone alone) {
            begin();
            journal(revision, segment.first(), first, State.INTENT);
            commit();
            List<List<String>> around = dialect.around(alone);
            around.get(0).forEach(this::statement);
            step(first);
            around.get(1).forEach(this::statement);
            begin();
            journal(revision, segment.first(), first, State.DONE);
            commit();
            return;
        }
        begin();
        List<List<Step>> around = segment.alone() ? List.of(List.of(), List.of()) : guards;
        around.get(0).forEach(this::step);
        for (int i = 0; i < segment.steps().size(); i++) {
            step(segment.steps().get(i));
            journal(revision, segment.first() + i, segment.steps().get(i), State.DONE);
        }
        around.get(1).forEach(this::step);
        commit();
    }

    private void journal(PlannedRevision revision, int index, Step step, State state) {
        history.journal(Journal.line(revision, index, step, state, null, 0)).forEach(this::statement);
    }

    private void step(Step step) {
        if (step instanceof Step.Expect expect) {
            guard(expect.query(), expect.complaint());
        } else {
            statement(step.text());
        }
    }

    private void begin() {
        statement(dialect.beginInScript());
    }

    private void commit() {
        statement("COMMIT");
    }

    private void guard(String query, String complaint) {
        dialect.scriptGuard(query, complaint).forEach(this::statement);
    }

    private void statement(BoundSql sql) {
        statement(sql.inline(dialect));
    }

    private void statement(String sql) {
        lines.add(ended(sql));
    }

    /** The statement with its semicolon, without comments around it: one at its end would swallow the semicolon. */
    private static String ended(String sql) {
        List<SqlText.Token> tokens = SqlText.of(sql).tokens();
        int first = 0;
        int end = tokens.size();
        while (first < end && !tokens.get(first).counts()) {
            first++;
        }
        while (end > first
                && (!tokens.get(end - 1).counts() || tokens.get(end - 1).is(";"))) {
            end--;
        }
        StringBuilder text = new StringBuilder();
        for (int i = first; i < end; i++) {
            SqlText.Token token = tokens.get(i);
            text.append(token.kind() == SqlText.Kind.SPACE ? space(token, tokens, i) : token.text());
        }
        return text + ";";
    }

    /** A line that holds nothing but {@code go} or a slash ends a statement for sqlite3, so none begins like that. */
    private static String space(SqlText.Token space, List<SqlText.Token> tokens, int at) {
        SqlText.Token next = tokens.get(at + 1);
        boolean inComment = at > 0
                && tokens.get(at - 1).kind() == SqlText.Kind.COMMENT
                && space.text().startsWith("\n");
        return !inComment && (next.is("go") || next.is("/")) ? " " : space.text();
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String heads(List<String> heads) {
        return heads.isEmpty() ? "base" : String.join("+", heads);
    }
}
