package dev.schema.operation;

/**
 * An operation as a database executes it: no group, no branch for another database.
 *
 * @param operation what to do
 * @param autocommit whether it must run outside a transaction
 * @param assumed whether it only tells the catalog what is there already, without a statement
 */
public record Leaf(Operation operation, boolean autocommit, boolean assumed) {

    /** Whether a database has nothing to do for it: it is assumed, or the new name is the old one. */
    public boolean isIdle() {
        return assumed
                || operation instanceof RenameColumn column && column.from().equals(column.to())
                || operation instanceof RenameConstraint rule && rule.from().equals(rule.to());
    }
}
