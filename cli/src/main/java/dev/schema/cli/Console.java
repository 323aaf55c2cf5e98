package dev.schema.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * Everything that a command knows of the world around it. A test or a program makes one with {@link #of} and changes what
 * it needs; commands look at nothing else.
 *
 * @param out results
 * @param err everything else
 * @param in where answers to questions come from
 * @param interactive whether somebody is there to answer
 * @param terminal whether results go to a terminal, which can show colours
 * @param width the width of the terminal in characters
 * @param environment the variables
 * @param directory the working directory, absolute
 * @param clock what time it is
 */
public record Console(
        PrintWriter out,
        PrintWriter err,
        BufferedReader in,
        boolean interactive,
        boolean terminal,
        int width,
        Map<String, String> environment,
        Path directory,
        Clock clock) {

    private static final int USUAL_WIDTH = 80;

    /** Copies the variables. */
    public Console {
        environment = Map.copyOf(environment);
        directory = directory.toAbsolutePath().normalize();
    }

    /** The console of this process. */
    public static Console system() {
        boolean terminal = System.console() != null;
        Charset charset = terminal ? System.console().charset() : Charset.defaultCharset();
        return new Console(
                new PrintWriter(new java.io.OutputStreamWriter(System.out, charset)),
                new PrintWriter(new java.io.OutputStreamWriter(System.err, charset), true),
                new BufferedReader(new InputStreamReader(System.in, charset)),
                terminal,
                terminal,
                width(System.getenv().getOrDefault("COLUMNS", "")),
                System.getenv(),
                Path.of(""),
                Clock.systemDefaultZone());
    }

    private static int width(String columns) {
        return columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }

    /** A console without a terminal, without variables, and with nobody to answer. */
    public static Console of(Path directory, Writer out, Writer err) {
        return new Console(
                new PrintWriter(out),
                new PrintWriter(err),
                new BufferedReader(Reader.nullReader()),
                false,
                false,
                USUAL_WIDTH,
                Map.of(),
                directory,
                Clock.systemUTC());
    }

    /** The same with these variables. */
    public Console withEnvironment(Map<String, String> variables) {
        return new Console(out, err, in, interactive, terminal, width, variables, directory, clock);
    }

    /** The same with somebody who gives these answers, a line each. */
    public Console withAnswers(String lines) {
        return new Console(
                out,
                err,
                new BufferedReader(new StringReader(lines)),
                true,
                terminal,
                width,
                environment,
                directory,
                clock);
    }

    /** The same at another time. */
    public Console withClock(Clock time) {
        return new Console(out, err, in, interactive, terminal, width, environment, directory, time);
    }
}
