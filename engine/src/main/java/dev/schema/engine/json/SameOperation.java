package dev.schema.engine.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.schema.operation.Operation;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells whether one operation is another one under other names. */
public final class SameOperation {

    private SameOperation() {}

    /**
     * An operation under the names of another one that does the same to a schema, with all that no schema shows: that an
     * index is to be made beside others' work, for example.
     *
     * @return nothing if they differ in more than names, or the first one holds a text of which nobody knows the other
     *     form
     */
    public static Optional<Operation> under(Operation written, Operation names) {
        if (!written.getClass().equals(names.getClass())) {
            return Optional.empty();
        }
        JsonNode both = both(Json.write(written), Json.write(names));
        try {
            return both == null ? Optional.empty() : Optional.of(Json.read(both, Operation.class));
        } catch (MalformedJson neither) {
            return Optional.empty();
        }
    }

    private static @Nullable JsonNode both(JsonNode written, JsonNode names) {
        if (written.isObject() && names.isObject()) {
            ObjectNode all = names.deepCopy();
            for (Iterator<String> members = written.fieldNames(); members.hasNext(); ) {
                String member = members.next();
                JsonNode mine = written.get(member);
                JsonNode other = names.get(member);
                JsonNode each = other == null ? withoutText(mine) : both(mine, other);
                if (each == null) {
                    return null;
                }
                all.set(member, each);
            }
            return all;
        }
        if (written.isArray() && names.isArray() && written.size() == names.size()) {
            ArrayNode all = Json.MAPPER.createArrayNode();
            for (int i = 0; i < written.size(); i++) {
                JsonNode each = both(written.get(i), names.get(i));
                if (each == null) {
                    return null;
                }
                all.add(each);
            }
            return all;
        }
        return written.isTextual() && names.isTextual() || written.equals(names) ? names : null;
    }

    private static @Nullable JsonNode withoutText(JsonNode tree) {
        return tree.isBoolean() || tree.isNumber() ? tree : null;
    }
}
