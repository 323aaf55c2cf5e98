/**
 * MySQL, and what MariaDB has in common with it. Start with {@link dev.schema.engine.dialect.mysql.MySqlFamily}: every
 * change of the schema is one statement that commits by itself, and one {@code ALTER TABLE} holds all clauses that
 * belong together.
 */
@NullMarked
package dev.schema.engine.dialect.mysql;

import org.jspecify.annotations.NullMarked;
