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
 * @param body what it does, or null for its author to write; a merge has none
 * @param proof what a merge was proved for, and what it says; null for any other revision
 */
public record NewRevision(
        String id,
        List<Parent> parents,
        List<String> dependsOn,
        List<String> labels,
        String message,
        @Nullable String packageName,
        Instant created,
        @Nullable MigrationBody body,
        @Nullable MergeProof proof) {

    /** Copies the lists. */
    public NewRevision {
        parents = List.copyOf(parents);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
        if (body != null && parents.size() > 1) {
            throw new IllegalArgumentException("a merge has no body");
        }
    }

    /** A revision whose author has yet to write what it does. */
    public NewRevision(
            String id,
            List<Parent> parents,
            List<String> dependsOn,
            List<String> labels,
            String message,
            @Nullable String packageName,
            Instant created) {
        this(id, parents, dependsOn, labels, message, packageName, created, null, null);
    }

    /** The same revision, doing this. */
    public NewRevision withBody(MigrationBody what) {
        return new NewRevision(id, parents, dependsOn, labels, message, packageName, created, what, proof);
    }

    /** The same merge, proved. */
    public NewRevision withProof(MergeProof what) {
        return new NewRevision(id, parents, dependsOn, labels, message, packageName, created, body, what);
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
