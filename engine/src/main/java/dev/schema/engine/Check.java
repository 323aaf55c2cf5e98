package dev.schema.engine;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.engine.dialect.Dialect;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.merge.Fit;
import dev.schema.engine.model.ModelDifference;
import dev.schema.engine.model.Proposal;
import dev.schema.engine.model.Wishes;
import dev.schema.engine.plan.CatalogDifference;
import dev.schema.engine.plan.Content;
import dev.schema.engine.plan.Planner;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.MigrationSource;
import dev.schema.engine.project.Model;
import dev.schema.graph.Node;
import dev.schema.graph.RevisionGraph;
import dev.schema.operation.Operation;
import dev.schema.operation.Undo;
import dev.schema.type.Database;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules of {@code check}: the graph is sound and has one head, every revision renders for every kind of database and
 * records the same whenever and wherever it is asked, merges fit, every written way back leads back, and the revisions say
 * all that a model says.
 */
final class Check {

    private final MigrationSource source;
    private final Set<Finding> findings = new LinkedHashSet<>();

    Check(MigrationSource source) {
        this.source = source;
    }

    /** All findings, in the order of the rules; a rule whose ground is broken already is not asked. */
    List<Finding> findings(List<Database> databases) {
        try {
            RevisionGraph graph = Graphs.of(source.headers(), List.of());
            heads(graph);
            databases.forEach(database -> Dialects.of(database)
                    .ifPresentOrElse(
                            dialect -> revisions(graph, dialect),
                            () -> findings.add(new Finding(
                                    Reason.USAGE,
                                    Problem.of(
                                            "There is no dialect for \"" + database + "\" yet.",
                                            "Take it from 'dialects'. Known are: "
                                                    + Dialects.databases().stream()
                                                            .map(Database::name)
                                                            .collect(Collectors.joining(", "))
                                                    + ".")))));
            model(graph, databases);
        } catch (SchemaException broken) {
            add(broken);
        }
        return List.copyOf(findings);
    }

    private void heads(RevisionGraph graph) {
        List<String> heads = graph.independentHeads();
        if (heads.size() > 1) {
            findings.add(new Finding(
                    Reason.SEVERAL_HEADS,
                    Problem.of(
                            "There are " + heads.size() + " heads:\n    "
                                    + heads.stream().map(this::named).collect(Collectors.joining("\n    ")),
                            "Join them with 'schema merge'.")));
        }
    }

    private String named(String id) {
        return id
                + source.headers().stream()
                        .filter(header -> header.id().equals(id))
                        .map(header -> "  " + header.message())
                        .findFirst()
                        .orElse("");
    }

    private void revisions(RevisionGraph graph, Dialect dialect) {
        Projection projection = new Projection(graph, source, List.of(), dialect.database());
        Set<String> broken = new LinkedHashSet<>();
        merges(projection, graph, broken);
        if (broken.isEmpty() && graph.independentHeads().size() > 1) {
            collecting(() -> Fit.require(projection, graph.independentHeads()));
        }
        for (String head : graph.heads()) {
            Set<String> sound = new LinkedHashSet<>(graph.closure(List.of(head)));
            sound.removeAll(broken.isEmpty() ? Set.of() : graph.descendants(broken));
            collecting(() -> projection.project(sound));
        }
        if (findings.stream().anyMatch(finding -> finding.reason() == Reason.FAILED)) {
            return;
        }
        Set<String> sound = new LinkedHashSet<>(graph.order());
        sound.removeAll(broken.isEmpty() ? Set.of() : graph.descendants(broken));
        for (String tip : graph.positionOf(sound).heads()) {
            collecting(
                    () -> new Planner(projection, dialect).plan(graph.upgrade(graph.emptyPosition(), tip), Map.of()));
        }
        sound.forEach(id -> waysBack(projection, id));
        again(projection, sound);
    }

    private void merges(Projection projection, RevisionGraph graph, Set<String> broken) {
        for (Node node : graph.nodes()) {
            boolean standsOnBroken = node.parents().stream()
                    .anyMatch(parent -> !broken.isEmpty()
                            && graph.closure(List.of(parent)).stream().anyMatch(broken::contains));
            if (node.parents().size() > 1 && !standsOnBroken) {
                try {
                    if (!Fit.isCertified(projection, node.id())) {
                        Fit.require(projection, node.parents());
                    }
                } catch (SchemaException unfit) {
                    add(unfit);
                    if (unfit.reason() != Reason.UNPROVEN) {
                        broken.add(node.id());
                    }
                }
            }
        }
    }

    private void waysBack(Projection projection, String id) {
        Content content = projection.content(id);
        List<Operation> down = content.down();
        if (down == null) {
            return;
        }
        Catalog before = projection.before(id);
        try {
            Catalog back = Undo.applyAll(down, projection.after(id));
            if (!back.equals(before)) {
                notBack(content, "differs in " + String.join(", ", CatalogDifference.between(before, back)));
            }
        } catch (CatalogConflict conflict) {
            notBack(content, "fails: " + conflict.getMessage());
        }
    }

    private void notBack(Content content, String how) {
        List<Operation> down = content.down();
        findings.add(new Finding(
                Reason.FAILED,
                new Problem(
                        "The down of revision \"" + content.id() + "\" does not lead back to the schema before it: it "
                                + how + ".",
                        content.place(down == null || down.isEmpty() ? content : down.get(0)),
                        "Correct it, or delete down(Schema): then the way back is derived.")));
    }

    /**
     * Asks all revisions again: the objects that were asked before, which must not remember it, and objects of classes
     * that are loaded anew, in two other places.
     */
    private void again(Projection projection, Set<String> ids) {
        Set<String> steady = new LinkedHashSet<>(ids);
        Elsewhere.EAST.run(() -> {
            again(projection, steady, source);
            again(projection, steady, source.anew());
        });
        Elsewhere.WEST.run(() -> again(projection, steady, source.anew()));
    }

    private void again(Projection projection, Set<String> steady, MigrationSource other) {
        try {
            other.load(steady);
        } catch (SchemaException some) {
            // Loading all together is only faster: those that fail do so again below, each by itself.
        }
        steady.removeIf(id -> {
            Content content = projection.content(id);
            try {
                if (content.saysTheSameAs(projection.again(id, other))) {
                    return false;
                }
                changing(content, ".");
            } catch (SchemaException mistake) {
                changing(content, "; this time: " + mistake.problems().get(0).what());
            }
            return true;
        });
    }

    private void changing(Content content, String how) {
        findings.add(new Finding(
                Reason.FAILED,
                new Problem(
                        "Revision \"" + content.id() + "\" says something else each time it is asked" + how,
                        content.place(content),
                        "Let it depend on nothing but its own text: no time, no chance, no environment, no default"
                                + " locale or time zone.")));
    }

    /** What status and changed revisions say about a database. */
    static List<Finding> ofDatabase(List<RevisionStatus> status, Collection<Problem> changed) {
        List<Finding> found = new ArrayList<>();
        Map<RevisionStatus.State, List<String>> states = new EnumMap<>(RevisionStatus.State.class);
        status.forEach(each ->
                states.computeIfAbsent(each.state(), state -> new ArrayList<>()).add(quoted(each.id())));
        changed.forEach(problem -> found.add(new Finding(Reason.DRIFT, problem)));
        states.forEach((state, ids) -> {
            String names = String.join(", ", ids.subList(0, Math.min(10, ids.size())))
                    + (ids.size() > 10 ? " and " + (ids.size() - 10) + " more" : "");
            switch (state) {
                case PENDING ->
                    found.add(new Finding(
                            Reason.PENDING, Problem.of("The database lacks " + names + ".", "Run 'schema upgrade'.")));
                case MISSING ->
                    found.add(new Finding(
                            Reason.DRIFT,
                            Problem.of(
                                    "The database has run " + names + ", of which the files are not here.",
                                    "Switch to the branch that has them, or undo them with 'schema downgrade'.")));
                case UNFINISHED ->
                    found.add(new Finding(
                            Reason.HALF_WAY,
                            Problem.of(
                                    "An earlier run did not finish " + names + ".",
                                    "Run the same command again: it goes on from there.")));
                case APPLIED, CHANGED -> {}
            }
        });
        found.sort(Comparator.comparing(Finding::reason));
        return found;
    }

    /** Whether the revisions say all that the model says; what waits because it loses data is no finding. */
    private void model(RevisionGraph graph, List<Database> databases) {
        boolean judged = findings.stream()
                .noneMatch(finding -> finding.reason() == Reason.FAILED || finding.reason() == Reason.USAGE);
        if (!judged || graph.independentHeads().size() > 1) {
            return;
        }
        source.model().ifPresent(model -> {
            if (model.definition() instanceof Model.Code) {
                requireSteady(model, databases.get(0));
            }
            Proposal proposal = ModelDifference.between(
                    model,
                    source.recordLimit(),
                    databases.stream()
                            .map(database -> new Projection(graph, source, List.of(), database))
                            .toList(),
                    new LinkedHashSet<>(graph.order()),
                    Wishes.NONE);
            if (proposal.isAhead()) {
                findings.add(new Finding(
                        Reason.PENDING,
                        new Problem(
                                ahead(model, proposal),
                                model.subject().where(),
                                proposal.operations().isEmpty()
                                        ? "Write a revision that does it in other words, or correct the model."
                                        : "Write it down with 'schema revision --autogenerate -m \"...\"'.")));
            }
        });
    }

    private static String ahead(Model model, Proposal proposal) {
        List<String> lines = new ArrayList<>();
        lines.add("The model '" + model.name() + "' is ahead of the revisions.");
        proposal.preview().forEach(line -> lines.add(("    " + line).stripTrailing()));
        proposal.unsaid().forEach(line -> lines.add("    not to be generated: " + line));
        proposal.questions().forEach(question -> lines.add("    or is it a rename? " + question.text()));
        return String.join("\n", lines);
    }

    private void requireSteady(Model model, Database database) {
        Catalog said = ModelDifference.catalog(model, source.recordLimit(), database);
        for (Elsewhere place : Elsewhere.values()) {
            place.run(() -> source.anew()
                    .model()
                    .map(again -> ModelDifference.catalog(again, source.recordLimit(), database))
                    .filter(again -> !again.equals(said))
                    .ifPresent(other -> findings.add(new Finding(
                            Reason.FAILED,
                            new Problem(
                                    "The model '" + model.name() + "' says something else each time it is asked.",
                                    model.subject().where(),
                                    "Let it depend on nothing but its own text: no time, no chance, no environment, no"
                                            + " default locale or time zone.")))));
        }
    }

    private void collecting(Runnable rule) {
        try {
            rule.run();
        } catch (SchemaException broken) {
            add(broken);
        }
    }

    private void add(SchemaException broken) {
        broken.problems().forEach(problem -> findings.add(new Finding(broken.reason(), problem)));
    }

    private static String quoted(String id) {
        return '"' + id + '"';
    }
}
