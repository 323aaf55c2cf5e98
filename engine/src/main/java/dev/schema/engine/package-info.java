/**
 * The engine's front door: {@link dev.schema.engine.SchemaMigrator} does everything that the command line does.
 */
@NullMarked
package dev.schema.engine;

import org.jspecify.annotations.NullMarked;
