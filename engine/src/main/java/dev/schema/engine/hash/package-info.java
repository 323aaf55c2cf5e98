/**
 * Fingerprints of texts and bytes. Its one type is {@link dev.schema.engine.hash.Sha256}.
 */
@NullMarked
package dev.schema.engine.hash;

import org.jspecify.annotations.NullMarked;
