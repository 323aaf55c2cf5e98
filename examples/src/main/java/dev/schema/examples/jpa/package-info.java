/** Change an entity, get the migration: start with {@link dev.schema.examples.jpa.JpaStory}. */
@NullMarked
package dev.schema.examples.jpa;

import org.jspecify.annotations.NullMarked;
