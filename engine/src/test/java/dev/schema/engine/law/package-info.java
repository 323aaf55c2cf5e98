/**
 * Laws over random catalogs and operations. {@link dev.schema.engine.law.Stories} has the arbitraries; a
 * {@link dev.schema.engine.law.Story} is a catalog and operations that apply to it, in order.
 */
@NullMarked
package dev.schema.engine.law;

import org.jspecify.annotations.NullMarked;
