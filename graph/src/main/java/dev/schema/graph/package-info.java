/**
 * Which revisions exist and how they hang together: ids and edges only, no SQL and no files. Start with
 * {@link dev.schema.graph.RevisionGraph}; {@link dev.schema.graph.Position} is what a database has applied,
 * {@link dev.schema.graph.Route} the way from one position to another, {@link dev.schema.graph.Diagnosis} everything
 * that can be wrong, and {@link dev.schema.graph.Lanes} the drawing of a history as text.
 */
@NullMarked
package dev.schema.graph;

import org.jspecify.annotations.NullMarked;
