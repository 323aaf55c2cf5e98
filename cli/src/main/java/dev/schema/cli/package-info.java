/**
 * The command line: words in, engine calls, text or JSON out; no rule of the domain lives here. Start with
 * {@link dev.schema.cli.Schema}, the one way in, also for programs and tests that run commands in process;
 * {@code Commands} is the table of all commands, each a class of its own; what they share is {@code Command} (options),
 * {@code Context} (project and database) and {@code Output} (text, colour, JSON).
 */
@NullMarked
package dev.schema.cli;

import org.jspecify.annotations.NullMarked;
