/**
 * Measures what docs/performance.md says. Start with {@link dev.schema.bench.Bench}.
 */
@NullMarked
package dev.schema.bench;

import org.jspecify.annotations.NullMarked;
