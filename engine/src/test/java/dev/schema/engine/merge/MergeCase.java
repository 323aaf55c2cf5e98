package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.operation.Operation;
import dev.schema.operation.Undo;
import dev.schema.type.Database;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One recorded case of a merge: the operations of the branches, and what a merge of them must say.
 *
 * @param name its name, unique
 * @param source where it comes from
 * @param group its topic
 * @param strength {@code must} or {@code should}
 * @param expect {@code merged} or {@code conflict}
 * @param conflict the class of the conflict, or null
 * @param kind why it is one, or null
 * @param alsoAccept the other verdict, where that passes too
 * @param alsoClass other classes that pass
 * @param autoResolvable whether one resolution is obvious
 * @param dialectExpect the verdict where a database has one of its own
 * @param note why
 * @param ancestor what made the schema that all branches start from
 * @param left one branch, one revision
 * @param right the other, one revision
 * @param third a third one, or null
 * @param dag the revisions behind the case, where it has several; to be taken as given instead of the lists
 * @param merged the schema of a clean merge, or null
 * @param withoutRight what undoing the right branch must leave of the merge, or null
 * @param withoutLeft what undoing the left branch must leave of the merge, or null
 * @param lacking the operation that the DSL does not have: then the lists hold the others alone
 */
record MergeCase(
        String name,
        String source,
        String group,
        String strength,
        String expect,
        @Nullable String conflict,
        @Nullable String kind,
        @Nullable String alsoAccept,
        List<String> alsoClass,
        boolean autoResolvable,
        Map<Database, String> dialectExpect,
        @Nullable String note,
        List<Operation> ancestor,
        List<Operation> left,
        List<Operation> right,
        @Nullable List<Operation> third,
        @Nullable Dag dag,
        @Nullable ExpectedSchema merged,
        @Nullable ExpectedSchema withoutRight,
        @Nullable ExpectedSchema withoutLeft,
        Optional<String> lacking) {

    /**
     * A graph of revisions.
     *
     * @param revisions each after its parents
     * @param heads those to be merged
     * @param commonAncestors all ancestors that the heads have in common
     */
    record Dag(List<Revision> revisions, List<String> heads, List<String> commonAncestors) {}

    /** A revision of such a graph. */
    record Revision(String id, List<String> parents, List<Operation> operations) {}

    /** The schema that all branches start from. */
    Catalog base(Database database) {
        return Undo.applyAll(ancestor, Catalog.empty(database));
    }

    /** The branches: two, or three. */
    List<List<Operation>> branches() {
        return third == null ? List.of(left, right) : List.of(left, right, third);
    }

    /** The verdict for a database. */
    String expectOn(Database database) {
        return dialectExpect.getOrDefault(database, expect);
    }

    @Override
    public String toString() {
        return name;
    }
}
