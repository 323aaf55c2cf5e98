package dev.schema.engine.json;

import dev.schema.operation.Operation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The meaning of a revision as a number: equal operations have equal checksums, whatever their text looked like. */
public final class Checksum {

    /** The version of the canonical form. What a version says of some operations never changes. */
    public static final int VERSION = 1;

    private Checksum() {}

    /** SHA-256 over the canonical JSON, as 64 hexadecimal digits. */
    public static String of(List<? extends Operation> operations) {
        return of(Json.canonical(operations));
    }

    private static String of(String canonical) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(("schema " + VERSION + "\n" + canonical).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
