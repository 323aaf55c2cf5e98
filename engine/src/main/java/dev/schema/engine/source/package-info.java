/**
 * Writes Java source into the user's project. Start with {@link dev.schema.engine.source.MigrationSourceText}.
 */
@NullMarked
package dev.schema.engine.source;

import org.jspecify.annotations.NullMarked;
