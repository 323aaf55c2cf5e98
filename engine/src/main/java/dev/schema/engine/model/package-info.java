/**
 * From a model to the next revision: what the model says, how far that is from the schema that the revisions lead to, and
 * what is to be done about it. Start with {@link dev.schema.engine.model.ModelDifference}; a
 * {@link dev.schema.engine.model.Proposal} is what it finds.
 */
@NullMarked
package dev.schema.engine.model;

import org.jspecify.annotations.NullMarked;
