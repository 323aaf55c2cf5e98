/**
 * The revisions of a shop, one class each; the names sort them by when they were written. What follows what is said by
 * their annotations.
 */
@NullMarked
package dev.schema.examples.shop.migrations;

import org.jspecify.annotations.NullMarked;
