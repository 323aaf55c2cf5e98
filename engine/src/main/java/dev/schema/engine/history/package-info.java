/**
 * The tables in the target database that record position, journal and log, in their format 1. Start with
 * {@link dev.schema.engine.history.History}.
 */
@NullMarked
package dev.schema.engine.history;

import org.jspecify.annotations.NullMarked;
