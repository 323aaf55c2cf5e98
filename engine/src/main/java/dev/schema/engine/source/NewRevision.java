package dev.schema.engine.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision that is about to be written.
 *
 * @param id its id
 * @param parents its parents; two or more make it a merge
 * @param dependsOn ids or labels that it depends on
 * @param labels its labels
 * @param message its message, one line for people
 * @param packageName the package of its class, or null for none
 * @param created when; a part of the name of its class, to sort the files
 */
public record NewRevision(
        String id,
        List<Parent> parents,
        List<String> dependsOn,
        List<String> labels,
        String message,
        @Nullable String packageName,
        Instant created) {

    /** Copies the lists. */
    public NewRevision {
        parents = List.copyOf(parents);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
    }

    /**
     * A parent.
     *
     * @param id its id
     * @param message its message, which stands beside it as a comment
     */
    public record Parent(String id, String message) {}

    /** Whether it joins branches. */
    public boolean isMerge() {
        return parents.size() > 1;
    }
}
