/**
 * The real databases of the tests. {@link dev.schema.servers.TestDatabase} lists them: each is started when a test
 * first asks for it, once for all tests of a process.
 */
@NullMarked
package dev.schema.servers;

import org.jspecify.annotations.NullMarked;
