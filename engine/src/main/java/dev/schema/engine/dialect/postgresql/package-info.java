/**
 * PostgreSQL 14 and later. Start with {@link dev.schema.engine.dialect.postgresql.PostgresDialect}: everything but
 * concurrent index builds and new values of enums that are used at once happens within the transaction of its revision.
 */
@NullMarked
package dev.schema.engine.dialect.postgresql;

import org.jspecify.annotations.NullMarked;
