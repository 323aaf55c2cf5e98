package dev.schema.cli;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Config;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        description = {
            "Writes a schema.toml that explains itself, makes the folder for migrations, and lets git ignore the cache"
                    + " in .schema/. In a Maven or Gradle project the migrations go to src/main/java, so that they come"
                    + " along in the jar; elsewhere to migrations/. What is there already is not overwritten."
        },
        footer = {
            "  schema init",
            "  schema init --package com.acme.shop.migrations",
        })
final class InitCommand extends dev.schema.cli.Command {

    @Option(
            names = "--package",
            paramLabel = "NAME",
            description = "The package of the migrations; guessed from src/main/java unless given.")
    @Nullable String packageName;

    @Override
    ExitCode run(Context context) {
        Path folder = context.folder();
        Path config = folder.resolve(Config.FILE_NAME);
        if (Files.exists(config)) {
            throw new SchemaException(
                    Reason.FAILED,
                    new Problem(
                            "This folder is a project already.",
                            config.toString(),
                            "Change the file, or delete it first. 'schema config' shows what it says."));
        }
        Layout layout = Layout.of(folder, packageName);
        try {
            boolean ignored = ignore(folder.resolve(".gitignore"));
            write(folder, config, layout);
            say(context, layout, ignored);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return ExitCode.DONE;
    }

    private static void write(Path folder, Path config, Layout layout) throws IOException {
        Path migrations = Files.createDirectories(folder.resolve(layout.folder()));
        try (var files = Files.list(migrations)) {
            if (files.findAny().isEmpty()) {
                Files.createFile(migrations.resolve(".gitkeep"));
            }
        }
        Files.writeString(config, layout.toml(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    }

    /** Adds our line, keeps all others; says whether there was anything to add. */
    private static boolean ignore(Path file) throws IOException {
        String text = Files.exists(file) ? Files.readString(file) : "";
        if (text.lines().map(String::strip).anyMatch(line -> line.matches("/?\\.schema/?"))) {
            return false;
        }
        String separator = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
        Files.writeString(
                file,
                separator + ".schema/\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        return true;
    }

    private static void say(Context context, Layout layout, boolean ignored) {
        Output output = context.output();
        if (context.json()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("config", Config.FILE_NAME);
            fields.put("migrations", layout.folder());
            fields.put("package", layout.packageName());
            output.json(fields);
            return;
        }
        output.line(
                "wrote " + Config.FILE_NAME + " (" + layout.reason() + ": migrations go to " + layout.folder() + "/)");
        if (ignored) {
            output.line("wrote .gitignore entry .schema/");
        }
        if (layout.isBuilt()) {
            output.note(
                    "Your build compiles them, too: give it the dependency dev.schema:schema-dsl, in the version that"
                            + " 'schema --version' says.");
        }
        output.note("Next: schema revision -m \"create customers\"");
    }
}
