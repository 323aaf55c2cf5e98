/** H2: one class, {@link dev.schema.engine.dialect.h2.H2Dialect}. */
@NullMarked
package dev.schema.engine.dialect.h2;

import org.jspecify.annotations.NullMarked;
