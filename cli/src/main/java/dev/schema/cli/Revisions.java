package dev.schema.cli;

import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.project.Header;
import dev.schema.graph.RevisionGraph;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How revisions are shown in lists and in JSON. */
final class Revisions {

    private final Style style;
    private final RevisionGraph graph;
    private final Ids ids;
    private final Map<String, Header> headers = new HashMap<>();

    Revisions(Context context, SchemaMigrator migrator) {
        this.style = context.output().style();
        this.graph = migrator.graph();
        this.ids = new Ids(graph);
        migrator.headers().forEach(header -> headers.put(header.id(), header));
    }

    Ids ids() {
        return ids;
    }

    /** One line each: full id, message, labels, and {@code (head)} where that says something. */
    List<String> list(List<String> revisions, boolean markHeads) {
        Table table = new Table();
        for (String id : revisions) {
            table.row(id, title(id, markHeads));
        }
        return table.lines(style::id);
    }

    /** Message, labels, {@code (head)}. */
    String title(String id, boolean markHeads) {
        Header header = headers.get(id);
        return (header == null ? "(its file is not here)" : Text.message(header))
                + (header == null ? "" : Text.labels(header.labels(), style))
                + (markHeads && graph.heads().contains(id) ? "  " + style.good("(head)") : "");
    }

    /** A reference for people: {@code 5c3e create orders}. */
    String named(String id) {
        return ids.of(id) + " " + title(id, false);
    }

    /** Revisions as JSON: {@code id, message, parents, dependsOn, labels, head, where}. */
    List<Map<String, @Nullable Object>> fields(List<String> revisions) {
        return revisions.stream().map(this::fields).toList();
    }

    Map<String, @Nullable Object> fields(String id) {
        Header header = headers.get(id);
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("message", header == null ? null : header.message());
        fields.put("parents", header == null ? List.of() : header.parents());
        fields.put("dependsOn", header == null ? List.of() : header.dependsOn());
        fields.put("labels", header == null ? List.of() : header.labels());
        fields.put("head", graph.heads().contains(id));
        fields.put("where", header == null ? null : header.where());
        return fields;
    }
}
