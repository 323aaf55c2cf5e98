package dev.schema.engine.plan;

import dev.schema.Migration;
import dev.schema.MigrationMistake;
import dev.schema.Recorder;
import dev.schema.Recording;
import dev.schema.catalog.Catalog;
import dev.schema.engine.history.AppliedRevision;
import dev.schema.engine.json.Json;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Header;
import dev.schema.engine.project.MigrationSource;
import dev.schema.graph.RevisionGraph;
import dev.schema.operation.Operation;
import dev.schema.operation.Undo;
import dev.schema.type.Database;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What revisions say, and the catalogs that they lead to, without a database: applying the operations of a position's
 * revisions in order gives the catalog there. Migrations are loaded and recorded when they are first needed. Not
 * thread-safe.
 */
public final class Projection {

    private final RevisionGraph graph;
    private final MigrationSource source;
    private final Map<String, Header> headers = new HashMap<>();
    private final Map<String, AppliedRevision> applied = new HashMap<>();
    private final Catalog empty;
    private final Map<String, Content> contents = new HashMap<>();
    private final Map<String, Catalog> after = new HashMap<>();

    /**
     * The projection for one kind of database.
     *
     * @param graph all revisions of {@code source} and {@code applied}
     * @param applied what a database remembers: stands in for files that are missing
     */
    public Projection(RevisionGraph graph, MigrationSource source, List<AppliedRevision> applied, Database database) {
        this.graph = graph;
        this.source = source;
        source.headers().forEach(header -> headers.put(header.id(), header));
        applied.forEach(revision -> this.applied.put(revision.id(), revision));
        this.empty = Catalog.empty(database);
    }

    /** The graph of all revisions. */
    public RevisionGraph graph() {
        return graph;
    }

    /** What a revision says. */
    public Content content(String id) {
        require(id);
        return contents.get(id);
    }

    /** The catalog after a revision and all that it stands on. */
    public Catalog after(String id) {
        require(id);
        return after.get(id);
    }

    /** The catalog before a revision: after all that it stands on. */
    public Catalog before(String id) {
        require(id);
        return beforeOf(id);
    }

    /** What is known already costs nothing. */
    private void require(String id) {
        if (!after.containsKey(id)) {
            project(graph.closure(List.of(id)));
        }
    }

    /**
     * The catalog at a position.
     *
     * @param position closed under parents and dependencies
     */
    public Catalog at(Set<String> position) {
        project(position);
        return joined(graph.positionOf(position).heads());
    }

    /**
     * The catalog at the position that has these heads.
     *
     * @param heads none of which stands on another one
     */
    public Catalog joined(List<String> heads) {
        heads.forEach(this::require);
        return join(heads);
    }

    /**
     * Records all revisions of a closed set.
     *
     * @throws SchemaException with every mistake that was found; revisions that stand on a faulty one are not judged
     */
    public void project(Set<String> closed) {
        List<String> missing = graph.sorted(closed).stream()
                .filter(id -> !after.containsKey(id))
                .toList();
        Map<String, Migration> migrations =
                source.load(missing.stream().filter(headers::containsKey).toList());
        List<Problem> problems = new ArrayList<>();
        for (String id : missing) {
            if (after.keySet().containsAll(graph.foundations(id))) {
                try {
                    Catalog before = beforeOf(id);
                    Content content = headers.containsKey(id)
                            ? recorded(headers.get(id), migrations.get(id), before)
                            : remembered(applied.get(id));
                    contents.put(id, content);
                    after.put(id, content.appliedTo(before));
                } catch (SchemaException mistake) {
                    problems.addAll(mistake.problems());
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new SchemaException(Reason.FAILED, problems);
        }
    }

    private Catalog beforeOf(String id) {
        return join(graph.foundations(id));
    }

    /** The catalog of several revisions and all that they stand on, beginning with the one that stands on most. */
    private Catalog join(List<String> ids) {
        if (ids.isEmpty()) {
            return empty;
        }
        String first = ids.size() == 1
                ? ids.get(0)
                : Collections.max(ids, Comparator.comparingInt(id -> graph.closure(List.of(id))
                        .size()));
        Catalog catalog = after.get(first);
        if (ids.size() > 1) {
            for (String id : graph.beyond(List.of(first), ids)) {
                catalog = contents.get(id).appliedTo(catalog);
            }
        }
        return catalog;
    }

    private Content recorded(Header header, Migration migration, Catalog before) {
        try {
            Recording up = Recorder.up(migration, before);
            Catalog result = Undo.applyAll(up.operations(), before);
            Recording down = Recorder.down(migration, result, derived(up.operations(), before));
            List<String> dependsOn = graph.dependencies(header.id());
            return new Content(
                    header.id(),
                    header.parents(),
                    dependsOn,
                    header.message(),
                    header.transactional(),
                    up.operations(),
                    down.isDerived() ? null : down.operations(),
                    down.irreversible(),
                    header,
                    List.of(up, down));
        } catch (MigrationMistake mistake) {
            String where = mistake.at() == null ? header.where() : Places.of(header, mistake.at());
            throw new SchemaException(Reason.FAILED, new Problem(mistake.getMessage(), where, null), mistake);
        }
    }

    private static List<Operation> derived(List<Operation> operations, Catalog before) {
        return Undo.ofAll(operations, before).operations();
    }

    private static Content remembered(AppliedRevision revision) {
        return new Content(
                revision.id(),
                revision.parents(),
                revision.dependsOn(),
                revision.message(),
                true,
                Json.operations(revision.operations()),
                revision.down() == null ? null : Json.operations(revision.down()),
                null,
                null,
                List.of());
    }
}
