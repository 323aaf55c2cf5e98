/** What MySQL and MariaDB have in common, without a server. */
@NullMarked
package dev.schema.engine.dialect.mysql;

import org.jspecify.annotations.NullMarked;
