package dev.schema.engine;

import dev.schema.engine.dialect.Dialect;
import dev.schema.engine.history.AppliedRevision;
import dev.schema.engine.history.History;
import dev.schema.engine.history.JournalledStep;
import dev.schema.engine.history.PositionDigest;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.MigrationSource;
import dev.schema.graph.Position;
import dev.schema.graph.RevisionGraph;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a database remembers at one moment, beside what the project says.
 *
 * @param applied its revisions, in the order of execution
 * @param journal the steps of a revision that was left unfinished; usually empty
 * @param foreign tables and views that are not ours, looked for only while no revision is applied or begun
 * @param projection over the project's revisions and those that only the database knows
 */
record Snapshot(
        List<AppliedRevision> applied, List<JournalledStep> journal, Set<String> foreign, Projection projection) {

    /** Reads until nobody has moved the database meanwhile: its parts must be of one moment, and fit each other. */
    static Snapshot read(Connection connection, History history, MigrationSource source, Dialect dialect)
            throws SQLException {
        Optional<String> position = history.position(connection);
        while (true) {
            Snapshot snapshot = read(connection, history, source, dialect, position.isPresent());
            Optional<String> after = history.position(connection);
            if (after.equals(position)) {
                snapshot.requireConsistent(history, position);
                return snapshot;
            }
            position = after;
        }
    }

    private static Snapshot read(
            Connection connection, History history, MigrationSource source, Dialect dialect, boolean hasHistory)
            throws SQLException {
        if (!hasHistory) {
            return of(List.of(), List.of(), history.foreignTables(connection), source, dialect);
        }
        List<AppliedRevision> applied = history.applied(connection);
        List<JournalledStep> journal = history.journal(connection);
        boolean looked = applied.isEmpty() && journal.isEmpty();
        return of(applied, journal, looked ? history.foreignTables(connection) : Set.of(), source, dialect);
    }

    /** Rows and position change in one transaction: if they differ, one of them was changed by hand. */
    private void requireConsistent(History history, Optional<String> position) {
        if (position.isPresent() && !position.get().equals(digest(applied))) {
            position();
            history.requirePosition(digest(applied), position.get());
        }
    }

    private static String digest(List<AppliedRevision> applied) {
        Map<String, String> checksums = new LinkedHashMap<>();
        applied.forEach(revision -> checksums.put(revision.id(), revision.checksum()));
        return PositionDigest.of(checksums).toString();
    }

    /** A database that is not there yet. */
    static Snapshot empty(MigrationSource source, Dialect dialect) {
        return of(List.of(), List.of(), Set.of(), source, dialect);
    }

    private static Snapshot of(
            List<AppliedRevision> applied,
            List<JournalledStep> journal,
            Set<String> foreign,
            MigrationSource source,
            Dialect dialect) {
        RevisionGraph graph = Graphs.of(source.headers(), applied);
        return new Snapshot(applied, journal, foreign, new Projection(graph, source, applied, dialect.database()));
    }

    RevisionGraph graph() {
        return projection.graph();
    }

    /** What is applied; a history that cannot be is refused, as is one that lacks what its revisions stand on by now. */
    Position position() {
        List<AppliedRevision> moved = Rebased.of(this);
        Set<String> ids = checksums().keySet();
        if (!moved.isEmpty() && !ids.containsAll(graph().closure(ids))) {
            throw new SchemaException(
                    Reason.DRIFT,
                    moved.stream().map(row -> Rebased.problem(this, row, "")).toList());
        }
        return Graphs.asking(List.of(), () -> graph().positionOf(
                        applied.stream().map(AppliedRevision::id).toList()));
    }

    /** The checksums of what is applied, as the database has them. */
    Map<String, String> checksums() {
        Map<String, String> checksums = new LinkedHashMap<>();
        applied.forEach(revision -> checksums.put(revision.id(), revision.checksum()));
        return checksums;
    }

    /** The applied revisions whose files are not among the known ones. */
    List<AppliedRevision> missing(Set<String> known) {
        return applied.stream()
                .filter(revision -> !known.contains(revision.id()))
                .toList();
    }
}
