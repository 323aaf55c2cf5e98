/** What somebody might do who means harm, or is merely unlucky: names, literals, code, disks and locks. */
@org.jspecify.annotations.NullMarked
package dev.schema.engine.hostile;
