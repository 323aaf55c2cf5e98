package dev.schema.engine;

import dev.schema.engine.merge.Analysis;
import dev.schema.engine.merge.Fit;
import dev.schema.engine.merge.Verdict;
import dev.schema.engine.model.ModelDifference;
import dev.schema.engine.model.Proposal;
import dev.schema.engine.model.Wishes;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Config;
import dev.schema.engine.project.Header;
import dev.schema.engine.project.Model;
import dev.schema.engine.project.Project;
import dev.schema.engine.source.MergeProof;
import dev.schema.engine.source.MigrationBody;
import dev.schema.engine.source.MigrationSourceText;
import dev.schema.engine.source.NewFile;
import dev.schema.engine.source.NewRevision;
import dev.schema.engine.source.RevisionIds;
import dev.schema.graph.RevisionGraph;
import dev.schema.type.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the files of new revisions and merges into a project; a file that would break the history is not written. */
public final class Authoring {

    private static final int LONGEST_MESSAGE = 72;

    private final Project project;
    private final SchemaMigrator migrator;
    private final Clock clock;

    /**
     * What a new revision is to be.
     *
     * @param message one line for people; empty for a merge that is to be called after what it joins
     * @param on references of what it follows
     * @param splice whether it may follow revisions that have children
     * @param labels names for the branch that begins with it
     * @param dependsOn references of revisions that must have run before
     * @param id its id, or null for a new one
     */
    public record Draft(
            String message,
            List<String> on,
            boolean splice,
            List<String> labels,
            List<String> dependsOn,
            @Nullable String id) {

        /** Copies the lists. */
        public Draft {
            on = List.copyOf(on);
            labels = List.copyOf(labels);
            dependsOn = List.copyOf(dependsOn);
        }

        private Draft withMessage(String text) {
            return new Draft(text, on, splice, labels, dependsOn, id);
        }
    }

    /**
     * What was written.
     *
     * @param id the revision's id
     * @param message its message
     * @param parents the ids that it follows
     * @param file the file, relative to the project's root if it is below, with slashes
     */
    public record Written(String id, String message, List<String> parents, String file) {}

    /**
     * The author of a project.
     *
     * @param migrator of the project's migrations; what it has read already counts
     * @param clock for the names of files, which are in UTC
     */
    public Authoring(Project project, SchemaMigrator migrator, Clock clock) {
        this.project = project;
        this.migrator = migrator;
        this.clock = clock;
    }

    /**
     * Writes a revision that does nothing yet.
     *
     * @throws SchemaException if the references do not name what can be followed, or id or labels are taken or illegal
     */
    public Written revision(Draft draft) {
        return write(draft, parents(draft), null, null);
    }

    private List<String> parents(Draft draft) {
        return draft.on().size() == 1
                ? migrator.ask(graph -> graph.newRevisionParents(draft.on().get(0), draft.splice()))
                : migrator.ask(graph -> graph.mergeParents(draft.on(), draft.splice()));
    }

    /**
     * What a revision has to say so that the schema is that of the project's model.
     *
     * @param databases the kinds of database that it must suit
     * @param wishes what is known of renames and losses
     * @throws SchemaException with {@link Reason#USAGE} if the project has no model; with {@link Reason#SEVERAL_HEADS} if
     *     nobody can say where the model begins; if the model cannot be meant, or a rename does not fit
     */
    public Proposal proposal(Draft draft, List<Database> databases, Wishes wishes) {
        List<String> heads = migrator.ask(RevisionGraph::independentHeads);
        if (heads.size() > 1) {
            throw new SchemaException(
                    Reason.SEVERAL_HEADS,
                    Problem.of(
                            "There are " + heads.size()
                                    + " heads, so the schema that the model differs from is not known" + " yet: "
                                    + String.join(", ", heads) + ".",
                            "Join them with 'schema merge', then run this again; without --autogenerate, --head says"
                                    + " which one to follow."));
        }
        List<String> parents = parents(draft);
        if (!parents.containsAll(heads)) {
            throw new SchemaException(
                    Reason.USAGE,
                    Problem.of(
                            "A revision that is generated follows the head \"" + heads.get(0)
                                    + "\": the model says what is to be there after all others.",
                            "Leave --head out, or --autogenerate."));
        }
        Model model = migrator.model().orElseThrow(Authoring::noModel);
        Set<String> position = new LinkedHashSet<>(migrator.ask(graph -> graph.closure(parents)));
        draft.dependsOn()
                .forEach(reference -> position.addAll(migrator.ask(graph -> graph.closure(graph.resolve(reference)))));
        return ModelDifference.between(
                model,
                project.config().recordLimit(),
                databases.stream().map(migrator::projection).toList(),
                position,
                wishes);
    }

    private static SchemaException noModel() {
        return new SchemaException(
                Reason.USAGE,
                Problem.of(
                        "There is no model to generate from.",
                        "Write one into the folder of the migrations: public class ShopSchema extends SchemaModel, with"
                                + " all tables in define(Schema). [model] in " + Config.FILE_NAME
                                + " may name another class."));
    }

    /**
     * Writes a revision that does what was proposed.
     *
     * @throws SchemaException as {@link #revision(Draft)} does
     */
    public Written revision(Draft draft, Proposal proposal) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return write(draft, parents(draft), proposal.body(day), null);
    }

    /**
     * Finds out whether two or more revisions can be merged.
     *
     * @throws SchemaException as {@link #revision} does
     */
    public Analysis analysis(Draft draft) {
        List<String> parents = migrator.ask(graph -> graph.mergeParents(draft.on(), draft.splice()));
        if (parents.size() < 2) {
            throw new SchemaException(
                    Reason.FAILED,
                    Problem.of(
                            parents.isEmpty()
                                    ? "There is nothing to merge: the project has no revisions."
                                    : "There is nothing to merge: the one head is \"" + parents.get(0) + "\".",
                            "'schema history' draws the branches."));
        }
        Projection projection = migrator.projection();
        return new Analysis(projection, projection.overlay(), parents);
    }

    /**
     * Writes a merge of two or more revisions.
     *
     * @throws SchemaException as {@link #revision} does; with {@link Reason#SEVERAL_HEADS} and every conflict if the
     *     branches do not fit, with {@link Reason#UNPROVEN} if nobody can say; nothing is written then
     */
    public Written merge(Draft draft) {
        Analysis analysis = analysis(draft);
        return merge(draft, analysis.heads(), proof(analysis, analysis.verdict(), List.of()));
    }

    /**
     * Writes a merge that is proved.
     *
     * @param parents what it joins
     * @param proof of the analysis of these
     * @throws SchemaException if id or labels are taken or illegal
     */
    public Written merge(Draft draft, List<String> parents, MergeProof proof) {
        return write(draft.message().isEmpty() ? draft.withMessage(joined(parents)) : draft, parents, null, proof);
    }

    /**
     * What a merge is proved by, once its branches fit by the rules of every kind of database.
     *
     * @param verdict of this analysis, with or without answers to its conflicts
     * @param databases the kinds of database that the project is for; that of the analysis is one of them anyway
     * @throws SchemaException as {@link #merge(Draft)} does
     */
    public MergeProof proof(Analysis analysis, Verdict verdict, Collection<Database> databases) {
        if (!verdict.fits()) {
            throw Fit.refused(verdict);
        }
        List<String> ends = new ArrayList<>(List.of(analysis.end(verdict)));
        for (Database database : databases) {
            if (!database.equals(migrator.database())) {
                ends.add(analysis.end(analysis.under(migrator.projection(database), verdict)));
            }
        }
        return new MergeProof(
                Analysis.RULES,
                analysis.certified(),
                ends,
                verdict.confirmed(),
                verdict.settlements().stream()
                        .map(each -> new MergeProof.Said(
                                each, analysis.explained(each), analysis.before(each, verdict.settlements())))
                        .toList());
    }

    /** {@code merge add currency and add loyalty points}; ids where messages are missing or too long for a name. */
    private String joined(List<String> parents) {
        Map<String, String> messages = messages(migrator.headers());
        String text = "merge "
                + String.join(" and ", parents.stream().map(messages::get).toList());
        boolean speaks = parents.stream()
                .noneMatch(parent -> messages.getOrDefault(parent, "").isEmpty());
        return speaks && text.length() <= LONGEST_MESSAGE ? text : "merge " + String.join(" and ", parents);
    }

    private Written write(Draft draft, List<String> parents, @Nullable MigrationBody body, @Nullable MergeProof proof) {
        List<Header> headers = migrator.headers();
        Map<String, String> messages = messages(headers);
        List<String> dependsOn = draft.dependsOn().stream()
                .flatMap(reference -> migrator.ask(graph -> graph.resolve(reference)).stream())
                .distinct()
                .toList();
        NewRevision revision = new NewRevision(
                draft.id() == null ? RevisionIds.random() : draft.id(),
                parents.stream()
                        .map(id -> new NewRevision.Parent(id, messages.getOrDefault(id, "")))
                        .toList(),
                dependsOn,
                draft.labels(),
                draft.message(),
                project.config().packageName().orElse(null),
                clock.instant(),
                body,
                proof);
        String name = MigrationSourceText.className(revision);
        Path file = project.config().migrations().get(0).resolve(name + ".java");
        String shown = project.relative(file);
        requireSound(
                headers,
                new Header(
                        revision.id(),
                        parents,
                        draft.labels(),
                        dependsOn,
                        draft.message(),
                        true,
                        name,
                        file,
                        1,
                        shown));
        NewFile.write(file, MigrationSourceText.of(revision));
        return new Written(revision.id(), draft.message(), parents, shown);
    }

    private static void requireSound(List<Header> headers, Header added) {
        if (headers.stream().anyMatch(header -> header.id().equals(added.id()))) {
            throw new SchemaException(
                    Reason.USAGE,
                    Problem.of(
                            "There is a revision \"" + added.id() + "\" already.",
                            "Choose another id, or leave it out for a new one."));
        }
        List<Problem> taken = new ArrayList<>();
        for (Header header : headers) {
            header.labels().stream()
                    .filter(added.labels()::contains)
                    .forEach(label -> taken.add(Problem.of(
                            "Revision \"" + header.id() + "\" has the label \"" + label + "\" already.",
                            "Choose another one; a branch needs its label only on its first revision.")));
        }
        if (!taken.isEmpty()) {
            throw new SchemaException(Reason.USAGE, taken);
        }
        List<Header> all = new ArrayList<>(headers);
        all.add(added);
        try {
            Graphs.of(all, List.of());
        } catch (SchemaException unsound) {
            throw new SchemaException(
                    Reason.USAGE,
                    unsound.problems().stream()
                            .map(problem -> new Problem(problem.what(), null, problem.next()))
                            .toList());
        }
    }

    private static Map<String, String> messages(List<Header> headers) {
        return headers.stream().collect(Collectors.toMap(Header::id, Header::message, (a, b) -> a, LinkedHashMap::new));
    }
}
