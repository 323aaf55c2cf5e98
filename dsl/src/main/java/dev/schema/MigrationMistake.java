package dev.schema;

import org.jspecify.annotations.Nullable;

/**
 * Something in a migration that cannot be meant, found while it was recorded, before any database was asked. The
 * message says what and, where there is one, the way out; {@link #at()} says where.
 */
public final class MigrationMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable At at;

    MigrationMistake(@Nullable At at, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.at = at;
    }

    /** The place in the author's source, or null where no line of it is to blame (a derived down). */
    public @Nullable At at() {
        return at;
    }

    /** {@code M20261103_1015_CreateOrders.java:24: there is no table "custmers" at this revision}. */
    @Override
    public String toString() {
        return at == null ? getMessage() : at + ": " + getMessage();
    }
}
