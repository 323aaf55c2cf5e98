/**
 * What is in a live database, and where that differs from what its revisions say. Start with
 * {@link dev.schema.engine.inspect.Inspector}; each dialect has one.
 */
@NullMarked
package dev.schema.engine.inspect;

import org.jspecify.annotations.NullMarked;
