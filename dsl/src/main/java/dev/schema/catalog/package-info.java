/**
 * The immutable picture of a schema. Start with {@link dev.schema.catalog.Catalog}; what does not fit into it is a
 * {@link dev.schema.catalog.CatalogConflict}.
 */
@NullMarked
package dev.schema.catalog;

import org.jspecify.annotations.NullMarked;
