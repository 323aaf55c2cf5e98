/**
 * Stories of commands and what they print, compared with {@code src/test/resources/transcripts}; start with {@code
 * TranscriptTest}. After a change that is meant, write them anew with {@code -Dgolden.write=true} and review the diff.
 */
@NullMarked
package dev.schema.cli;

import org.jspecify.annotations.NullMarked;
