/**
 * Real processes: killed at each statement and at random, and many at once. {@link dev.schema.engine.process.Child} is
 * the process, {@link dev.schema.engine.process.Work} what it does.
 */
@NullMarked
package dev.schema.engine.process;

import org.jspecify.annotations.NullMarked;
