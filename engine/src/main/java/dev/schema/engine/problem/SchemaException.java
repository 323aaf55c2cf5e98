package dev.schema.engine.problem;

import java.util.List;
import java.util.stream.Collectors;

/** The one exception of the engine: why ({@link Reason}), and every {@link Problem} that was found. Thread-safe. */
public final class SchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<Problem> problems;

    /** Several findings of one check; {@code problems} must not be empty. */
    public SchemaException(Reason reason, List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.reason = reason;
        this.problems = List.copyOf(problems);
    }

    /** One finding. */
    public SchemaException(Reason reason, Problem problem) {
        this(reason, List.of(problem));
    }

    /** One finding, with the failure behind it. */
    public SchemaException(Reason reason, Problem problem, Throwable cause) {
        this(reason, problem);
        initCause(cause);
    }

    /** Which decision this asks of the caller. */
    public Reason reason() {
        return reason;
    }

    /** All findings, most important first; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
