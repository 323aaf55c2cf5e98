/**
 * A model, and a hook with the rules of one team. Start with {@link dev.schema.examples.model.ShopSchema}.
 */
@NullMarked
package dev.schema.examples.model;

import org.jspecify.annotations.NullMarked;
