/**
 * The one table of changes, and what is true of each of them in every dialect. Start with {@link
 * dev.schema.engine.cases.OperationCases}: a new operation, option or bug is a new row there. The tests beside it take
 * the dialects from {@link dev.schema.engine.dialect.Dialects} and the databases from {@link
 * dev.schema.servers.TestDatabase}; none of them asks which one it is.
 */
@NullMarked
package dev.schema.engine.cases;

import org.jspecify.annotations.NullMarked;
