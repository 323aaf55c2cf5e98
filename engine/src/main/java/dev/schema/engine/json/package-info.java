/**
 * Records as JSON: what is stored, printed and hashed. One generic codec serves all of it; start with
 * {@link dev.schema.engine.json.Json}, and for the meaning of a revision with {@link dev.schema.engine.json.Checksum}.
 */
@NullMarked
package dev.schema.engine.json;

import org.jspecify.annotations.NullMarked;
