package dev.schema.operation;

/**
 * An operation as a database executes it: no group, no branch for another database.
 *
 * @param operation what to do
 * @param autocommit whether it must run outside a transaction
 * @param assumed whether it only tells the catalog what is there already, without a statement
 */
public record Leaf(Operation operation, boolean autocommit, boolean assumed) {}
