/**
 * The user's project on disk: where it is, what its configuration says, which revisions its Java files declare, and the
 * compiled migrations themselves. Start with {@link dev.schema.engine.project.Project}.
 *
 * <p>Headers are read from the source text by a small lexer, so questions about the graph compile nothing. Only the
 * revisions asked for are compiled, from a cache beside the project, and loaded where they see the JDK, the DSL and
 * SLF4J, but none of our libraries.
 */
@NullMarked
package dev.schema.engine.project;

import org.jspecify.annotations.NullMarked;
