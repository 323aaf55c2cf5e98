package dev.schema.engine.source;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes files that were not there before. */
public final class NewFile {

    private NewFile() {}

    /**
     * Writes a new file in UTF-8, and the folders above it that are missing. Of two who write it at once only one
     * succeeds, and a failure leaves no part of it behind.
     *
     * @throws SchemaException with {@link Reason#FAILED} if the file exists, or cannot be written
     */
    public static void write(Path file, String text) {
        try {
            byte[] bytes = encoded(text);
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
                writeAll(file, out, bytes);
            }
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

    /** The bytes before the file is made: half a character has none, and is refused here. */
    private static byte[] encoded(String text) throws CharacterCodingException {
        ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return bytes;
    }

    private static void writeAll(Path file, OutputStream out, byte[] bytes) throws IOException {
        try {
            out.write(bytes);
        } catch (IOException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }
}
