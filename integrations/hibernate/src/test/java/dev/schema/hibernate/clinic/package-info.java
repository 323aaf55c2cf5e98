/** A clinic in JPA entities: each way of mapping that a model has to know, once at least. */
package dev.schema.hibernate.clinic;
