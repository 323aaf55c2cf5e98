package dev.schema.operation;

import org.jspecify.annotations.Nullable;

/**
 * A change of something that may be absent. No change is a null {@code Change}; taking it away is a change to null.
 *
 * @param to what it becomes, or null for nothing
 */
public record Change<T>(@Nullable T to) {}
