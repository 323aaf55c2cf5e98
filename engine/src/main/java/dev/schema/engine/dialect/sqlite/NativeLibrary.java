package dev.schema.engine.dialect.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.LoggerFactory;
import org.sqlite.JDBC;
import org.sqlite.util.OSInfo;

/**
 * Spares the driver from unpacking its native library at every start: a copy is kept in the folder that the launcher
 * names, and the driver is told where. Without such a folder, or when anything goes wrong, the driver does as it does.
 */
final class NativeLibrary {

    /** The folder for things that make a start faster; set by the launcher. */
    private static final String CACHE = "schema.cache";

    private static final String PATH = "org.sqlite.lib.path";
    private static final String NAME = "org.sqlite.lib.name";

    private NativeLibrary() {}

    static synchronized void prepare() {
        String cache = System.getProperty(CACHE, "");
        if (cache.isEmpty() || System.getProperty(PATH) != null) {
            return;
        }
        try {
            String jar = Path.of(JDBC.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getFileName()
                    .toString();
            String name = System.mapLibraryName("sqlitejdbc");
            Path folder = Path.of(cache, jar);
            if (!Files.isRegularFile(folder.resolve(name))) {
                unpack(folder, name);
            }
            System.setProperty(PATH, folder.toString());
            System.setProperty(NAME, name);
        } catch (Exception unusual) {
            LoggerFactory.getLogger(NativeLibrary.class).debug("SQLite's library is unpacked by its driver", unusual);
        }
    }

    private static void unpack(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Path temporary = Files.createTempFile(folder, name, ".tmp");
        String resource = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
        try (InputStream library = JDBC.class.getResourceAsStream(resource)) {
            if (library == null) {
                throw new IOException("the driver has no " + resource);
            }
            Files.copy(library, temporary, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            Files.deleteIfExists(temporary);
            throw failure;
        }
        // Many processes may do this at once: each finds either nothing or all of it.
        Files.move(temporary, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
