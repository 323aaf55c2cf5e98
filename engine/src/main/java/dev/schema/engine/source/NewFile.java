package dev.schema.engine.source;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes files that were not there before. */
public final class NewFile {

    private NewFile() {}

    /**
     * Writes a new file in UTF-8, and the folders above it that are missing.
     *
     * @throws SchemaException with {@link Reason#FAILED} if the file exists, or cannot be written
     */
    public static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException exists) {
            throw new SchemaException(
                    Reason.FAILED,
                    new Problem(
                            "There is such a file already; it was left as it is.",
                            file.toString(),
                            "Choose another message, or remove the file."),
                    exists);
        } catch (IOException failure) {
            throw new SchemaException(
                    Reason.FAILED,
                    new Problem(
                            "The file cannot be written: " + failure + ".",
                            file.toString(),
                            "Check that the folder is yours to write and that the disk is not full."),
                    failure);
        }
    }
}
