package dev.schema.graph;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A question the graph cannot answer, or revisions that form no graph. Its message holds every diagnosis with its
 * advice, one per line, ready to be shown; {@link #diagnoses()} holds the same as values.
 */
public final class GraphException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Transient because diagnoses are for the process that asked; the message survives serialization. */
    private final transient List<Diagnosis> diagnoses;

    public GraphException(Diagnosis diagnosis) {
        this(List.of(diagnosis));
    }

    /** @param diagnoses what is wrong, at least one */
    public GraphException(List<Diagnosis> diagnoses) {
        super(diagnoses.stream().map(d -> d.message() + " " + d.advice()).collect(Collectors.joining("\n")));
        if (diagnoses.isEmpty()) {
            throw new IllegalArgumentException("a GraphException needs at least one diagnosis");
        }
        this.diagnoses = List.copyOf(diagnoses);
    }

    /** Everything that was found, in a stable order; never empty. */
    public List<Diagnosis> diagnoses() {
        return diagnoses == null ? List.of() : diagnoses;
    }
}
