/**
 * What the author of a migration imports. Start with {@link dev.schema.Migration} and {@link dev.schema.Schema}, the
 * verbs; behind the verbs stand short-lived builders ({@link dev.schema.TableDef}, {@link dev.schema.ColumnDef} and
 * others). {@link dev.schema.Recorder} turns a migration into a {@link dev.schema.Recording}: a list of
 * {@link dev.schema.operation.Operation}s, each with its place in the source.
 */
@NullMarked
package dev.schema;

import org.jspecify.annotations.NullMarked;
