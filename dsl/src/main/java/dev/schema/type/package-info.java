/**
 * The smallest words of a schema: names, databases, column types and values. Start with {@link dev.schema.type.Type}.
 */
@NullMarked
package dev.schema.type;

import org.jspecify.annotations.NullMarked;
