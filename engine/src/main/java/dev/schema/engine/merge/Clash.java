package dev.schema.engine.merge;

/**
 * Why the order of two operations, one from each of two branches, may matter though the catalogs agree.
 *
 * @param conflict the class of the conflict: {@link #RAW}, {@link #BOTH_RAW} or {@link #RETYPED}
 * @param why one sentence for people
 */
record Clash(String conflict, String why) {

    /** A data step or raw SQL against a change of the schema. */
    static final String RAW = "raw-sql";

    /** A column of another type against SQL that computes with it. */
    static final String RETYPED = "type/reference";

    /** A data step or raw SQL against another one. */
    static final String BOTH_RAW = "raw-sql/raw-sql";
}
