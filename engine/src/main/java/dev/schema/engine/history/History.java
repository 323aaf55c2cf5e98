package dev.schema.engine.history;

import dev.schema.engine.dialect.Dialect;
import dev.schema.engine.json.Json;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.type.Name;
import dev.schema.type.Value;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the history tables, and knows the statements that write them. A run binds and executes these; a script writes
 * them out. Stateless and thread-safe.
 */
public final class History {

    /** The prefix of the tables' names where nothing else is configured. */
    public static final String DEFAULT_PREFIX = "schema_";

    private final Dialect dialect;
    private final HistoryTables tables;

    /** The history that is kept in tables with this prefix. */
    public History(Dialect dialect, String prefix) {
        this.dialect = dialect;
        this.tables = new HistoryTables(prefix);
    }

    /** What it is called, for a lock on it. */
    public String name() {
        return tables.meta.local();
    }

    /** The names of its tables. */
    public Set<Name> tables() {
        return Set.copyOf(tables.names());
    }

    // ---------------------------------------------------------------- reading

    /**
     * The digest of the position, or nothing if the database has no history.
     *
     * @throws SchemaException if a newer version of the tool has written it
     */
    public Optional<String> position(Connection connection) throws SQLException {
        if (query(connection, dialect.hasTable(tables.meta)).isEmpty()) {
            return Optional.empty();
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT format, tool, position FROM " + name(tables.meta))) {
            if (!row.next()) {
                // Where each CREATE TABLE commits by itself, the first run may have been cut off between any two of
                // them.
                if (hasRevisions(connection)) {
                    throw damaged("table \"" + tables.meta + "\" is empty");
                }
                return Optional.empty();
            }
            if (row.getInt(1) != HistoryTables.FORMAT) {
                throw new SchemaException(
                        Reason.FAILED,
                        Problem.of(
                                "The history of this database has format " + row.getInt(1) + ", written by \""
                                        + row.getString(2) + "\"; this version knows format " + HistoryTables.FORMAT
                                        + ".",
                                "Use a version of schema that is at least as new."));
            }
            return Optional.of(row.getString(3));
        }
    }

    private boolean hasRevisions(Connection connection) throws SQLException {
        return !query(connection, dialect.hasTable(tables.revision)).isEmpty()
                && !query(connection, "SELECT id FROM " + name(tables.revision)).isEmpty();
    }

    /**
     * Refuses a history whose two accounts of the position differ.
     *
     * @param ofRevisions the digest that its revisions make
     * @param written the digest that is written down
     */
    public void requirePosition(String ofRevisions, String written) {
        if (!ofRevisions.equals(written)) {
            throw damaged("the rows of \"" + tables.revision + "\" are not those that \"" + tables.meta
                    + "\" counts; somebody has changed one of them by hand");
        }
    }

    /** The revisions that are applied, in the order of execution. */
    public List<AppliedRevision> applied(Connection connection) throws SQLException {
        List<AppliedRevision> applied = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT id, sequence, parents, depends_on, message, checksum_version, checksum, operations, down,"
                                + " origin, applied_at, applied_by FROM " + name(tables.revision)
                                + " ORDER BY sequence, id")) {
            while (row.next()) {
                applied.add(revision(row));
            }
        }
        return applied;
    }

    private AppliedRevision revision(ResultSet row) throws SQLException {
        String id = row.getString(1);
        try {
            return new AppliedRevision(
                    id,
                    row.getLong(2),
                    strings(row.getString(3)),
                    strings(row.getString(4)),
                    row.getString(5),
                    row.getInt(6),
                    row.getString(7),
                    row.getString(8),
                    row.getString(9),
                    constant(Origin.class, row.getString(10)),
                    row.getString(11),
                    row.getString(12));
        } catch (RuntimeException malformed) {
            throw damaged("the row of revision \"" + id + "\" in \"" + tables.revision + "\" cannot be read: "
                    + malformed.getMessage());
        }
    }

    /** The journalled steps of a revision that was left unfinished, by step. */
    public List<JournalledStep> journal(Connection connection) throws SQLException {
        List<JournalledStep> steps = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT revision, direction, step, state, sql_hash, reached, rows_done FROM "
                                + name(tables.step) + " ORDER BY revision, direction, step")) {
            while (row.next()) {
                steps.add(step(row));
            }
        }
        return steps;
    }

    private JournalledStep step(ResultSet row) throws SQLException {
        String revision = row.getString(1);
        try {
            return new JournalledStep(
                    revision,
                    row.getString(2),
                    row.getInt(3),
                    constant(JournalledStep.State.class, row.getString(4)),
                    row.getString(5),
                    row.getString(6),
                    row.getLong(7));
        } catch (RuntimeException malformed) {
            throw damaged("a row of revision \"" + revision + "\" in \"" + tables.step + "\" cannot be read: "
                    + malformed.getMessage());
        }
    }

    /** The names of tables and views that are not ours. */
    public Set<String> foreignTables(Connection connection) throws SQLException {
        Set<String> names = new HashSet<>(query(connection, dialect.listTables()));
        tables.names().forEach(ours -> names.remove(ours.local()));
        return names;
    }

    private static List<String> query(Connection connection, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    private SchemaException damaged(String what) {
        return new SchemaException(
                Reason.FAILED,
                Problem.of(
                        "The history of this database is damaged: " + what + ".",
                        "Restore the table from a backup; nothing was changed."));
    }

    // ---------------------------------------------------------------- writing

    /** The statements that create what is missing of the tables. */
    public List<BoundSql> create(Actor actor) {
        List<BoundSql> statements = new ArrayList<>();
        tables.all().forEach(table -> statements.add(BoundSql.of(dialect.createIfMissing(table))));
        statements.add(BoundSql.of(
                "INSERT INTO " + name(tables.meta) + " (id, format, tool, position) SELECT 1, ?, ?, ?"
                        + " WHERE NOT EXISTS (SELECT 1 FROM " + name(tables.meta) + ")",
                HistoryTables.FORMAT,
                actor.tool(),
                PositionDigest.EMPTY.toString()));
        return statements;
    }

    /** A query that returns a row if the position is not the one with this digest. */
    public String isElsewhere(PositionDigest expected) {
        return "SELECT 'elsewhere' AS found WHERE NOT EXISTS (SELECT 1 FROM " + name(tables.meta) + " WHERE position = "
                + dialect.literal(Value.of(expected.toString())) + " AND format = " + HistoryTables.FORMAT + ")";
    }

    /** A query that returns a row for each table or view that is not ours, while no revision is applied. */
    public String hasForeignTables() {
        String ours = tables.names().stream()
                .map(table -> dialect.literal(Value.of(table.local())))
                .collect(Collectors.joining(", "));
        return "SELECT name FROM (" + dialect.listTables() + ") found WHERE name NOT IN (" + ours + ")";
    }

    /** Moves the position, if it still is where it is expected; else no row changes. */
    public BoundSql move(PositionDigest from, PositionDigest to, Actor actor) {
        return BoundSql.of(
                "UPDATE " + name(tables.meta) + " SET position = ?, tool = ? WHERE position = ?",
                to.toString(),
                actor.tool(),
                from.toString());
    }

    /** Begins a run, which gets the next number. */
    public BoundSql beginRun(String command, String target, Actor actor) {
        return timed(
                "INSERT INTO " + name(tables.run)
                        + " (id, command, target, tool, state, started_at, started_by, host) SELECT " + next(tables.run)
                        + ", ?, ?, ?, 'running', @, ?, ?",
                command,
                target,
                actor.tool(),
                actor.user(),
                actor.host());
    }

    /** Ends the latest run of this actor. */
    public BoundSql endRun(String state) {
        return timed(
                "UPDATE " + name(tables.run) + " SET state = ?, ended_at = @ WHERE id = " + latest(tables.run), state);
    }

    /** Writes down that a revision is applied. */
    public BoundSql apply(
            String id,
            List<String> parents,
            List<String> dependsOn,
            String message,
            int checksumVersion,
            String checksum,
            String operations,
            @Nullable String down,
            Origin origin,
            Actor actor,
            @Nullable Long millis) {
        return timed(
                "INSERT INTO " + name(tables.revision)
                        + " (id, sequence, parents, depends_on, message, checksum_version, checksum, operations, down,"
                        + " origin, run, applied_at, applied_by, host, duration_ms) SELECT ?, "
                        + "coalesce(max(sequence), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, " + latest(tables.run)
                        + ", @, ?, ?, ? FROM " + name(tables.revision),
                id,
                Json.canonical(parents),
                Json.canonical(dependsOn),
                message,
                checksumVersion,
                checksum,
                operations,
                down,
                origin.name().toLowerCase(Locale.ROOT),
                actor.user(),
                actor.host(),
                millis);
    }

    /** Writes down that a revision is no longer applied. */
    public BoundSql unapply(String id) {
        return BoundSql.of("DELETE FROM " + name(tables.revision) + " WHERE id = ?", id);
    }

    /** Writes down that an applied revision has got other parents. */
    public BoundSql restate(String id, List<String> parents) {
        return BoundSql.of(
                "UPDATE " + name(tables.revision) + " SET parents = ? WHERE id = ?", Json.canonical(parents), id);
    }

    /** Adds a line to the log. */
    public BoundSql log(
            @Nullable String revision,
            String direction,
            List<String> fromHeads,
            List<String> toHeads,
            Actor actor,
            @Nullable Long millis) {
        return timed(
                "INSERT INTO " + name(tables.log)
                        + " (id, run, revision, direction, from_heads, to_heads, logged_at, logged_by, host, duration_ms)"
                        + " SELECT " + next(tables.log) + ", " + latest(tables.run) + ", ?, ?, ?, ?, @, ?, ?, ?",
                revision,
                direction,
                Json.canonical(fromHeads),
                Json.canonical(toHeads),
                actor.user(),
                actor.host(),
                millis);
    }

    /** Writes down how far a step of an unfinished revision is: forgets the old line, adds a new one. */
    public List<BoundSql> journal(JournalledStep step) {
        return List.of(
                forgetStep(step.revision(), step.direction(), step.step()),
                timed(
                        "INSERT INTO " + name(tables.step)
                                + " (revision, direction, step, state, sql_hash, reached, rows_done, run, changed_at)"
                                + " SELECT ?, ?, ?, ?, ?, ?, ?, " + latest(tables.run) + ", @",
                        step.revision(),
                        step.direction(),
                        step.step(),
                        step.state().name().toLowerCase(Locale.ROOT),
                        step.sqlHash(),
                        step.reached(),
                        step.rows()));
    }

    /** Forgets a step of an unfinished revision, as if it had never begun. */
    public BoundSql forgetStep(String revision, String direction, int step) {
        return BoundSql.of(
                "DELETE FROM " + name(tables.step) + " WHERE revision = ? AND direction = ? AND step = ?",
                revision,
                direction,
                step);
    }

    /** Forgets the journal of a revision that is finished. */
    public BoundSql forgetJournal(String revision) {
        return BoundSql.of("DELETE FROM " + name(tables.step) + " WHERE revision = ?", revision);
    }

    /** A statement in which {@code @} stands for this moment, in the database's own words. */
    private BoundSql timed(String sql, @Nullable Object... values) {
        return new BoundSql(
                sql.replace("@", dialect.nowInScript()),
                Arrays.stream(values).map(Value::of).toList());
    }

    private String next(Name table) {
        return "(SELECT coalesce(max(id), 0) + 1 FROM " + name(table) + ")";
    }

    private String latest(Name table) {
        // MySQL does not let an UPDATE read its own table but through a derived one.
        return "(SELECT max(id) FROM (SELECT id FROM " + name(table) + ") same)";
    }

    private String name(Name table) {
        return dialect.identifier(table);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, @Nullable String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + word + "\" is no " + type.getSimpleName().toLowerCase(Locale.ROOT)));
    }

    private static List<String> strings(String json) {
        return Json.strings(json);
    }
}
