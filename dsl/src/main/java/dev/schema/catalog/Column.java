package dev.schema.catalog;

import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table. Keys, checks and references stand beside it as {@link Constraint}s of the table.
 *
 * @param name the name as written
 * @param type the portable type
 * @param notNull whether NULL is refused
 * @param defaultValue what an insert that leaves it out gets, or null for none
 * @param identity whether the database numbers new rows itself
 * @param generated the rule of a generated column, or null
 * @param collation the collation of a text, in the database's words, or null
 * @param comment a comment for people, or null
 * @param typeOn the type in the words of single databases, where the portable one is not wanted
 */
public record Column(
        String name,
        Type<?> type,
        boolean notNull,
        @Nullable Value defaultValue,
        boolean identity,
        @Nullable Generated generated,
        @Nullable String collation,
        @Nullable String comment,
        SortedMap<Database, String> typeOn) {

    /** Copies the map and checks the name. */
    public Column {
        Name.checked(name);
        typeOn = Immutable.copy(typeOn);
    }

    /** A nullable column with nothing else said. */
    public static Column of(String name, Type<?> type) {
        return new Column(name, type, false, null, false, null, null, null, new TreeMap<>());
    }

    /** Whether an insert that leaves it out puts a value there; a default of NULL is none. */
    public boolean hasDefault() {
        return defaultValue != null
                && defaultValue.kind() != Value.Kind.NULL
                && !(defaultValue.kind() == Value.Kind.EXPRESSION
                        && defaultValue.text().strip().equalsIgnoreCase("null"));
    }

    /** The same with another name. */
    public Column withName(String other) {
        return new Column(other, type, notNull, defaultValue, identity, generated, collation, comment, typeOn);
    }

    /** The same with another type, and that type's words for single databases. */
    public Column withType(Type<?> other, SortedMap<Database, String> otherOn) {
        return new Column(name, other, notNull, defaultValue, identity, generated, collation, comment, otherOn);
    }

    /** The same, refusing NULL or not. */
    public Column withNotNull(boolean other) {
        return new Column(name, type, other, defaultValue, identity, generated, collation, comment, typeOn);
    }

    /** The same with another default, or none. */
    public Column withDefault(@Nullable Value other) {
        return new Column(name, type, notNull, other, identity, generated, collation, comment, typeOn);
    }

    /** The same, numbered by the database. */
    public Column withIdentity() {
        return new Column(name, type, true, defaultValue, true, generated, collation, comment, typeOn);
    }

    /** The same with another rule, or none. */
    public Column withGenerated(@Nullable Generated other) {
        return new Column(name, type, notNull, defaultValue, identity, other, collation, comment, typeOn);
    }

    /** The same with another collation, or the database's own. */
    public Column withCollation(@Nullable String other) {
        return new Column(name, type, notNull, defaultValue, identity, generated, other, comment, typeOn);
    }

    /** The same with another comment, or none. */
    public Column withComment(@Nullable String other) {
        return new Column(name, type, notNull, defaultValue, identity, generated, collation, other, typeOn);
    }

    /** The same with one database's own words for the type. */
    public Column withTypeOn(Database database, String sql) {
        SortedMap<Database, String> more = new TreeMap<>(typeOn);
        more.put(database, sql);
        return new Column(name, type, notNull, defaultValue, identity, generated, collation, comment, more);
    }
}
