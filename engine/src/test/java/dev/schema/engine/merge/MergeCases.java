package dev.schema.engine.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.schema.catalog.Catalog;
import dev.schema.operation.Operation;
import dev.schema.type.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The recorded cases of merges. */
final class MergeCases {

    /** How many there are. */
    static final int COUNT = 132;

    private MergeCases() {}

    /** All of them, in the order of the file. */
    static List<MergeCase> all() {
        try (var in = MergeCases.class.getResourceAsStream("/conformance/merge-cases.json")) {
            return stream(new ObjectMapper().readTree(in)).map(MergeCases::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Those whose operations the DSL has. */
    static Stream<MergeCase> runnable() {
        return all().stream().filter(each -> each.lacking().isEmpty());
    }

    private static MergeCase read(JsonNode json) {
        Set<String> lacking = new TreeSet<>();
        CaseOperations base = new CaseOperations(Catalog.empty(Database.POSTGRESQL), lacking);
        List<Operation> ancestor = base.read(json.path("ancestor"));
        Map<Database, String> dialects = new TreeMap<>();
        json.path("dialectExpect")
                .properties()
                .forEach(entry -> dialects.put(
                        new Database(entry.getKey()), entry.getValue().asText()));
        return new MergeCase(
                text(json, "name"),
                text(json, "source"),
                text(json, "group"),
                text(json, "strength"),
                text(json, "expect"),
                json.path("conflict").textValue(),
                json.path("conflictKind").textValue(),
                json.path("alsoAccept").textValue(),
                texts(json.path("alsoClass")),
                json.path("autoResolvable").asBoolean(),
                dialects,
                json.path("note").textValue(),
                ancestor,
                base.branch().read(json.path("left")),
                base.branch().read(json.path("right")),
                json.has("third") ? base.branch().read(json.path("third")) : null,
                json.has("dag") ? dag(json.path("dag"), lacking) : null,
                schema(json.path("merged")),
                schema(json.path("undo").path("right")),
                schema(json.path("undo").path("left")),
                lacking.stream().findFirst());
    }

    private static MergeCase.Dag dag(JsonNode json, Set<String> lacking) {
        List<MergeCase.Revision> revisions = new ArrayList<>();
        Map<String, Set<String>> closures = new HashMap<>();
        for (JsonNode each : json.path("revisions")) {
            String id = text(each, "id");
            List<String> parents = texts(each.path("parents"));
            Set<String> closure = new TreeSet<>(parents);
            parents.forEach(parent -> closure.addAll(closures.get(parent)));
            closures.put(id, closure);
            CaseOperations reader = new CaseOperations(Catalog.empty(Database.POSTGRESQL), lacking);
            revisions.stream()
                    .filter(revision -> closure.contains(revision.id()))
                    .forEach(revision -> reader.skip(revision.operations()));
            revisions.add(new MergeCase.Revision(id, parents, reader.read(each.path("ops"))));
        }
        return new MergeCase.Dag(revisions, texts(json.path("heads")), texts(json.path("commonAncestors")));
    }

    private static @Nullable ExpectedSchema schema(JsonNode json) {
        return json.isArray() ? new ExpectedSchema(json) : null;
    }

    static String text(JsonNode json, String field) {
        return Optional.ofNullable(json.path(field).textValue())
                .orElseThrow(() -> new IllegalArgumentException("no " + field + " in " + json));
    }

    static List<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asText).toList();
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
