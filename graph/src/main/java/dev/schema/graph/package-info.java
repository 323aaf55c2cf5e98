/**
 * Which revisions exist and how they hang together: ids and edges only. Start with {@code RevisionGraph}.
 */
@NullMarked
package dev.schema.graph;

import org.jspecify.annotations.NullMarked;
