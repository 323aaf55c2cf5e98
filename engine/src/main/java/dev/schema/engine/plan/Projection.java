package dev.schema.engine.plan;

import dev.schema.Certificate;
import dev.schema.Migration;
import dev.schema.MigrationMistake;
import dev.schema.Recorder;
import dev.schema.Recording;
import dev.schema.catalog.Catalog;
import dev.schema.engine.history.AppliedRevision;
import dev.schema.engine.plan.Overlay.Settlement;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.AuthorCode;
import dev.schema.engine.project.Header;
import dev.schema.engine.project.MigrationSource;
import dev.schema.graph.RevisionGraph;
import dev.schema.operation.Operation;
import dev.schema.operation.Undo;
import dev.schema.type.Database;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
    private final Memory memory;
    private final Map<String, Content> contents = new HashMap<>();
    private final Map<String, Catalog> after = new HashMap<>();
    private final Map<String, String> checksums = new HashMap<>();
    private List<String> recalled = List.of();
    private @Nullable Overlay overlay;

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
        this.memory = new Memory(graph, source, database);
    }

    /**
     * Takes over what an earlier process has found out about the position with these heads, if nothing that it depends
     * on has changed. Then none of its revisions is loaded, as long as nobody asks what one of them says.
     */
    public void recall(List<String> heads) {
        memory.recall(heads).ifPresent(position -> {
            recalled = List.copyOf(heads);
            checksums.putAll(position.checksums());
            position.catalogs()
                    .forEach(each ->
                            after.putIfAbsent(each.head(), each.catalog().catalog(empty.database())));
        });
    }

    /** Keeps what is known of the position with these heads for later processes. */
    public void remember(List<String> heads) {
        if (!heads.equals(recalled)) {
            memory.remember(heads, () -> {
                SortedMap<String, String> all = new TreeMap<>();
                graph.closure(heads).forEach(id -> all.put(id, checksum(id)));
                return new Memory.Remembered(
                        all,
                        heads.stream()
                                .map(head -> new Memory.HeadCatalog(head, CatalogForm.of(after(head))))
                                .toList());
            });
        }
    }

    /** Records those of the revisions whose checksums are not known yet. */
    public void recordUnlessKnown(Collection<String> ids) {
        List<String> unknown =
                ids.stream().filter(id -> !checksums.containsKey(id)).toList();
        record(unknown);
    }

    /** The checksum of a revision; known without loading it if it was recalled. */
    public String checksum(String id) {
        String recalled = checksums.get(id);
        return recalled == null ? content(id).checksum() : recalled;
    }

    /** The kind of database. */
    public Database database() {
        return empty.database();
    }

    /** The graph of all revisions. */
    public RevisionGraph graph() {
        return graph;
    }

    /**
     * What the merges of the project say about revisions that meet.
     *
     * @throws SchemaException if one of them does not fit its revisions
     */
    public Overlay overlay() {
        if (overlay == null) {
            overlay = Overlay.NONE;
            try {
                Settlements merges = new Settlements(this, source);
                overlay = overlay.confirming(merges.confirmed());
                merges.forEach(said -> overlay = overlay().plus(List.of(said)));
                merges.requireAgreement(overlay.settlements());
            } catch (SchemaException refused) {
                overlay = null; // whoever asks again must not get the half of it
                throw refused;
            }
        }
        return overlay;
    }

    /**
     * The same below the merges that say something of revisions which meet, with these words instead of theirs; no merge is
     * to be asked for that stands on both of such revisions.
     */
    public Projection saying(Overlay all) {
        Projection other = new Projection(graph, source, List.copyOf(applied.values()), database());
        other.contents.putAll(contents);
        other.after.putAll(after);
        other.checksums.putAll(checksums);
        other.overlay = all;
        return other;
    }

    /** For which revisions a merge was proved; nothing if its file does not say, or is not at hand. */
    public Optional<Certificate> certificate(String id) {
        return headers.containsKey(id)
                ? Optional.ofNullable(
                        source.load(List.of(id)).get(id).getClass().getAnnotation(Certificate.class))
                : Optional.empty();
    }

    /**
     * What a revision does at a position: what it says, unless a merge says otherwise.
     *
     * @param position the revisions that are applied before it
     * @param heads the heads of that position
     */
    public Content running(String id, Set<String> position, List<String> heads) {
        Content content = content(id);
        if (Set.copyOf(heads).equals(Set.copyOf(graph.foundations(id)))) {
            return content;
        }
        Overlay said = overlay();
        List<Operation> operations = said.through(id, content.operations(), position);
        return operations.equals(content.operations())
                ? content
                : content.running(operations, said.skipped(id, content.operations(), position));
    }

    /** What a revision says. */
    public Content content(String id) {
        if (!contents.containsKey(id)) {
            project(graph.closure(List.of(id)));
        }
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
     * Records revisions, and what they stand on as far as that is not known yet.
     *
     * @throws SchemaException as {@link #project} does
     */
    public void record(Collection<String> ids) {
        Set<String> wanted = new HashSet<>(ids);
        boolean standOnKnown = wanted.stream()
                .flatMap(id -> graph.foundations(id).stream())
                .allMatch(below -> wanted.contains(below) || after.containsKey(below));
        project(standOnKnown ? wanted : graph.closure(wanted));
    }

    /**
     * Records all revisions of a set that is closed, or stands on revisions whose catalogs are known.
     *
     * @throws SchemaException with every mistake that was found; revisions that stand on a faulty one are not judged
     */
    public void project(Set<String> set) {
        List<String> missing = graph.sorted(set).stream()
                .filter(id -> !contents.containsKey(id))
                .toList();
        Map<String, Migration> migrations =
                source.load(missing.stream().filter(headers::containsKey).toList());
        List<Problem> problems = new ArrayList<>();
        for (String id : missing) {
            if (!contents.containsKey(id) && after.keySet().containsAll(graph.foundations(id))) {
                try {
                    Catalog before = beforeOf(id);
                    Content content = headers.containsKey(id)
                            ? recorded(headers.get(id), migrations.get(id), before, catalog -> after.put(id, catalog))
                            : remembered(applied.get(id));
                    contents.put(id, content);
                    if (!after.containsKey(id)) {
                        after.put(id, content.appliedTo(before));
                    }
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
            Set<String> applied = new HashSet<>(graph.closure(List.of(first)));
            for (String id : graph.beyond(List.of(first), ids)) {
                catalog = running(id, applied, List.of()).appliedTo(catalog);
                applied.add(id);
            }
        }
        return catalog;
    }

    /**
     * What a revision says when it is asked once more; what is known stays as it is.
     *
     * @param other another source with the same revisions, or the same
     * @throws SchemaException if it says nothing that can be understood, this time
     */
    public Content again(String id, MigrationSource other) {
        return recorded(headers.get(id), other.load(List.of(id)).get(id), before(id), catalog -> {});
    }

    private Content recorded(Header header, Migration migration, Catalog before, Consumer<Catalog> after) {
        List<Settlement> said = header.parents().size() > 1 ? overlay().by(header.id()) : List.of();
        return AuthorCode.call(header, source.recordLimit(), () -> record(header, migration, before, after, said));
    }

    private Content record(
            Header header, Migration migration, Catalog before, Consumer<Catalog> after, List<Settlement> said) {
        try {
            Recording up = Recorder.up(migration, before);
            after.accept(up.catalog());
            if (!Recorder.hasOwnDown(migration)) {
                return content(header, up, List.of(up), null, null, said);
            }
            Recording down = Recorder.down(
                    migration, up.catalog(), Undo.ofAll(up.operations(), before).operations());
            return content(
                    header,
                    up,
                    List.of(up, down),
                    down.isDerived() ? null : down.operations(),
                    down.irreversible(),
                    said);
        } catch (MigrationMistake mistake) {
            String where = mistake.at() == null ? header.where() : Places.of(header, mistake.at());
            throw new SchemaException(
                    Reason.FAILED,
                    new Problem(
                            mistake.getMessage(),
                            where,
                            "Correct the migration and run the command again; nothing was changed."),
                    mistake);
        }
    }

    private Content content(
            Header header,
            Recording up,
            List<Recording> recordings,
            @Nullable List<Operation> down,
            @Nullable String irreversible,
            List<Settlement> said) {
        return new Content(
                header.id(),
                header.parents(),
                graph.dependencies(header.id()),
                header.message(),
                header.transactional(),
                up.operations(),
                down,
                irreversible,
                header,
                recordings,
                said);
    }

    private static Content remembered(AppliedRevision revision) {
        return new Content(
                revision.id(),
                revision.parents(),
                revision.dependsOn(),
                revision.message(),
                true,
                revision.executed(),
                revision.wayBack(),
                null,
                null,
                List.of(),
                List.of());
    }
}
