package dev.schema.servers;

/**
 * How a client of a database ended that ran a script.
 *
 * @param code 0 if it has run all statements
 * @param said what it printed, errors too
 */
public record Ended(int code, String said) {}
