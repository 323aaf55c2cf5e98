package dev.schema.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A change that the catalog cannot take: a missing, doubled or used object. The message names it and the near miss. */
public final class CatalogConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object part;

    /** A conflict of the whole operation. */
    public CatalogConflict(String message) {
        this(message, null);
    }

    /** A conflict of one part of the operation: the very column, constraint or index object that it holds. */
    public CatalogConflict(String message, @Nullable Object part) {
        super(message);
        this.part = part;
    }

    /** The part of the operation that is to blame, or null for the whole; compare it by identity. */
    public @Nullable Object part() {
        return part;
    }

    /** {@code there is no table "custmers" (did you mean "customers"?)}. */
    public static CatalogConflict missing(String kind, Object name, String where, Collection<?> present) {
        return new CatalogConflict("there is no " + kind + " \"" + name + "\"" + where
                + nearest(name.toString(), present)
                        .map(near -> " (did you mean \"" + near + "\"?)")
                        .orElse(""));
    }

    private static Optional<String> nearest(String name, Collection<?> present) {
        int limit = Math.max(2, name.length() / 3);
        return present.stream()
                .map(Object::toString)
                .filter(candidate -> distance(name, candidate) <= limit)
                .min(Comparator.<String>comparingInt(candidate -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein's distance, blind to case. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
