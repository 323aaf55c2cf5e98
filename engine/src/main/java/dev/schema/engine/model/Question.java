package dev.schema.engine.model;

/**
 * Something that may have been renamed; only a person knows.
 *
 * @param rename what to answer with, if it was: {@code customers.name=full_name}
 * @param text what is asked, in a sentence without its question: {@code customers.name is gone, full_name is new, both
 *     varchar(200)}
 */
public record Question(String rename, String text) {}
