/** H2: one class, {@link dev.schema.engine.dialect.h2.H2Dialect}, and its lock. */
@NullMarked
package dev.schema.engine.dialect.h2;

import org.jspecify.annotations.NullMarked;
