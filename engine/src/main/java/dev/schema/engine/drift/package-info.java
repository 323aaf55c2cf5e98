/**
 * Where a live database is not as its revisions say, in words and as operations. Start with
 * {@link dev.schema.engine.drift.Drift}.
 */
@NullMarked
package dev.schema.engine.drift;

import org.jspecify.annotations.NullMarked;
