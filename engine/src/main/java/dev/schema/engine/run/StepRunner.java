package dev.schema.engine.run;

import dev.schema.DataStep;
import dev.schema.engine.dialect.Dialect;
import dev.schema.engine.dialect.Step;
import dev.schema.engine.plan.PlannedRevision;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Runs single steps of one revision, and says which one failed. */
final class StepRunner {

    private static final int LONGEST_STATEMENT = 400;

    private final Connection connection;
    private final Dialect dialect;
    private final PlannedRevision revision;

    StepRunner(Connection connection, Dialect dialect, PlannedRevision revision) {
        this.dialect = dialect;
        this.connection = connection;
        this.revision = revision;
    }

    void runAll(List<Step> steps) throws SQLException {
        for (Step step : steps) {
            run(step);
        }
    }

    void run(Step step) throws SQLException {
        if (step instanceof Step.Expect expect) {
            expectNothing(expect);
        } else if (step instanceof Step.Run run) {
            java(run);
        } else {
            execute(step, step.text());
        }
    }

    private void execute(Step step, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw failed(step, failure);
        }
    }

    private void expectNothing(Step.Expect step) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(step.query())) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        if (!found.isEmpty()) {
            throw new SchemaException(
                    step.drift() ? Reason.DRIFT : Reason.FAILED,
                    new Problem(
                            "Revision \"" + revision.id() + "\" stopped at \"" + revision.describe(step) + "\": "
                                    + step.complaint() + ": " + String.join(", ", found) + ".",
                            revision.place(step),
                            step.drift()
                                    ? "The revision left no trace. Remove these by hand, or write a revision that makes"
                                            + " them and stamp it; then run it again."
                                    : "The revision left no trace. Mend the data or the migration, then run it again."));
        }
    }

    private void java(Step.Run step) throws SQLException {
        DataStep code = revision.content()
                .code(step.operation())
                .orElseThrow(() -> new IllegalStateException("planned without code: " + step.operation()));
        try {
            code.run(LentConnection.of(connection));
        } catch (SQLException failure) {
            throw failed(step, failure);
        } catch (Exception | Error failure) {
            // Also an Error: it comes from the author's code, and the transaction must be rolled back all the same.
            throw new SchemaException(
                    Reason.FAILED,
                    new Problem(
                            "Revision \"" + revision.id() + "\" failed in \"" + revision.describe(step) + "\": "
                                    + failure,
                            revision.place(step),
                            "The step was rolled back. Mend it, and run the command again."),
                    failure);
        }
    }

    SchemaException failed(Step step, SQLException failure) {
        String sql = step.text().strip();
        String shown = sql.length() <= LONGEST_STATEMENT ? sql : sql.substring(0, LONGEST_STATEMENT) + " ...";
        String advice = dialect.adviceOf(failure);
        return new SchemaException(
                dialect.reasonOf(failure),
                new Problem(
                        "Revision \"" + revision.id() + "\" failed at \"" + revision.describe(step) + "\": "
                                + failure.getMessage() + "\n    " + shown.replace("\n", "\n    "),
                        revision.place(step),
                        advice != null
                                ? advice
                                : "What was not committed is rolled back. Mend the migration or the data, and run the"
                                        + " command again."),
                failure);
    }
}
