package dev.schema.engine.dialect;

/** What a database cannot do, found while planning. The message names the thing and the portable way. */
public final class Unsupported extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** For example {@code sqlite has no sequences; number rows with identity()}. */
    public Unsupported(String message) {
        super(message);
    }
}
