package dev.schema.type;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a table, view, sequence or enum. A dot in a name is a dot; the schema (namespace) stands apart.
 *
 * <p>A <em>plain</em> name ({@code [a-z_][a-z0-9_]*}) means the database's own case and is written bare unless it is
 * reserved there; any other name is quoted as given.
 *
 * @param schema the schema it is in, or null for the connection's own
 * @param local the name within the schema
 */
public record Name(@Nullable String schema, String local) implements Comparable<Name> {

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");
    private static final char SEPARATOR = '\0';
    private static final Comparator<Name> ORDER = Comparator.comparing(
                    Name::schema, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(Name::local);

    /** Checks both parts with {@link #checked}. */
    public Name {
        checked(local);
        if (schema != null) {
            checked(schema);
        }
    }

    /** What an author wrote: a local name, or what {@link #inSchema} returned. */
    public static Name of(String written) {
        int separator = written.indexOf(SEPARATOR);
        return separator < 0
                ? new Name(null, written)
                : new Name(written.substring(0, separator), written.substring(separator + 1));
    }

    /** A token for a name in a schema, to be given wherever the DSL takes the name of a table; opaque to its holder. */
    public static String inSchema(String schema, String local) {
        return checked(schema) + SEPARATOR + checked(local);
    }

    /** Whether the name means the database's own case. */
    public static boolean isPlain(String name) {
        return PLAIN.matcher(name).matches();
    }

    /**
     * The name itself, if any database could hold it.
     *
     * @throws IllegalArgumentException if it is empty, or holds a NUL or an unpaired surrogate
     */
    public static String checked(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a name must not be empty");
        }
        if (name.indexOf(SEPARATOR) >= 0) {
            throw new IllegalArgumentException("a name must not contain the character NUL");
        }
        if (hasHalf(name)) {
            throw new IllegalArgumentException("a name must not contain half a character (an unpaired surrogate)");
        }
        return name;
    }

    private static boolean hasHalf(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isSurrogate(name.charAt(i))) {
                return name.codePoints()
                        .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
            }
        }
        return false;
    }

    /** The same schema, another local name. */
    public Name withLocal(String other) {
        return new Name(schema, other);
    }

    @Override
    public int compareTo(Name other) {
        return ORDER.compare(this, other);
    }

    /** For messages: {@code orders}, or {@code audit.orders}. */
    @Override
    public String toString() {
        return schema == null ? local : schema + "." + local;
    }
}
