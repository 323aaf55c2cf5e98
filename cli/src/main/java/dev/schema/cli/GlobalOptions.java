package dev.schema.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class GlobalOptions {

    /** When to print colours; named as people type it. */
    enum Color {
        auto,
        always,
        never
    }

    @Option(
            names = "--project",
            paramLabel = "DIR",
            description = "The project, instead of the one around this folder.")
    @Nullable String project;

    @Option(names = "--url", paramLabel = "URL", description = "The database, as a JDBC URL.")
    @Nullable String url;

    @Option(names = "--user", paramLabel = "NAME", description = "The user of the database.")
    @Nullable String user;

    @Option(names = "--env", paramLabel = "NAME", description = "The [env.NAME] of schema.toml to work with.")
    @Nullable String env;

    @Option(names = "--json", description = "Print the result as JSON, and errors too.")
    boolean json;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "auto, always or never; NO_COLOR and CLICOLOR_FORCE are understood.")
    Color color = Color.auto;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say more: stack traces, what was compiled.")
    boolean verbose;

    @Option(
            names = {"-y", "--yes"},
            description = "Answer questions with yes.")
    boolean yes;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    /** What the configuration hears of them. */
    Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        put(settings, "url", url);
        put(settings, "user", user);
        put(settings, "env", env);
        return settings;
    }

    private static void put(Map<String, String> settings, String key, @Nullable String value) {
        if (value != null) {
            settings.put(key, value);
        }
    }
}
