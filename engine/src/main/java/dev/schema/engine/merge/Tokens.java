package dev.schema.engine.merge;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that an operation has to do with. Two operations of which none changes what the other has to do with commute
 * in every catalog, and none of them lets the other run or keeps it from running.
 *
 * <p>A change within a table needs the table and changes some of its parts; the token of a part begins with a blank, so
 * that it is none of an object. Whatever else has to do with the table changes it.
 *
 * @param changed what may not be the same afterwards
 * @param needed what must be as it is, so that the operation runs and does what it does
 */
record Tokens(Set<String> changed, Set<String> needed) {

    /** These and others. */
    Tokens and(Tokens others) {
        return new Tokens(union(changed, others.changed), union(needed, others.needed));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    /** The names of objects: of tables, indexes, types and whatever else has a name of its own. */
    Set<String> names() {
        return all().filter(token -> !token.startsWith(" ")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** All of them, some of them twice. */
    Stream<String> all() {
        return Stream.concat(changed.stream(), needed.stream());
    }
}
