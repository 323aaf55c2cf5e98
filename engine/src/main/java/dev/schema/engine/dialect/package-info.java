/**
 * What one database says and does differently. Start with {@link dev.schema.engine.dialect.Dialect}; a dialect has a
 * package of its own below this one and a line in {@link dev.schema.engine.dialect.Dialects}. Nobody else asks which
 * database it is.
 */
@NullMarked
package dev.schema.engine.dialect;

import org.jspecify.annotations.NullMarked;
