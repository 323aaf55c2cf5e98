package dev.schema.cli;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Nearest;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line as a function: {@link Main} calls it, and so may any program or test.
 *
 * <pre>{@code
 * StringWriter out = new StringWriter();
 * StringWriter err = new StringWriter();
 * int code = Schema.run(List.of("upgrade"), Console.of(folder, out, err));
 * }</pre>
 */
public final class Schema {

    /** Stands before a word such as {@code -1}, which would be taken for an option. */
    private static final char COUNT = '\0';

    private Schema() {}

    /**
     * Runs one command. Thread-safe for consoles of their own.
     *
     * @param arguments what follows {@code schema} on a command line
     * @param console where it happens; both writers are flushed, none is closed
     * @return the exit code: 0 is success, {@code schema --help} lists the others
     */
    public static int run(List<String> arguments, Console console) {
        Invocation invocation = Invocation.of(arguments);
        GlobalOptions scanned = new GlobalOptions();
        scanned.json = arguments.contains("--json");
        scanned.verbose = arguments.contains("-v") || arguments.contains("--verbose");
        Output output = new Output(console, scanned);
        try {
            return dispatch(invocation, console, output).code();
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    private static ExitCode dispatch(Invocation invocation, Console console, Output output) {
        String word = invocation.command();
        List<String> rest = invocation.arguments();
        if (word == null) {
            if (rest.contains("--version") || rest.contains("-V")) {
                output.line("schema " + Version.text());
                return ExitCode.DONE;
            }
            boolean help = rest.contains("-h") || rest.contains("--help");
            if (help || rest.isEmpty()) {
                Help.root(output);
                return help ? ExitCode.DONE : ExitCode.USAGE;
            }
            return misused(
                    output,
                    "There is no command in '" + shown(rest.get(0)) + "'.",
                    "The command is the first word without a dash. See 'schema --help'.");
        }
        boolean help = word.equals("help");
        if (help && rest.isEmpty()) {
            Help.root(output);
            return ExitCode.DONE;
        }
        String name = help ? rest.get(0) : word;
        List<String> arguments = help ? List.of("--help") : rest;
        return Commands.named(name)
                .map(command -> run(command, arguments, console, output))
                .orElseGet(() -> misused(
                        output,
                        "There is no command '" + shown(name) + "'.",
                        Commands.nearest(name)
                                .map(near -> "Did you mean 'schema " + near + "'?")
                                .orElse("See 'schema --help'.")));
    }

    private static ExitCode run(Commands entry, List<String> arguments, Console console, Output early) {
        Command command = entry.make();
        // A bare "schema heads" has nothing to parse, and the parser costs most of a start.
        if (!arguments.isEmpty() || command.needsWords()) {
            CommandLine line = parser(entry, command, console);
            boolean help;
            try {
                help = line.parseArgs(arguments.stream().map(Schema::covered).toArray(String[]::new))
                        .isUsageHelpRequested();
            } catch (ParameterException wrong) {
                return misused(early, what(wrong), advice(wrong, entry));
            }
            if (help) {
                new Output(console, command.globals).text(line.getUsageMessage(CommandLine.Help.Ansi.OFF));
                return ExitCode.DONE;
            }
        }
        Output output = new Output(console, command.globals);
        Context context = new Context(console, command.globals, output);
        try {
            ExitCode code = command.run(context);
            context.compiled();
            return code;
        } catch (SchemaException refused) {
            output.refused(refused);
            return ExitCode.of(refused.reason());
        } catch (UncheckedIOException failure) {
            output.refused(new SchemaException(
                    Reason.FAILED,
                    Problem.of(
                            "A file cannot be read or written: "
                                    + failure.getCause().getMessage() + ".",
                            "Check that it is there, that it is what it should be, and your permissions."),
                    failure));
            return ExitCode.FAILED;
        } catch (OutOfMemoryError tooLittle) {
            output.refused(new SchemaException(
                    Reason.FAILED,
                    Problem.of(
                            "Java ran out of memory: it may use "
                                    + (Runtime.getRuntime().maxMemory() >> 20) + " MiB.",
                            "Give it more with SCHEMA_JAVA_OPTS=-Xmx2g, if a migration does not ask for too much."),
                    tooLittle));
            return ExitCode.FAILED;
        } catch (RuntimeException | Error unexpected) {
            // The last place where a mistake of ours, or of the machine, can become a sentence.
            output.unexpected(unexpected);
            return ExitCode.FAILED;
        }
    }

    private static CommandLine parser(Commands entry, Command command, Console console) {
        CommandLine line = new CommandLine(command);
        CommandSpec spec = line.getCommandSpec();
        spec.name("schema " + entry.word());
        spec.usageMessage()
                .header(entry.description())
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .width(Math.max(60, Math.min(100, console.width())))
                .parameterListHeading("%n")
                .optionListHeading("%nOptions:%n")
                .descriptionHeading("%n")
                .footerHeading("%nExamples:%n");
        line.setExpandAtFiles(false);
        line.setUsageHelpLongOptionsMaxWidth(26);
        line.registerConverter(String.class, Schema::uncovered);
        return line;
    }

    private static String covered(String argument) {
        return argument.matches("-[0-9].*") ? COUNT + argument : argument;
    }

    private static String uncovered(String argument) {
        return !argument.isEmpty() && argument.charAt(0) == COUNT ? argument.substring(1) : argument;
    }

    /** What somebody typed, without what may hold a password. */
    private static String shown(String typed) {
        return typed.replaceFirst("^(-[^=]*)=.*", "$1").replaceFirst("(jdbc:\\w+:).*", "$1...");
    }

    private static String what(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String first = shown(uncovered(unmatched.getUnmatched().get(0)));
            return first.startsWith("-") ? "Unknown option '" + first + "'." : "'" + first + "' is one word too many.";
        }
        String message = String.valueOf(wrong.getMessage())
                .replace(String.valueOf(COUNT), "")
                .replaceFirst("^Error: ", "");
        return message.endsWith(".") ? message : message + ".";
    }

    private static String advice(ParameterException wrong, Commands entry) {
        String help = "See 'schema " + entry.word() + " --help'.";
        if (wrong instanceof UnmatchedArgumentException unmatched
                && unmatched.getUnmatched().get(0).startsWith("-")) {
            List<String> known = new ArrayList<>();
            for (OptionSpec option : wrong.getCommandLine().getCommandSpec().options()) {
                known.addAll(List.of(option.names()));
            }
            String typed = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
            return Nearest.to(typed, known)
                    .filter(near -> typed.length() > 2)
                    .map(near -> "Did you mean " + near + "? " + help)
                    .orElse(help);
        }
        return help;
    }

    private static ExitCode misused(Output output, String what, String next) {
        output.refused(new SchemaException(Reason.USAGE, Problem.of(what, next)));
        return ExitCode.USAGE;
    }
}
