/**
 * What a migration says, as plain data: one record for each kind of change. Start with
 * {@link dev.schema.operation.Operation}.
 */
@NullMarked
package dev.schema.operation;

import org.jspecify.annotations.NullMarked;
