/**
 * A large example: the history of an online shop in more than forty revisions, with branches, merges, a dependency and
 * most of what a migration can say. Start with {@link dev.schema.examples.shop.ShopHistory}, and look at its drawing with
 * {@code schema history --project examples}.
 */
@NullMarked
package dev.schema.examples.shop;

import org.jspecify.annotations.NullMarked;
