/**
 * From a route to what will happen: catalogs projected, operations recorded, steps rendered, before anything runs.
 * Start with {@link dev.schema.engine.plan.Planner}.
 */
@NullMarked
package dev.schema.engine.plan;

import org.jspecify.annotations.NullMarked;
