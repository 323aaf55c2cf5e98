/**
 * Whether branches fit together. Start with {@link dev.schema.engine.merge.Analysis}; what data steps and raw SQL add
 * to that is in {@link dev.schema.engine.merge.DataRules}; what of SQL in the schema, in {@link
 * dev.schema.engine.merge.TextRules}.
 */
@NullMarked
package dev.schema.engine.merge;

import org.jspecify.annotations.NullMarked;
