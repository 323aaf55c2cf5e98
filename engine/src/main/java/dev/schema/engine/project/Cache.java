package dev.schema.engine.project;

import dev.schema.engine.hash.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Derived things kept by key below one folder, which may be deleted at any time. Every entry begins with the hash of
 * its content, so that a torn or damaged one counts as missing; it appears under its name at once or not at all. Many
 * processes may share it. What cannot be read or written is only a slower start, so that is logged and not thrown.
 */
final class Cache {

    private static final int HASH_LENGTH = 32;
    /** Entries kept in one folder: switching between a few branches stays warm, and the cache does not grow. */
    private static final int KEPT = 4;

    private final Path root;

    /** Made when something is to be said: starting the logging library costs more than reading the cache. */
    private static Logger log() {
        return LoggerFactory.getLogger(Cache.class);
    }

    Cache(Path root) {
        this.root = root;
    }

    Optional<byte[]> get(String folder, String key) {
        var file = root.resolve(folder).resolve(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            var stored = Files.readAllBytes(file);
            var hash = Arrays.copyOf(stored, HASH_LENGTH);
            var content = stored.length < HASH_LENGTH ? stored : Arrays.copyOfRange(stored, HASH_LENGTH, stored.length);
            if (Arrays.equals(hash, Sha256.of(content))) {
                return Optional.of(content);
            }
            log().debug("Damaged cache entry {}", file);
        } catch (IOException e) {
            log().debug("Unreadable cache entry {}", file, e);
        }
        return Optional.empty();
    }

    void put(String folder, String key, byte[] content) {
        var directory = root.resolve(folder);
        try {
            Files.createDirectories(directory);
            // Readable by its owner only: a configuration may hold secrets.
            var temporary = Files.createTempFile(directory, "", ".tmp");
            try (var out = Files.newOutputStream(temporary)) {
                out.write(Sha256.of(content));
                out.write(content);
            }
            Files.move(temporary, directory.resolve(key), StandardCopyOption.ATOMIC_MOVE);
            forgetOldest(directory);
        } catch (IOException e) {
            log().debug("Cannot write cache entry {}/{}", directory, key, e);
        }
    }

    private static void forgetOldest(Path directory) throws IOException {
        List<Map.Entry<FileTime, Path>> entries = new ArrayList<>();
        try (var files = Files.newDirectoryStream(directory)) {
            for (var file : files) {
                entries.add(Map.entry(Files.getLastModifiedTime(file), file));
            }
        }
        entries.sort(Map.Entry.<FileTime, Path>comparingByKey(Comparator.reverseOrder()));
        for (var entry : entries.subList(Math.min(KEPT, entries.size()), entries.size())) {
            Files.deleteIfExists(entry.getValue());
        }
    }
}
