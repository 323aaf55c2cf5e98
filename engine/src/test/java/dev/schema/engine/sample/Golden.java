package dev.schema.engine.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Texts that people read, kept as files. {@code -Dgolden.write=true} writes them anew: read the difference. */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /** Whether files are written anew. */
    public static boolean writes() {
        return Boolean.getBoolean("golden.write");
    }

    /** Checks that the text is that of a file below {@code golden}. */
    public static void check(String file, String text) {
        check(FOLDER.resolve(file), text);
    }

    /** Checks that the text is that of the file. */
    public static void check(Path file, String text) {
        try {
            if (writes()) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(file).as("a golden file; -Dgolden.write=true writes it").exists();
            assertThat(text).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Checks that a folder below {@code golden} holds these files and no others; one that nobody checks any more is
     * deleted when files are written.
     *
     * @param files paths within the folder, with {@code /}
     */
    public static void checkFolder(String folder, Set<String> files) {
        Path root = FOLDER.resolve(folder);
        try (Stream<Path> all = Files.walk(root)) {
            Set<String> found = new TreeSet<>();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (writes() && !files.contains(name)) {
                    Files.delete(file);
                } else {
                    found.add(name);
                }
            }
            assertThat(found).as("the files of golden/%s", folder).isSubsetOf(files);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
