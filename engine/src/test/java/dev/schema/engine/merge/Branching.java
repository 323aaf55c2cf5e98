package dev.schema.engine.merge;

import dev.schema.engine.history.AppliedRevision;
import dev.schema.engine.history.Origin;
import dev.schema.engine.json.Checksum;
import dev.schema.engine.json.Json;
import dev.schema.engine.plan.Overlay;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.project.MigrationSource;
import dev.schema.graph.Node;
import dev.schema.graph.RevisionGraph;
import dev.schema.operation.Operation;
import dev.schema.type.Database;
import java.util.ArrayList;
import java.util.List;

/** A history of operations, with branches. */
final class Branching {

    private final Database database;
    private final List<AppliedRevision> revisions = new ArrayList<>();

    Branching(Database database) {
        this.database = database;
    }

    /** The usual form: a base and branches of one revision each, called a, b, c. */
    static Branching of(Database database, List<Operation> base, List<List<Operation>> branches) {
        Branching branching = new Branching(database).with("root", List.of(), base);
        for (int i = 0; i < branches.size(); i++) {
            branching.with(String.valueOf((char) ('a' + i)), List.of("root"), branches.get(i));
        }
        return branching;
    }

    /** One more revision. */
    Branching with(String id, List<String> parents, List<? extends Operation> operations) {
        revisions.add(new AppliedRevision(
                id,
                revisions.size() + 1,
                parents,
                List.of(),
                id,
                Checksum.VERSION,
                Checksum.of(operations),
                Json.canonical(List.copyOf(operations)),
                null,
                Origin.RUN,
                "",
                null));
        return this;
    }

    /** What it says. */
    Projection projection() {
        RevisionGraph graph = RevisionGraph.of(revisions.stream()
                .map(each -> Node.of(each.id(), each.parents().toArray(String[]::new)))
                .toList());
        return new Projection(graph, MigrationSource.of(), revisions, database);
    }

    /** Whether branches fit. */
    Verdict verdict(List<String> heads) {
        return analysis(heads).verdict();
    }

    /** The analysis of branches. */
    Analysis analysis(List<String> heads) {
        return analysis(heads, Overlay.NONE);
    }

    /** The analysis of branches of which earlier merges say something. */
    Analysis analysis(List<String> heads, Overlay overlay) {
        return new Analysis(projection(), overlay, heads);
    }
}
