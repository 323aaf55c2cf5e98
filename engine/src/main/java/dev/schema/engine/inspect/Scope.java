package dev.schema.engine.inspect;

import dev.schema.type.Name;
import java.util.Set;

/**
 * What of a live database is looked at.
 *
 * @param schemas the schemas beside the session's own one; what is in others belongs to somebody else
 * @param except tables to leave out, such as those of the history
 */
public record Scope(Set<String> schemas, Set<Name> except) {

    /** Copies the sets. */
    public Scope {
        schemas = Set.copyOf(schemas);
        except = Set.copyOf(except);
    }
}
