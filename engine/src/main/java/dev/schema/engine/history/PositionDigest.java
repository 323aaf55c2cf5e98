package dev.schema.engine.history;

import dev.schema.engine.hash.Sha256;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/**
 * A fingerprint of a position: the revisions and what each of them did. It does not depend on an order, and a revision
 * more or less changes it in constant time. Immutable.
 */
public final class PositionDigest {

    /** The digest of a database without revisions. */
    public static final PositionDigest EMPTY = new PositionDigest(new byte[32]);

    private final byte[] bytes;

    private PositionDigest(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The digest of revisions with their checksums. */
    public static PositionDigest of(Map<String, String> checksums) {
        byte[] sum = new byte[32];
        checksums.forEach((id, checksum) -> toggle(sum, id, checksum));
        return new PositionDigest(sum);
    }

    /** The digest with a revision more, if it was not part of it; with it less, if it was. */
    public PositionDigest toggled(String id, String checksum) {
        byte[] sum = bytes.clone();
        toggle(sum, id, checksum);
        return new PositionDigest(sum);
    }

    private static void toggle(byte[] sum, String id, String checksum) {
        byte[] hash = Sha256.of(id + ' ' + checksum);
        for (int i = 0; i < sum.length; i++) {
            sum[i] ^= hash[i];
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PositionDigest digest && Arrays.equals(bytes, digest.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** 64 hexadecimal digits, as it is stored. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
