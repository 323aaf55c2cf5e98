package dev.schema.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;

/**
 * Looks, when the process ends, whether some code called {@code System.exit} while a command was running, and makes a
 * failure of that: the code it gave may say success. A signal, such as that of Ctrl-C, is nobody's call.
 */
final class EarlyEnd extends Thread {

    private final PrintWriter err;
    private volatile boolean done;

    EarlyEnd(PrintWriter err) {
        super("schema end");
        this.err = err;
    }

    /** The command has ended; from now on the process may. */
    void expect() {
        done = true;
    }

    @Override
    public void run() {
        if (!done) {
            getAllStackTraces().values().stream()
                    .map(Arrays::asList)
                    .filter(stack -> stack.stream().anyMatch(EarlyEnd::ends))
                    .findFirst()
                    .ifPresent(this::fail);
        }
    }

    private static boolean ends(StackTraceElement frame) {
        return frame.getClassName().equals("java.lang.Runtime")
                && frame.getMethodName().equals("exit");
    }

    private void fail(List<StackTraceElement> stack) {
        String caller = stack.stream()
                .dropWhile(frame -> !ends(frame))
                .filter(frame -> !frame.getClassName().startsWith("java.")
                        && !frame.getClassName().startsWith("jdk."))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber() + ": ")
                .orElse("");
        err.print(caller + "error: The process was ended in the middle of the command, by a call of System.exit.\n"
                + "  What was not committed is rolled back. Take the call out, and look with 'schema status'.\n");
        err.flush();
        Runtime.getRuntime().halt(ExitCode.FAILED.code());
    }
}
