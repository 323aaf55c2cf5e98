package dev.schema.engine;

import dev.schema.engine.history.AppliedRevision;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Header;
import dev.schema.graph.Diagnosis;
import dev.schema.graph.GraphException;
import dev.schema.graph.Node;
import dev.schema.graph.RevisionGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes graphs of headers, and problems of the graph's diagnoses. */
final class Graphs {

    private Graphs() {}

    /** The graph of a project, and of the revisions that only a database knows. */
    static RevisionGraph of(List<Header> headers, List<AppliedRevision> applied) {
        Map<String, Node> nodes = new HashMap<>();
        applied.forEach(revision ->
                nodes.put(revision.id(), new Node(revision.id(), revision.parents(), revision.dependsOn(), Set.of())));
        headers.forEach(header -> nodes.put(
                header.id(),
                new Node(header.id(), header.parents(), header.dependsOn(), new LinkedHashSet<>(header.labels()))));
        List<Node> all = new ArrayList<>(nodes.values());
        return asking(headers, () -> RevisionGraph.of(all));
    }

    /** Asks the graph; its diagnosis becomes a problem with the files of the revisions that it names. */
    static <T> T asking(List<Header> headers, Supplier<T> question) {
        try {
            return question.get();
        } catch (GraphException refused) {
            List<Problem> problems = refused.diagnoses().stream()
                    .map(diagnosis -> new Problem(diagnosis.message(), place(diagnosis, headers), diagnosis.advice()))
                    .toList();
            throw new SchemaException(reason(refused), problems);
        }
    }

    private static Reason reason(GraphException refused) {
        String code = refused.diagnoses().get(0).code();
        return switch (code) {
            case "multiple-heads" -> Reason.SEVERAL_HEADS;
            case "cycle",
                    "self-loop",
                    "dependency-cycle",
                    "dependency-self-loop",
                    "missing-parent",
                    "missing-dependency",
                    "duplicate-revision",
                    "label-conflict",
                    "illegal-revision-id",
                    "bad-version-table" -> Reason.FAILED;
            default -> Reason.USAGE;
        };
    }

    private static @Nullable String place(Diagnosis diagnosis, List<Header> headers) {
        List<String> named = diagnosis.revisions();
        return headers.stream()
                .filter(header -> !named.isEmpty() && header.id().equals(named.get(0)))
                .map(Header::where)
                .findFirst()
                .orElse(null);
    }
}
