/**
 * The story of the README, played on a real git repository and a real SQLite file. Start with
 * {@link dev.schema.examples.quickstart.QuickStart}.
 */
@NullMarked
package dev.schema.examples.quickstart;

import org.jspecify.annotations.NullMarked;
