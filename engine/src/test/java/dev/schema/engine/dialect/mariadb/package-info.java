/** What only a real MariaDB can tell. */
@NullMarked
package dev.schema.engine.dialect.mariadb;

import org.jspecify.annotations.NullMarked;
