/**
 * Whether branches fit together. Start with {@link dev.schema.engine.merge.Commutation}.
 */
@NullMarked
package dev.schema.engine.merge;

import org.jspecify.annotations.NullMarked;
