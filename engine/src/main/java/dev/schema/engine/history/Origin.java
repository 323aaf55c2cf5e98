package dev.schema.engine.history;

/** How a revision came to be applied. */
public enum Origin {
    /** A run, or a script, executed it. */
    RUN,
    /** Somebody declared it as applied. */
    STAMPED,
    /** It was taken over from another tool. */
    IMPORTED
}
