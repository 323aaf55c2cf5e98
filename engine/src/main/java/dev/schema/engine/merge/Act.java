package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a revision in its own branch.
 *
 * @param revision the revision
 * @param index its index among the operations of the revision, as written
 * @param written the operation
 * @param running what runs for it: itself, unless an earlier merge says otherwise
 * @param before the catalog before it, in its own branch
 * @param after the catalog after it, in its own branch
 * @param place its file and line, or null
 * @param touched the objects of which it changes a fact
 * @param tokens the names that it has to do with, in any case
 */
record Act(
        String revision,
        int index,
        Operation written,
        List<Operation> running,
        Catalog before,
        Catalog after,
        @Nullable String place,
        Set<Identity> touched,
        Tokens tokens) {

    /** Whether it works on rows, or nobody knows on what. */
    boolean isStep() {
        return running.stream()
                .flatMap(operation -> operation.leaves(before.database()).stream())
                .anyMatch(leaf -> Twins.isData(leaf.operation()));
    }

    /** Whether it looks at rows: a step does, and so does what fills or converts a column by SQL. */
    boolean looksAtRows() {
        return isStep()
                || running.stream()
                        .flatMap(operation -> operation.leaves(before.database()).stream())
                        .map(Leaf::operation)
                        .anyMatch(leaf -> leaf instanceof AddColumn add && add.backfill() != null
                                || leaf instanceof AlterColumn alter && alter.using() != null);
    }

    /** Whether catalogs cannot tell what it gets along with: it looks at rows, makes a view, or a column of another type. */
    boolean isBeyondCatalogs() {
        return looksAtRows()
                || running.stream()
                        .flatMap(operation -> operation.leaves(before.database()).stream())
                        .map(Leaf::operation)
                        .anyMatch(leaf -> TextRules.concern(leaf, before));
    }

    /** What it does, in a few words. */
    String describe() {
        return written.describe();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Act act && revision.equals(act.revision) && index == act.index;
    }

    @Override
    public int hashCode() {
        return revision.hashCode() * 31 + index;
    }
}
