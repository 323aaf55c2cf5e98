package dev.schema.engine.problem;

/** Why something was refused or failed: one constant for each decision a caller can take. */
public enum Reason {
    /** It failed, or was refused. */
    FAILED,
    /** The request or the configuration is wrong, or a question had nobody to answer it. */
    USAGE,
    /** Revisions are pending, or the model is out of step. */
    PENDING,
    /** The history has several heads where one is needed, or branches conflict. */
    SEVERAL_HEADS,
    /** Another process holds the lock. */
    LOCKED,
    /** The database differs from what its position says, or an applied revision was changed. */
    DRIFT,
    /** A run stopped half-way and could not go on by itself. */
    HALF_WAY,
    /** A merge could not be proved. */
    UNPROVEN
}
