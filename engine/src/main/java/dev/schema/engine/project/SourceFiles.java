package dev.schema.engine.project;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds and reads the Java files of the migration folders, those of nested folders included. Hidden files and folders,
 * {@code package-info.java} and {@code module-info.java} are left out. Links are followed within the project and refused
 * where they lead out of it. A file that is reached twice counts once.
 */
final class SourceFiles {

    /** What a decoder writes for bytes that are no text; it may also stand in a text. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final Set<String> WITHOUT_CLASSES = Set.of("package-info.java", "module-info.java");

    static final long MOST_BYTES = 16 << 20;

    private final Path root;
    private final Function<Path, String> shown;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Path> visited = new HashSet<>();
    private final List<SourceFile> found = new ArrayList<>();

    private SourceFiles(Path root, Function<Path, String> shown) {
        this.root = root;
        this.shown = shown;
    }

    /**
     * The files, sorted by path within each folder.
     *
     * @param root the project's, as the file system names it really
     * @param origin who named the folders
     */
    static List<SourceFile> in(List<Path> folders, String origin, Path root, Function<Path, String> shown) {
        var files = new SourceFiles(root, shown);
        for (var folder : folders) {
            if (!Files.isDirectory(folder)) {
                files.problems.add(new Problem(
                        "The folder '" + shown.apply(folder) + "' for migrations does not exist.",
                        origin.equals("default") ? Config.FILE_NAME : origin,
                        "Create it, or correct 'migrations' in " + Config.FILE_NAME + "."));
            } else {
                files.visit(folder);
            }
        }
        if (!files.problems.isEmpty()) {
            throw new SchemaException(Reason.FAILED, files.problems);
        }
        return List.copyOf(files.found);
    }

    private void visit(Path path) {
        try {
            visit(path, path.toRealPath());
        } catch (IOException e) {
            unreadable(path, e);
        }
    }

    private void unreadable(Path path, IOException e) {
        problems.add(new Problem(
                "'" + shown.apply(path) + "' cannot be read: " + e + ".",
                shown.apply(path),
                "Make it readable; remove it if it is a link to something that is gone."));
    }

    private void visit(Path path, Path real) {
        try {
            if (!real.startsWith(root)) {
                problems.add(new Problem(
                        "'" + shown.apply(path) + "' leads out of the project.",
                        shown.apply(path),
                        "Keep migrations below the folder of " + Config.FILE_NAME + "."));
            } else if (visited.add(real)) {
                if (Files.isDirectory(real)) {
                    visitAll(path, real);
                } else if (isSource(path)) {
                    read(path);
                }
            }
        } catch (IOException e) {
            unreadable(path, e);
        }
    }

    private void visitAll(Path folder, Path realFolder) throws IOException {
        var sorted = new TreeSet<String>();
        try (var children = Files.newDirectoryStream(folder)) {
            children.forEach(child -> sorted.add(child.getFileName().toString()));
        }
        for (var name : sorted) {
            var child = folder.resolve(name);
            if (name.startsWith(".")) {
                continue;
            }
            if (isSource(child) && Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS)) {
                // The most frequent case by far, spared the way through the file system to its real path.
                readOnce(child, realFolder.resolve(name));
            } else if (isSource(child) || Files.isDirectory(child)) {
                visit(child);
            }
        }
    }

    private void readOnce(Path file, Path real) {
        if (visited.add(real)) {
            try {
                read(file);
            } catch (IOException e) {
                unreadable(file, e);
            }
        }
    }

    static boolean isSource(Path path) {
        var name = path.getFileName().toString();
        return name.endsWith(".java") && !WITHOUT_CLASSES.contains(name);
    }

    private void read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            problems.add(new Problem(
                    "'" + shown.apply(file) + "' is no file: it is a pipe, a socket or a device.",
                    shown.apply(file),
                    "Remove it, or give it a name that does not end in .java."));
            return;
        }
        if (Files.size(file) > MOST_BYTES) {
            problems.add(tooLarge(shown.apply(file)));
            return;
        }
        try {
            found.add(new SourceFile(
                    file, shown.apply(file), withoutMark(decoded(Files.readAllBytes(file), shown.apply(file)))));
        } catch (SchemaException notUtf8) {
            problems.addAll(notUtf8.problems());
        }
    }

    static Problem tooLarge(String place) {
        return new Problem(
                "The file is larger than " + (MOST_BYTES >> 20) + " MiB.",
                place,
                "A migration says what changes; keep large data in a file that schema.data(..) reads.");
    }

    /**
     * The text of a file.
     *
     * @throws SchemaException ({@link Reason#FAILED}) if it is not UTF-8
     */
    static String decoded(byte[] bytes, String place) {
        var content = new String(bytes, StandardCharsets.UTF_8);
        if (content.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes)) {
            long line = 1
                    + content.substring(0, content.indexOf(REPLACEMENT))
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            throw new SchemaException(
                    Reason.FAILED,
                    new Problem("The file is not UTF-8.", place + ":" + line, "Save it in UTF-8 and write it anew."));
        }
        return content;
    }

    /** Some editors begin a file with a byte order mark. */
    static String withoutMark(String content) {
        return content.startsWith("\uFEFF") ? content.substring(1) : content;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
