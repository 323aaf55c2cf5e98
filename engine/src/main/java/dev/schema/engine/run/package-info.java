/**
 * Carries out a plan: on a database ({@link dev.schema.engine.run.Runner}) or into a script
 * ({@link dev.schema.engine.run.Script}).
 */
@NullMarked
package dev.schema.engine.run;

import org.jspecify.annotations.NullMarked;
