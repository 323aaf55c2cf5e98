package dev.schema.cli;

import java.util.List;

/** Where the process begins, and the only place where it ends. */
public final class Main {

    private Main() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] arguments) {
        System.exit(Schema.run(List.of(arguments), Console.system()));
    }
}
