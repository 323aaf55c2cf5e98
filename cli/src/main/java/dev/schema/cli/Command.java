package dev.schema.cli;

import picocli.CommandLine.ArgGroup;

/** One command: it declares options, calls the engine, prints. Its name and its one line of help are in {@link Commands}. */
abstract class Command {

    @ArgGroup(validate = false, heading = "%nOptions of every command:%n")
    GlobalOptions globals = new GlobalOptions();

    /** Whether it means nothing without a word or an option of its own; else a bare command need not be parsed. */
    boolean needsWords() {
        return false;
    }

    /**
     * Does it.
     *
     * @return how it went; a {@link dev.schema.engine.problem.SchemaException} says it, too
     */
    abstract ExitCode run(Context context);
}
