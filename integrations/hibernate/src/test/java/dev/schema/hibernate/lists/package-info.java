/** What not every database of the tests can map. */
package dev.schema.hibernate.lists;
