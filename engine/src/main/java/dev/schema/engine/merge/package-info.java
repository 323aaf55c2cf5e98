/**
 * Whether branches fit together. Start with {@link dev.schema.engine.merge.Commutation}; what data steps and raw SQL add
 * to that is in {@link dev.schema.engine.merge.DataRules}.
 */
@NullMarked
package dev.schema.engine.merge;

import org.jspecify.annotations.NullMarked;
