package dev.schema.engine.merge;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An object of a schema, whatever it is called at a moment: it keeps its identity when it is renamed, also when it is
 * dropped and made again under the same name. Objects that two branches create under one name have one identity.
 *
 * @param kind what it is
 * @param owner the identity's own key: of a part of a table, the key of the table
 * @param part the key within the table, or null for what stands alone
 */
record Identity(Kind kind, String owner, @Nullable String part) implements Comparable<Identity> {

    private static final Comparator<Identity> ORDER = Comparator.comparing(Identity::owner)
            .thenComparing(Identity::kind)
            .thenComparing(Identity::part, Comparator.nullsFirst(Comparator.<String>naturalOrder()));

    /** What an object is. */
    enum Kind {
        TABLE,
        COLUMN,
        CONSTRAINT,
        INDEX,
        VIEW,
        SEQUENCE,
        ENUM,
        SCHEMA,
        TRIGGER,
        /** A table of which only the name is known. */
        UNKNOWN;

        /** As people call it. */
        String word() {
            return this == UNKNOWN ? "table" : name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The identity of a table. */
    static Identity table(String key) {
        return new Identity(Kind.TABLE, key, null);
    }

    /** Whether it is a part of that table. */
    boolean isPartOf(Identity table) {
        return part != null && table.kind == Kind.TABLE && owner.equals(table.owner);
    }

    @Override
    public int compareTo(Identity other) {
        return ORDER.compare(this, other);
    }

    /** For people: {@code column users.email}. */
    @Override
    public String toString() {
        return kind.word() + " " + owner + (part == null ? "" : "." + part);
    }
}
