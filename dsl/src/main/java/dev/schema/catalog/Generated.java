package dev.schema.catalog;

/**
 * The rule of a generated column.
 *
 * @param expression SQL over columns of the same table
 * @param stored whether the value is kept, or computed when read
 */
public record Generated(String expression, boolean stored) {}
