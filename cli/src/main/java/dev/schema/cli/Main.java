package dev.schema.cli;

import java.io.InputStream;
import java.util.List;

/** Where the process begins, and the only place where it ends. */
public final class Main {

    private Main() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] arguments) {
        Console console = Console.system();
        // What migrations print must not get into results, and they must not take the answers that people type.
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
        EarlyEnd early = guard(console);
        int code = Schema.run(List.of(arguments), console);
        early.expect();
        System.exit(code);
    }

    /** Watches how the process ends. */
    static EarlyEnd guard(Console console) {
        EarlyEnd early = new EarlyEnd(console.err());
        Runtime.getRuntime().addShutdownHook(early);
        return early;
    }
}
