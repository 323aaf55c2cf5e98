package dev.schema.engine.merge;

import dev.schema.operation.Resource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a step says it does, before the rules of the schema are looked at.
 *
 * @param opaque why nobody knows, or null
 * @param accesses what it does
 * @param defaults the columns whose default it asks for by name
 * @param lenient whether rows that break a rule are skipped or changed instead of being refused
 * @param ddl whether it changes the schema by text alone
 * @param objects what such a text names, in lower case
 * @param texts the SQL in it
 */
record Statement(
        @Nullable String opaque,
        List<Access> accesses,
        Set<Resource> defaults,
        boolean lenient,
        boolean ddl,
        Set<String> objects,
        List<String> texts) {

    /** Copies the collections. */
    Statement {
        accesses = List.copyOf(accesses);
        defaults = Set.copyOf(defaults);
        objects = Set.copyOf(objects);
        texts = List.copyOf(texts);
    }

    /** One without SQL. */
    static Statement of(List<Access> accesses) {
        return new Statement(null, accesses, Set.of(), false, false, Set.of(), List.of());
    }

    /** One that may do anything. */
    static Statement opaque(String why, List<String> texts) {
        return new Statement(why, List.of(), Set.of(), false, false, Set.of(), texts);
    }
}
