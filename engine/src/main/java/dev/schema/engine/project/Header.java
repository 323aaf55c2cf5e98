package dev.schema.engine.project;

import dev.schema.Revision;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a revision says of itself before anything is compiled: its {@link Revision} annotation and the place of it.
 * Whether ids are legal and parents exist is for the graph to say.
 *
 * @param id the revision's id
 * @param parents ids, as declared and in that order
 * @param labels as declared
 * @param dependsOn ids or labels, as declared
 * @param message one line for people; empty when there is none
 * @param transactional whether it wants to run in one transaction
 * @param className the class's binary name
 * @param file absolute; null when the migration was given as an instance
 * @param line of the annotation in {@code file}, from 1; 0 without a file
 * @param where the place, for people: {@code migrations/M1.java:7}, or the class name without a file
 */
public record Header(
        String id,
        List<String> parents,
        List<String> labels,
        List<String> dependsOn,
        String message,
        boolean transactional,
        String className,
        @Nullable Path file,
        int line,
        String where) {

    /** Copies the lists. */
    public Header {
        parents = List.copyOf(parents);
        labels = List.copyOf(labels);
        dependsOn = List.copyOf(dependsOn);
    }

    static Header of(Revision revision, Class<?> type) {
        return new Header(
                revision.id(),
                List.of(revision.parents()),
                List.of(revision.labels()),
                List.of(revision.dependsOn()),
                revision.message(),
                revision.transactional(),
                type.getName(),
                null,
                0,
                type.getName());
    }

    /** The same revision with other parents. */
    public Header withParents(List<String> others) {
        return new Header(id, others, labels, dependsOn, message, transactional, className, file, line, where);
    }

    /** Whether both say the same of the revision, wherever they stand. */
    boolean saysTheSameAs(Header other) {
        return id.equals(other.id)
                && parents.equals(other.parents)
                && labels.equals(other.labels)
                && dependsOn.equals(other.dependsOn)
                && message.equals(other.message)
                && transactional == other.transactional;
    }
}
