package dev.schema.cli;

import dev.schema.engine.Authoring;
import dev.schema.engine.SchemaMigrator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Says which file was written, and what its revision follows. */
final class WrittenText {

    private WrittenText() {}

    static void print(Context context, SchemaMigrator migrator, Authoring.Written written) {
        Output output = context.output();
        if (context.json()) {
            output.json(fields(written));
            return;
        }
        Revisions revisions = new Revisions(context, migrator);
        String parents = written.parents().isEmpty()
                ? "(base)"
                : "<- " + written.parents().stream().map(revisions::named).collect(Collectors.joining(", "));
        output.line("wrote " + written.file() + "  " + output.style().id(written.id()) + "  " + parents);
    }

    /** The same for programs. */
    static Map<String, Object> fields(Authoring.Written written) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", written.id());
        fields.put("message", written.message());
        fields.put("parents", written.parents());
        fields.put("file", written.file());
        return fields;
    }
}
