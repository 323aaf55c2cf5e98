/** Databases that others made, taken over as they are. */
@NullMarked
package dev.schema.engine.imports;

import org.jspecify.annotations.NullMarked;
