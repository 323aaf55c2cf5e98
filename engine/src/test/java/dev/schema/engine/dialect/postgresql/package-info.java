/** What is special to PostgreSQL, on real servers of its oldest and its newest version. */
@NullMarked
package dev.schema.engine.dialect.postgresql;

import org.jspecify.annotations.NullMarked;
