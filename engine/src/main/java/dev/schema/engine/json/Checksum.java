package dev.schema.engine.json;

import dev.schema.engine.hash.Sha256;
import dev.schema.operation.Operation;
import java.util.List;

/** The meaning of a revision as a number: equal operations have equal checksums, whatever their text looked like. */
public final class Checksum {

    /** The version of the canonical form. What a version says of some operations never changes. */
    public static final int VERSION = 1;

    private Checksum() {}

    /** SHA-256 over the canonical JSON, as 64 hexadecimal digits. */
    public static String of(List<? extends Operation> operations) {
        return ofCanonical(Json.canonical(operations));
    }

    /** The same of operations that are canonical JSON already. */
    public static String ofCanonical(String json) {
        return Sha256.hex("schema " + VERSION + "\n" + json);
    }
}
