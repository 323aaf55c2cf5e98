package dev.schema.cli;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.SchemaException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Results to one side, everything else to the other; never a password; every line ends in {@code \n}. */
final class Output {

    private final Console console;
    private final GlobalOptions globals;
    private final Style style;
    private UnaryOperator<String> mask = text -> text;
    private int passing;

    Output(Console console, GlobalOptions globals) {
        this.console = console;
        this.globals = globals;
        this.style = Style.of(globals.color, console);
    }

    /** From now on, all text goes through this. */
    void mask(UnaryOperator<String> secrets) {
        UnaryOperator<String> before = mask;
        this.mask = text -> secrets.apply(before.apply(text));
    }

    Style style() {
        return style;
    }

    boolean json() {
        return globals.json;
    }

    /** A line of the result. */
    void line(String text) {
        text(text + "\n");
    }

    /** Some of the result, as it is. */
    void text(String text) {
        clear();
        console.out().print(mask.apply(text));
        console.out().flush();
    }

    /** The result as JSON. */
    void json(Map<String, ?> result) {
        clear();
        console.out().print(Json.text(result, mask) + "\n");
        console.out().flush();
    }

    /** A line beside the result; not with JSON, where a program reads. */
    void note(String text) {
        if (!globals.json) {
            say(text + "\n");
        }
    }

    /** Text beside the result, without an end of line. */
    void say(String text) {
        clear();
        console.err().print(mask.apply(text));
        console.err().flush();
    }

    /** A line beside the result that the next text takes the place of; for a terminal. */
    void passing(String text) {
        clear();
        String shown = mask.apply(text);
        shown = shown.substring(0, Math.min(shown.length(), console.width() - 1));
        console.err().print(shown);
        console.err().flush();
        passing = shown.length();
    }

    private void clear() {
        if (passing > 0) {
            console.err().print("\r" + " ".repeat(passing) + "\r");
            console.err().flush();
            passing = 0;
        }
    }

    private void sayJson(Map<String, ?> error) {
        console.err().print(Json.text(error, mask) + "\n");
        console.err().flush();
    }

    void verbose(String text) {
        if (globals.verbose) {
            note(text);
        }
    }

    /** A refusal with all that was found. */
    void refused(SchemaException refused) {
        if (globals.json) {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("error", word(refused.reason()));
            error.put("exitCode", ExitCode.of(refused.reason()).code());
            error.put(
                    "problems", refused.problems().stream().map(Output::fields).toList());
            sayJson(error);
        } else {
            for (Problem problem : refused.problems()) {
                say(problem(style.bad("error: "), problem));
            }
        }
        trace(refused);
    }

    /** The place, what it is, and below it what to do; a word may stand in between. */
    static String problem(String word, Problem problem) {
        String place = problem.where() == null ? "" : problem.where() + ": ";
        List<String> lines = new ArrayList<>();
        lines.add(place + word + problem.what());
        if (problem.next() != null) {
            lines.add("  " + problem.next());
        }
        return String.join("\n", lines) + "\n";
    }

    static Map<String, @Nullable Object> fields(Problem problem) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("what", problem.what());
        fields.put("where", problem.where());
        fields.put("next", problem.next());
        return fields;
    }

    /** A constant as users read it: {@code several-heads}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void unexpected(Throwable failure) {
        String what = "Unexpected: " + failure + (globals.verbose ? "" : "; run again with -v to see where.");
        if (globals.json) {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("error", "unexpected");
            error.put("exitCode", ExitCode.FAILED.code());
            error.put("problems", List.of(fields(new Problem(what, null, null))));
            sayJson(error);
        } else {
            say(style.bad("error: ") + what + "\n");
        }
        trace(failure);
    }

    private void trace(Throwable failure) {
        if (globals.verbose) {
            java.io.StringWriter trace = new java.io.StringWriter();
            failure.printStackTrace(new java.io.PrintWriter(trace));
            say(trace.toString());
        }
    }
}
