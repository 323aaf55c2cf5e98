/** What goes wrong, as values: start with {@link dev.schema.engine.problem.SchemaException}. */
@NullMarked
package dev.schema.engine.problem;

import org.jspecify.annotations.NullMarked;
