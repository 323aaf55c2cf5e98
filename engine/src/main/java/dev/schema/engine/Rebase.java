package dev.schema.engine;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.json.Checksum;
import dev.schema.engine.json.SameOperation;
import dev.schema.engine.merge.Analysis;
import dev.schema.engine.merge.Answer;
import dev.schema.engine.merge.Conflict;
import dev.schema.engine.merge.Verdict;
import dev.schema.engine.plan.CatalogDifference;
import dev.schema.engine.plan.Content;
import dev.schema.engine.plan.Overlay;
import dev.schema.engine.plan.Planner;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Header;
import dev.schema.engine.project.MigrationSource;
import dev.schema.engine.project.Project;
import dev.schema.engine.project.SourcePlaces;
import dev.schema.engine.project.SourcePlaces.Span;
import dev.schema.engine.source.ChangedFiles;
import dev.schema.engine.source.MigrationBody;
import dev.schema.engine.source.NewRevision;
import dev.schema.engine.source.OperationPrinter;
import dev.schema.engine.source.SourceChange;
import dev.schema.graph.RevisionGraph;
import dev.schema.operation.Operation;
import dev.schema.operation.Undo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts one branch on top of another instead of joining both by a merge: other parents in the files of its lowest
 * revisions, and other operations only where the other branch has renamed what they name, or makes the same change.
 *
 * <p>It is worked out in memory; the changed files are compiled and recorded, and must lead to the schema of the merge,
 * before the first of them is written.
 */
public final class Rebase {

    private static final String MARK = "\uFEFF";

    private final Project project;
    private final SchemaMigrator migrator;
    private final RebaseRange range;
    private final Projection projection;
    private final RevisionGraph graph;
    private final Analysis analysis;
    private final SortedMap<Integer, Conflict> conflicts = new TreeMap<>();
    private final Verdict verdict;
    private final Map<String, Header> headers = new HashMap<>();

    /**
     * What becomes of one revision.
     *
     * @param id its id
     * @param file its file, as people are shown it
     * @param from the parent that it had; null if it had none, or keeps its parents
     * @param to the parent that it gets; null if it keeps its parents
     * @param dropped what it does not do any more, because the other branch has done it
     * @param changed what it does otherwise: each as it was
     */
    public record Moved(
            String id,
            String file,
            @Nullable String from,
            @Nullable String to,
            List<String> dropped,
            List<String> changed) {

        /** Copies the lists. */
        public Moved {
            dropped = List.copyOf(dropped);
            changed = List.copyOf(changed);
        }
    }

    /** What is known to lead to the schema of the merge, and not written yet. */
    public static final class Proved {

        private final List<Moved> moved;
        private final List<ChangedFiles.Change> changes;

        private Proved(List<Moved> moved, List<ChangedFiles.Change> changes) {
            this.moved = List.copyOf(moved);
            this.changes = List.copyOf(changes);
        }

        /** What becomes of each revision of the branch, in order. */
        public List<Moved> moved() {
            return moved;
        }

        /**
         * Changes the files: all or none.
         *
         * @throws SchemaException with {@link Reason#FAILED} if one cannot be written, or somebody has changed it
         */
        public void write() {
            ChangedFiles.write(changes);
        }
    }

    /** A file while it is changed. */
    private static final class Edited {
        final Path file;
        final String shown;
        final byte[] before;
        final String mark;
        String text;

        Edited(Path file, String shown) {
            this.file = file;
            this.shown = shown;
            this.before = read(file);
            String all = new String(before, StandardCharsets.UTF_8);
            this.mark = all.startsWith(MARK) ? MARK : "";
            this.text = all.substring(mark.length());
        }

        private static byte[] read(Path file) {
            try {
                return Files.readAllBytes(file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        SourcePlaces places() {
            return SourcePlaces.of(text, shown)
                    .orElseThrow(() -> new SchemaException(
                            Reason.FAILED,
                            new Problem("The revision of this file is gone.", shown, "Run the command again.")));
        }

        ChangedFiles.Change change() {
            return new ChangedFiles.Change(file, before, (mark + text).getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Analyses both branches.
     *
     * @param range with something to move
     * @throws SchemaException if one of them cannot run by itself
     */
    public Rebase(Project project, SchemaMigrator migrator, RebaseRange range) {
        this.project = project;
        this.migrator = migrator;
        this.range = range;
        this.projection = migrator.projection();
        this.graph = projection.graph();
        migrator.headers().forEach(header -> headers.put(header.id(), header));
        this.analysis = new Analysis(projection, projection.overlay(), heads());
        this.verdict = settled();
    }

    /** With every rename followed; if that does not settle all of it, what is left. */
    private Verdict settled() {
        Verdict alone = analysis.verdict();
        Map<Integer, Answer> follow = new HashMap<>();
        for (int i = 0; i < alone.conflicts().size(); i++) {
            if (alone.conflicts().get(i).ways().contains(Answer.Way.FOLLOW)) {
                follow.put(i + 1, new Answer(Answer.Way.FOLLOW, null));
            } else {
                conflicts.put(i + 1, alone.conflicts().get(i));
            }
        }
        if (follow.isEmpty() || !conflicts.isEmpty()) {
            return alone;
        }
        try {
            Verdict settled = analysis.settled(follow);
            if (settled.confirmed().isEmpty() && settled.settlements().stream().noneMatch(this::stepsAside)) {
                return settled;
            }
        } catch (SchemaException notByFollowing) {
            // It is shown as the conflict that it is.
        }
        follow.keySet()
                .forEach(number -> conflicts.put(number, alone.conflicts().get(number - 1)));
        return alone;
    }

    /** Whether old names come back for an operation: in a file that can be changed it is to say the new ones. */
    private boolean stepsAside(Overlay.Settlement settlement) {
        Operation written =
                projection.content(settlement.revision()).operations().get(settlement.operation());
        return settlement.instead().size() > 1 && settlement.instead().contains(written);
    }

    /** Both branches, in the order in which a merge of them names them. */
    public List<String> heads() {
        return graph.sorted(List.of(range.head(), range.onto()));
    }

    /** What the branches do not agree about and no rebase can settle, by their numbers in a merge of both. */
    public SortedMap<Integer, Conflict> conflicts() {
        return conflicts;
    }

    /**
     * Works out the changed files, and proves in memory that they lead to the schema of the merge.
     *
     * @throws SchemaException with {@link Reason#FAILED} if a revision would have to say something else and its file
     *     cannot be made to say so, or the proof fails
     */
    public Proved proved() {
        if (!conflicts.isEmpty()) {
            throw new IllegalStateException("the branches conflict");
        }
        Overlay overlay = projection.overlay().plus(verdict.settlements(), graph);
        Set<String> applied = new HashSet<>(graph.closure(List.of(range.onto())));
        Map<String, List<Operation>> wanted = new LinkedHashMap<>();
        Map<String, Edited> edited = new LinkedHashMap<>();
        List<Moved> moved = new ArrayList<>();
        List<Problem> byHand = new ArrayList<>();
        Catalog before = projection.after(range.onto());
        for (String id : range.moved()) {
            List<Statement> statements = statements(projection.content(id), overlay, applied, before);
            List<Operation> running = running(statements);
            Edited file = new Edited(path(id), project.relative(path(id)));
            if (range.roots().contains(id)) {
                reparent(file, graph.node(id).orElseThrow().parents());
                edited.put(id, file);
            }
            if (!statements.stream().allMatch(Statement::stays)) {
                wanted.put(id, running);
                if (!rewritten(file, statements, before)) {
                    byHand.add(byHand(id, statements));
                }
                edited.put(id, file);
            }
            moved.add(moved(id, file.shown, statements));
            before = Undo.applyAll(running, before);
            applied.add(id);
        }
        if (!byHand.isEmpty()) {
            throw new SchemaException(Reason.FAILED, byHand);
        }
        prove(edited, wanted);
        return new Proved(moved, edited.values().stream().map(Edited::change).toList());
    }

    /**
     * An operation of a moved revision.
     *
     * @param here the catalog before it, in the place that it had
     * @param running what runs in its new place
     * @param there the catalog before that
     * @param isSame whether that is the same under other names, or nothing
     * @param place its file and line, or null
     */
    private record Statement(
            Operation written,
            Catalog here,
            List<Operation> running,
            Catalog there,
            boolean isSame,
            @Nullable String place) {

        boolean stays() {
            return running.equals(List.of(written));
        }
    }

    private List<Statement> statements(Content content, Overlay overlay, Set<String> applied, Catalog before) {
        List<Statement> statements = new ArrayList<>();
        Catalog here = projection.before(content.id());
        Catalog there = before;
        for (int i = 0; i < content.operations().size(); i++) {
            Operation written = content.operations().get(i);
            List<Operation> running = overlay.through(content.id(), i, written, applied);
            boolean isSame = running.isEmpty() || running.equals(List.of(written));
            Catalog after = Undo.applyAll(running, there);
            if (!isSame && running.size() == 1) {
                // A difference of catalogs knows nothing of what no catalog shows; its author does.
                Optional<Operation> same = SameOperation.under(written, running.get(0));
                if (same.isPresent() && leadsTo(after, same.get(), there)) {
                    running = List.of(same.get());
                    isSame = true;
                }
            }
            statements.add(new Statement(written, here, running, there, isSame, content.place(written)));
            here = written.applyTo(here);
            there = after;
        }
        return statements;
    }

    private static boolean leadsTo(Catalog after, Operation operation, Catalog before) {
        try {
            return operation.applyTo(before).equals(after);
        } catch (CatalogConflict conflict) {
            return false;
        }
    }

    private static List<Operation> running(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.running().stream())
                .toList();
    }

    private Path path(String id) {
        Path file = headers.get(id).file();
        if (file == null) {
            throw new SchemaException(
                    Reason.USAGE,
                    Problem.of("Revision \"" + id + "\" has no file that could be changed.", "Change its parents."));
        }
        return file;
    }

    private Moved moved(String id, String shown, List<Statement> statements) {
        List<String> dropped = statements.stream()
                .filter(statement -> statement.running().isEmpty())
                .map(statement -> statement.written().describe())
                .toList();
        List<String> changed = statements.stream()
                .filter(statement -> !statement.running().isEmpty() && !statement.stays())
                .map(statement -> statement.written().describe())
                .toList();
        List<String> parents = graph.node(id).orElseThrow().parents();
        boolean root = range.roots().contains(id);
        return new Moved(
                id,
                shown,
                root && !parents.isEmpty() ? parents.get(0) : null,
                root ? range.onto() : null,
                dropped,
                changed);
    }

    // ---------------------------------------------------------------- the text

    private void reparent(Edited file, List<String> parents) {
        SourcePlaces places = file.places();
        String message = headers.get(range.onto()).message();
        if (places.parents().isEmpty()) {
            file.text = SourceChange.firstParent(file.text, places.id().to(), places.gap(), range.onto());
            return;
        }
        Span span = places.parents().get(0);
        file.text = SourceChange.parent(
                file.text,
                span.from(),
                span.to(),
                headers.get(parents.get(0)).message(),
                new NewRevision.Parent(range.onto(), message));
    }

    /** Prints the whole body again; whether nothing is lost by that. */
    private static boolean rewritten(Edited file, List<Statement> statements, Catalog before) {
        SourcePlaces places = file.places();
        Span up = places.up();
        if (up == null
                || !places.reprintable()
                || places.afterImports() < 0
                || !statements.stream().allMatch(Statement::isSame)) {
            return false;
        }
        try {
            MigrationBody body = OperationPrinter.print(running(statements), before);
            // From the end to the beginning: what is changed first moves nothing that comes after.
            file.text = SourceChange.body(file.text, up.from(), up.to(), body);
            file.text = SourceChange.imports(file.text, places.afterImports(), places.imports(), body);
            return true;
        } catch (SchemaException unprintable) {
            return false;
        }
    }

    private Problem byHand(String id, List<Statement> statements) {
        List<Statement> others =
                statements.stream().filter(statement -> !statement.stays()).toList();
        List<String> lines = new ArrayList<>();
        for (Statement statement : others) {
            List<Operation> running = statement.running();
            lines.add(statement.place() + ": "
                    + (running.isEmpty() ? "remove, \"" + range.onto() + "\" does it" : "instead of"));
            lines.addAll(text(List.of(statement.written()), statement.here()));
            if (!running.isEmpty()) {
                lines.add(statement.isSame() ? "write" : "write this, with what else there is to say of it");
                lines.addAll(text(running, statement.there()));
            }
        }
        return new Problem(
                "Revision \"" + id + "\" has to say something else after \"" + range.onto()
                        + "\", and its file holds more than can be written anew (code, comments, data steps, options):\n    "
                        + String.join("\n    ", lines),
                others.get(0).place(),
                "Nothing was written. Change it by hand, with parents = \"" + range.onto() + "\" in "
                        + String.join(
                                ", ",
                                range.roots().stream()
                                        .map(root -> headers.get(root).where())
                                        .toList())
                        + "; or join the branches with 'schema merge'.");
    }

    private static List<String> text(List<Operation> operations, Catalog before) {
        try {
            return OperationPrinter.print(operations, before).text().stream()
                    .map(line -> "    " + line)
                    .toList();
        } catch (SchemaException unprintable) {
            return operations.stream()
                    .map(operation -> "    " + operation.describe())
                    .toList();
        }
    }

    // ---------------------------------------------------------------- the proof

    private void prove(Map<String, Edited> edited, Map<String, List<Operation>> wanted) {
        Map<Path, String> texts = new HashMap<>();
        edited.values().forEach(file -> {
            if (!Arrays.equals(
                    file.before, new String(file.before, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8))) {
                throw new SchemaException(
                        Reason.FAILED, new Problem("The file is not UTF-8.", file.shown, "Save it in UTF-8."));
            }
            texts.put(file.file, file.text);
        });
        try {
            prove(project.migrationsWith(texts), wanted);
        } catch (SchemaException unsound) {
            throw new SchemaException(
                    Reason.FAILED,
                    unsound.problems().stream()
                            .map(
                                    each -> new Problem(
                                            "Moved onto \"" + range.onto() + "\", this would be wrong: " + each.what(),
                                            each.where(),
                                            "Nothing was written. Change it by hand, or join the branches with 'schema merge'."))
                            .toList());
        }
    }

    private void prove(MigrationSource source, Map<String, List<Operation>> wanted) {
        RevisionGraph after = Graphs.of(source.headers(), List.of());
        Projection rebased = new Projection(after, source, List.of(), migrator.database());
        rebased.overlay();
        Catalog reached = rebased.after(range.head());
        if (!reached.equals(verdict.merged())) {
            throw unproved("After \"" + range.head() + "\" the schema is not that of the merge: it differs in "
                    + String.join(", ", CatalogDifference.between(reached, verdict.merged())) + ".");
        }
        Dialects.of(migrator.database()).ifPresent(dialect -> new Planner(rebased, dialect)
                .plan(after.upgrade(after.positionAt(List.of(range.onto())), range.head()), Map.of()));
        for (String id : range.moved()) {
            Content content = rebased.content(id);
            List<Operation> expected = wanted.get(id);
            if (expected != null && !Checksum.of(expected).equals(Checksum.of(content.operations()))) {
                throw unproved("Revision \"" + id + "\" does not say what it has to.");
            }
            requireWayBack(rebased, content);
        }
    }

    private void requireWayBack(Projection rebased, Content content) {
        Catalog before = rebased.before(content.id());
        Undo undo = Undo.ofAll(content.operations(), before);
        List<Operation> own = content.down();
        boolean never = Undo.ofAll(projection.content(content.id()).operations(), projection.before(content.id()))
                        .impossible()
                != null;
        if (content.irreversible() != null || own == null && never) {
            return;
        }
        try {
            Catalog back = Undo.applyAll(own == null ? undo.operations() : own, rebased.after(content.id()));
            if (back.equals(before)) {
                return;
            }
        } catch (CatalogConflict notThere) {
            // No way back either.
        }
        throw unproved("The way back from revision \"" + content.id() + "\" does not lead back"
                + (own == null ? "." : ": its down was written for the other place."));
    }

    private static SchemaException unproved(String what) {
        return new SchemaException(Reason.FAILED, Problem.of(what, "Nothing was written."));
    }
}
