package dev.schema.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file for each database. */
final class SqliteFiles implements TestDatabase.Server {

    private final Path folder;
    private int count;

    SqliteFiles() {
        try {
            folder = Files.createTempDirectory("schema-sqlite");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::delete));
    }

    @Override
    public String fresh() {
        delete(folder.resolve("test" + count + ".db"));
        count++;
        // Nothing here has to outlive the machine.
        return "jdbc:sqlite:" + folder.resolve("test" + count + ".db") + "?synchronous=OFF";
    }

    private void delete() {
        delete(folder.resolve("test" + count + ".db"));
        delete(folder);
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
