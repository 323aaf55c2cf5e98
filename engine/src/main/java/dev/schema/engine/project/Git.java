package dev.schema.engine.project;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Asks the program {@code git} about the repository around a folder. Nothing of what it is given goes through a shell. */
final class Git {

    /** What a hook of git sets for its own repository; here the one around the folder is meant. */
    private static final Set<String> OF_HOOKS = Set.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX");

    private final Path folder;
    private final String program;

    /** How a command ended. */
    record Ended(int code, byte[] out, String err) {

        String text() {
            return new String(out, StandardCharsets.UTF_8);
        }
    }

    Git(Path folder) {
        this(folder, "git");
    }

    /** @param program name or path of git */
    Git(Path folder, String program) {
        this.folder = folder;
        this.program = program;
    }

    /** Runs a command that is given some input. */
    Ended run(String input, String... words) {
        List<String> command = new ArrayList<>(List.of(program, "--no-pager"));
        command.addAll(List.of(words));
        try {
            // As files, so that neither side waits for the other with a full pipe.
            Path in = Files.createTempFile("schema", ".in");
            Path err = Files.createTempFile("schema", ".err");
            try {
                Files.writeString(in, input);
                ProcessBuilder builder = new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectInput(in.toFile())
                        .redirectError(err.toFile());
                builder.environment().keySet().removeAll(OF_HOOKS);
                builder.environment().put("LC_ALL", "C");
                Process process = started(builder);
                byte[] out = process.getInputStream().readAllBytes();
                int code = process.waitFor();
                return new Ended(code, out, new String(Files.readAllBytes(err), StandardCharsets.UTF_8).strip());
            } finally {
                Files.delete(in);
                Files.delete(err);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw refused("Waiting for git was interrupted.", "Run the command again.");
        }
    }

    private Process started(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new SchemaException(
                    Reason.USAGE,
                    new Problem(
                            "The program '" + program + "' cannot be started.",
                            "--against",
                            "Install git, and see that it is on the PATH."),
                    missing);
        }
    }

    static SchemaException refused(String what, String next) {
        return new SchemaException(Reason.USAGE, new Problem(what, "--against", next));
    }
}
