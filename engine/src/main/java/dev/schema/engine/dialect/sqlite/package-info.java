/**
 * SQLite 3.35 and later. Start with {@link dev.schema.engine.dialect.sqlite.SqliteDialect}; what ALTER TABLE cannot do
 * is done by {@code Rebuild}.
 */
@NullMarked
package dev.schema.engine.dialect.sqlite;

import org.jspecify.annotations.NullMarked;
