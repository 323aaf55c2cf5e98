package dev.schema.cli;

import picocli.CommandLine.Option;

/** Seeing what would happen instead of doing it. */
final class Preview {

    @Option(names = "--plan", description = "Show steps, SQL and what would be lost; change nothing.")
    boolean plan;

    @Option(
            names = "--sql",
            description = "Print a script for the database's own client, without connecting; TARGET is a range.")
    boolean sql;
}
