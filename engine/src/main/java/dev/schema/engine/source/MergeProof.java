package dev.schema.engine.source;

import dev.schema.catalog.Catalog;
import dev.schema.engine.plan.Overlay.Settlement;
import java.util.List;

/**
 * What a merge was proved for, and what it says about revisions that meet.
 *
 * @param rules the version of the rules that it was proved by
 * @param proved the revisions, each with the hash of its operations
 * @param ends each kind of database whose rules were assumed, with the hash of what every order ends in there
 * @param confirmed what a person has confirmed
 * @param said what it says, in order
 */
public record MergeProof(int rules, List<String> proved, List<String> ends, List<String> confirmed, List<Said> said) {

    /** Copies the lists. */
    public MergeProof {
        proved = List.copyOf(proved);
        ends = List.copyOf(ends);
        confirmed = List.copyOf(confirmed);
        said = List.copyOf(said);
    }

    /**
     * One thing that it says.
     *
     * @param settlement what
     * @param what the operation that it is about, for people
     * @param before the catalog before what runs in its place
     */
    public record Said(Settlement settlement, String what, Catalog before) {}
}
