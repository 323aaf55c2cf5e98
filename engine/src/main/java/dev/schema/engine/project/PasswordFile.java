package dev.schema.engine.project;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Reads a password from a file that nobody else may read. File systems without POSIX rights are taken as they are. */
final class PasswordFile {

    private static final Set<PosixFilePermission> OWNER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private PasswordFile() {}

    /** The content without the line end at its end. */
    static String read(Path file, String origin) {
        try {
            var rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (rights != null && !OWNER.containsAll(rights.readAttributes().permissions())) {
                throw new SchemaException(
                        Reason.USAGE,
                        new Problem(
                                "Others can read or write the password file '" + file + "'.",
                                origin,
                                "Run: chmod 600 " + file));
            }
            var password = Files.readString(file).replaceFirst("\\R\\z", "");
            if (password.isEmpty()) {
                throw new SchemaException(
                        Reason.USAGE,
                        new Problem(
                                "The password file '" + file + "' is empty.", origin, "Write the password into it."));
            }
            return password;
        } catch (IOException e) {
            throw new SchemaException(
                    Reason.USAGE,
                    new Problem(
                            "The password file '" + file + "' cannot be read.",
                            origin,
                            "Check that it exists and is yours, or set SCHEMA_PASSWORD."),
                    e);
        }
    }
}
