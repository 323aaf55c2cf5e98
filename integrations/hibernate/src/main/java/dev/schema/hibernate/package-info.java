/**
 * JPA entities as a model of the schema. {@link dev.schema.hibernate.HibernateModel} asks Hibernate, without a database, what
 * it makes of them, and says it as a catalog.
 */
@NullMarked
package dev.schema.hibernate;

import org.jspecify.annotations.NullMarked;
