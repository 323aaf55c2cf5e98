package dev.schema.graph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One reference as it was typed, taken apart: {@code [branch@][symbol][+steps|-steps]}.
 *
 * @param text all of it
 * @param branch what stands before the first {@code @}
 * @param symbol the id, prefix, label or word; null when the count starts where the database stands
 * @param steps sign and digits, or null when nothing is counted
 */
record Reference(String text, @Nullable String branch, @Nullable String symbol, @Nullable String steps) {
    /** The last sign counts; so a label may contain {@code -}, but one that ends in "-digits" needs {@code label@head}. */
    private static final Pattern COUNTED = Pattern.compile("(?:([^@]+)@)?([^@]*?)([+-][0-9]{1,9})");

    static Reference parse(String text) {
        Matcher counted = COUNTED.matcher(text);
        if (counted.matches()) {
            String symbol = counted.group(2);
            return new Reference(text, counted.group(1), symbol.isEmpty() ? null : symbol, counted.group(3));
        }
        return plain(text);
    }

    /** As {@link #parse}, where steps have no meaning. */
    static Reference plain(String text) {
        int at = text.indexOf('@');
        return at < 0
                ? new Reference(text, null, text, null)
                : new Reference(text, text.substring(0, at), text.substring(at + 1), null);
    }

    boolean isCounted() {
        return steps != null;
    }

    /** Signed; 0 when nothing is counted. */
    int count() {
        return steps == null ? 0 : Integer.parseInt(steps);
    }
}
