package dev.schema.cli;

import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.merge.Answer;
import dev.schema.engine.merge.Conflict;
import dev.schema.engine.merge.ConflictText;
import dev.schema.engine.problem.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows what branches do not agree about, and the ways out. */
final class MergeReport {

    private final Context context;
    private final ConflictText text;

    MergeReport(Context context, SchemaMigrator migrator) {
        this.context = context;
        Ids ids = new Revisions(context, migrator).ids();
        Map<String, String> messages = new HashMap<>();
        migrator.headers().forEach(header -> messages.put(header.id(), header.message()));
        this.text = new ConflictText(ids::of, id -> messages.getOrDefault(id, ""));
    }

    /** The words for conflicts. */
    ConflictText text() {
        return text;
    }

    /** Every conflict, each with its number. */
    void print(List<Conflict> conflicts) {
        for (int i = 0; i < conflicts.size(); i++) {
            print(conflicts.get(i), i + 1);
        }
    }

    /** One conflict. */
    void print(Conflict conflict, int number) {
        Output output = context.output();
        output.line(output.style().bad("conflict " + number) + "  " + ConflictText.headline(conflict));
        text.lines(conflict).forEach(line -> output.line("  " + line));
        output.line("  ways out:");
        text.ways(conflict, number).forEach(way -> output.line("    " + way));
        output.line("");
    }

    /** Why branches with these conflicts cannot be joined. */
    static Reason reason(List<Conflict> conflicts) {
        return conflicts.stream().allMatch(each -> each.kind() == Conflict.Kind.UNPROVEN)
                ? Reason.UNPROVEN
                : Reason.SEVERAL_HEADS;
    }

    /** The conflicts for machines. */
    static List<Map<String, @Nullable Object>> fields(List<Conflict> conflicts) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (int i = 0; i < conflicts.size(); i++) {
            Conflict conflict = conflicts.get(i);
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("number", i + 1);
            fields.put("object", conflict.object());
            fields.put("type", conflict.type());
            fields.put("kind", conflict.kind().word());
            fields.put("ours", wish(conflict.ours()));
            fields.put("theirs", wish(conflict.theirs()));
            fields.put(
                    "refusals",
                    conflict.refusals().stream().map(MergeReport::refusal).toList());
            fields.put("doubts", conflict.doubts());
            fields.put("ways", conflict.ways().stream().map(Answer.Way::word).toList());
            all.add(fields);
        }
        return all;
    }

    private static Map<String, Object> refusal(Conflict.Refusal refusal) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("first", refusal.first());
        fields.put("second", refusal.second());
        fields.put("why", refusal.why());
        return fields;
    }

    private static Map<String, @Nullable Object> wish(Conflict.Wish wish) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("head", wish.head());
        fields.put("outcome", wish.outcome());
        fields.put(
                "operations",
                wish.deeds().stream()
                        .map(deed -> {
                            Map<String, @Nullable Object> one = new LinkedHashMap<>();
                            one.put("revision", deed.revision());
                            one.put("operation", deed.operation());
                            one.put("what", deed.what());
                            one.put("where", deed.place());
                            return one;
                        })
                        .toList());
        return fields;
    }
}
