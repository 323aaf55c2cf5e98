/**
 * What leads from one catalog to another, as operations that keep data: for merges, and for revisions that are written by
 * comparing. Start with {@link dev.schema.engine.diff.Changes}, which also holds the order of the kinds of things; each
 * kind has a class that knows what becomes of it. The catalog itself judges whether an operation fits.
 */
@NullMarked
package dev.schema.engine.diff;

import org.jspecify.annotations.NullMarked;
