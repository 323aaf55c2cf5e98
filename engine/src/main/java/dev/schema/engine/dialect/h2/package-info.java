/** H2 from version 2 on. Start with {@link dev.schema.engine.dialect.h2.H2Dialect}. */
@NullMarked
package dev.schema.engine.dialect.h2;

import org.jspecify.annotations.NullMarked;
