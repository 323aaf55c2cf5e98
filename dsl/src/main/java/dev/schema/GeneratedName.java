package dev.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a constraint or index is called whose author gave no name. Made from content, never from a counter; the rule is a
 * promise: a name in a database must be found again by every later version.
 */
public final class GeneratedName {

    /** The shortest limit of the databases at hand: PostgreSQL's, which counts bytes. */
    private static final int MAX_BYTES = 63;

    private static final int HASH_DIGITS = 8;

    private GeneratedName() {}

    /**
     * {@code prefix_table_columns}; from 64 bytes of UTF-8 on, its beginning and a hash of the whole.
     *
     * @param prefix {@code pk}, {@code uq}, {@code fk}, {@code ck} or {@code ix}
     * @param table the local name of the table
     * @param columns none for a primary key
     */
    public static String of(String prefix, String table, List<String> columns) {
        StringBuilder whole = new StringBuilder(prefix).append('_').append(table);
        columns.forEach(column -> whole.append('_').append(column));
        return cut(whole.toString());
    }

    private static String cut(String name) {
        if (bytes(name) <= MAX_BYTES) {
            return name;
        }
        int end = name.length();
        while (bytes(name.substring(0, end)) > MAX_BYTES - HASH_DIGITS - 1) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end) + "_" + hash(name);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String hash(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
