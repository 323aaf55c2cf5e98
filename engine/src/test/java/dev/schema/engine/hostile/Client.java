package dev.schema.engine.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.engine.sample.Scratch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The readers of a script: ours always; with {@code -Dclients=true} also the real {@code sqlite3}, plain and with
 * {@code -safe}.
 */
enum Client {
    OURS,
    SQLITE3,
    SQLITE3_SAFE;

    static List<Client> present() {
        return Boolean.getBoolean("clients") ? List.of(values()) : List.of(OURS);
    }

    /** Runs the script on a new database, with these statements before it. */
    Scratch run(String script, Path folder, String... before) {
        Scratch database = new Scratch(folder.resolve(name().toLowerCase(java.util.Locale.ROOT) + ".db"));
        database.run(before);
        if (this == OURS) {
            database.script(script);
        } else {
            real(script, folder, database);
        }
        return database;
    }

    private void real(String script, Path folder, Scratch database) {
        try {
            Path file = Files.writeString(folder.resolve("script.sql"), script);
            List<String> command = new ArrayList<>(List.of("sqlite3", "-bail"));
            if (this == SQLITE3_SAFE) {
                command.add("-safe");
            }
            command.add(database.file().toString());
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(file.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes());
            assertThat(process.waitFor()).as(said + script).isZero();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
