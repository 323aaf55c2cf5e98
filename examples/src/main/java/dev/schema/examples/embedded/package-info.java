/**
 * A service that brings its own database up to date when it starts. Start with
 * {@link dev.schema.examples.embedded.ShopDatabase}.
 */
@NullMarked
package dev.schema.examples.embedded;

import org.jspecify.annotations.NullMarked;
