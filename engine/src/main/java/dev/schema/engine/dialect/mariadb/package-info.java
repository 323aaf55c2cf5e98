/** MariaDB: what it says otherwise than MySQL. */
@NullMarked
package dev.schema.engine.dialect.mariadb;

import org.jspecify.annotations.NullMarked;
