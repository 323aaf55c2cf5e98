package dev.schema.engine.plan;

import dev.schema.Certificate;
import dev.schema.Merge;
import dev.schema.Migration;
import dev.schema.MigrationMistake;
import dev.schema.Recorder;
import dev.schema.Recording;
import dev.schema.Settled;
import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the merges of a project say. What stands in the place of an operation is recorded over the schema of the
 * smallest position at which it runs; smaller positions come first, so that what is said of them counts already.
 */
final class Settlements {

    private static final String CHANGED =
            "Merge the branches again: delete the file of this merge, if no database has run"
                    + " it yet, and run 'schema merge'.";

    private final Projection projection;
    private final RevisionGraph graph;
    private final List<Said> all = new ArrayList<>();
    private final List<String> confirmed = new ArrayList<>();

    /** One thing, and who says it. */
    private record Said(Header merge, Settled settled, Duration limit) {

        String place() {
            return settled.at() == null ? merge.where() : Places.of(merge, settled.at());
        }
    }

    /** What the merges of this source say. */
    Settlements(Projection projection, MigrationSource source) {
        this.projection = projection;
        this.graph = projection.graph();
        List<Header> merges = source.headers().stream()
                .filter(header -> header.parents().size() > 1)
                .toList();
        Map<String, Migration> migrations =
                source.load(merges.stream().map(Header::id).toList());
        for (Header header : merges) {
            if (migrations.get(header.id()) instanceof Merge merge) {
                AuthorCode.call(header, source.recordLimit(), () -> mistaken(header, () -> Recorder.settlements(merge)))
                        .forEach(settled -> all.add(new Said(header, settled, source.recordLimit())));
                Certificate certificate = merge.getClass().getAnnotation(Certificate.class);
                confirmed.addAll(certificate == null ? List.of() : List.of(certificate.confirmed()));
            }
        }
        all.forEach(this::requireKnown);
        all.sort(Overlay.order(
                graph, said -> said.settled().where(), said -> said.settled().revision(), said -> said.settled()
                        .operation()));
    }

    /** What nobody could prove and people have confirmed. */
    List<String> confirmed() {
        return confirmed;
    }

    /** All that is said, one after the other: each is recorded with those before it in force. */
    void forEach(Consumer<Settlement> consumer) {
        all.forEach(said -> consumer.accept(settlement(said)));
    }

    /**
     * Requires that merges which settle the same two revisions say the same of them: else what a database is like would
     * depend on which of them it has seen first.
     *
     * @param settlements all that is said
     * @throws SchemaException if two merges contradict each other
     */
    void requireAgreement(List<Settlement> settlements) {
        Map<Set<String>, Map<String, Set<List<Object>>>> byPair = new LinkedHashMap<>();
        settlements.forEach(
                each -> byPair.computeIfAbsent(Set.of(each.where(), each.revision()), pair -> new LinkedHashMap<>())
                        .computeIfAbsent(each.merge(), merge -> new HashSet<>())
                        .add(List.of(each.where(), each.operation(), each.instead())));
        List<Problem> problems = new ArrayList<>();
        byPair.forEach((pair, merges) -> {
            if (Set.copyOf(merges.values()).size() > 1) {
                problems.add(contradiction(List.copyOf(pair), List.copyOf(merges.keySet())));
            }
        });
        if (!problems.isEmpty()) {
            throw new SchemaException(Reason.FAILED, problems);
        }
    }

    private Problem contradiction(List<String> pair, List<String> merges) {
        return new Problem(
                "Merges " + quoted(merges) + " settle differently what " + quoted(pair) + " do to each other.",
                all.stream()
                        .map(Said::merge)
                        .filter(header -> header.id().equals(merges.get(merges.size() - 1)))
                        .findFirst()
                        .map(Header::where)
                        .orElse(null),
                "Keep one of them and delete the files of the others. But first, while a branch has only its own of them,"
                        + " take each database that has run one to be deleted below both revisions, with 'schema"
                        + " downgrade'.");
    }

    private static String quoted(List<String> ids) {
        return ids.stream().sorted().map(id -> "\"" + id + "\"").collect(Collectors.joining(" and "));
    }

    private void requireKnown(Said said) {
        for (String id : List.of(said.settled().where(), said.settled().revision())) {
            if (!graph.contains(id)) {
                throw refused(said, "speaks of revision \"" + id + "\", which does not exist", CHANGED);
            }
        }
    }

    private Settlement settlement(Said said) {
        Settled settled = said.settled();
        List<Operation> written = projection.content(settled.revision()).operations();
        if (settled.operation() < 0
                || settled.operation() >= written.size()
                || !Overlay.hash(written.get(settled.operation())).equals(settled.hash())) {
            throw refused(
                    said,
                    "settles operation " + settled.operation() + " of revision \"" + settled.revision()
                            + "\", which is another one now",
                    CHANGED);
        }
        return new Settlement(
                said.merge().id(),
                settled.where(),
                settled.revision(),
                settled.operation(),
                settled.hash(),
                settled.instead() == null ? List.of() : recorded(said, written));
    }

    private List<Operation> recorded(Said said, List<Operation> written) {
        Settled settled = said.settled();
        Set<String> applied = new HashSet<>(graph.closure(List.of(settled.where())));
        applied.addAll(graph.closure(graph.foundations(settled.revision())));
        Catalog catalog = projection.at(applied);
        try {
            for (int i = 0; i < settled.operation(); i++) {
                catalog = Undo.applyAll(
                        projection.overlay().through(settled.revision(), i, written.get(i), applied), catalog);
            }
        } catch (CatalogConflict conflict) {
            throw refused(said, "cannot be recorded: " + conflict.getMessage(), CHANGED);
        }
        Catalog before = catalog;
        Recording recording = AuthorCode.call(
                said.merge(), said.limit(), () -> mistaken(said.merge(), () -> Recorder.instead(settled, before)));
        return recording.operations();
    }

    private static <T> T mistaken(Header merge, Supplier<T> work) {
        try {
            return work.get();
        } catch (MigrationMistake mistake) {
            throw new SchemaException(
                    Reason.FAILED,
                    new Problem(
                            mistake.getMessage(),
                            mistake.at() == null ? merge.where() : Places.of(merge, mistake.at()),
                            "Correct the merge and run the command again; nothing was changed."),
                    mistake);
        }
    }

    private static SchemaException refused(Said said, String what, @Nullable String next) {
        return new SchemaException(
                Reason.FAILED, new Problem("Merge \"" + said.merge().id() + "\" " + what + ".", said.place(), next));
    }
}
