package dev.schema.engine.source;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Changes files that are there: all of them or none, and nobody ever sees the half of one. */
public final class ChangedFiles {

    private final List<Change> changes;
    private final List<Change> done = new ArrayList<>();

    /**
     * A change of one file.
     *
     * @param before its bytes, as somebody has read them
     * @param after its bytes from now on
     */
    public record Change(Path file, byte[] before, byte[] after) {}

    private ChangedFiles(List<Change> changes) {
        this.changes = changes;
    }

    /**
     * Changes files. A link stays one: the file that it leads to is changed.
     *
     * @throws SchemaException with {@link Reason#FAILED} if one is not as it was read, or cannot be written; all are as
     *     before then
     */
    public static void write(List<Change> changes) {
        new ChangedFiles(changes).write();
    }

    private void write() {
        Path at = null;
        try {
            for (Change change : changes) {
                at = change.file();
                prepare(change);
            }
            for (Change change : changes) {
                at = change.file();
                replace(change.file(), change.after());
                done.add(change);
            }
        } catch (IOException failure) {
            String left = restored();
            throw new SchemaException(
                    Reason.FAILED,
                    new Problem(
                            "The file cannot be changed: " + failure + "."
                                    + (left.isEmpty()
                                            ? " No file was changed."
                                            : " Changed all the same: " + left + "."),
                            String.valueOf(at),
                            "Check that the folder is yours to write and that the disk is not full."),
                    failure);
        }
    }

    /** All that may fail without a change comes first. */
    private void prepare(Change change) throws IOException {
        if (!Arrays.equals(Files.readAllBytes(change.file()), change.before())) {
            throw new SchemaException(
                    Reason.FAILED,
                    new Problem(
                            "Somebody has changed the file meanwhile; no file was changed.",
                            change.file().toString(),
                            "Run the command again."));
        }
        if (!Files.isWritable(change.file())) {
            throw new IOException("it is read-only");
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path real = file.toRealPath();
        // Its name begins with a dot, so that nobody takes it for a migration if this process dies.
        Path beside = Files.createTempFile(real.getParent(), "." + real.getFileName(), ".new");
        try {
            Files.write(beside, bytes);
            PosixFileAttributeView view = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
            if (view != null) {
                view.setPermissions(Files.getPosixFilePermissions(real));
            }
            Files.move(beside, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Takes back what was done; the files for which that fails. */
    private String restored() {
        List<String> left = new ArrayList<>();
        for (Change change : done) {
            try {
                replace(change.file(), change.before());
            } catch (IOException failure) {
                left.add(change.file().toString());
            }
        }
        return String.join(", ", left);
    }
}
