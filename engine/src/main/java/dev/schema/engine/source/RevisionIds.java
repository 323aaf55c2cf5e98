package dev.schema.engine.source;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Ids for new revisions. Thread-safe. */
public final class RevisionIds {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RevisionIds() {}

    /** 12 random lower-case hexadecimal digits, of which at least one is a letter: no id looks like a number. */
    public static String random() {
        byte[] bytes = new byte[6];
        String id;
        do {
            RANDOM.nextBytes(bytes);
            id = HexFormat.of().formatHex(bytes);
        } while (id.chars().noneMatch(Character::isLetter));
        return id;
    }
}
