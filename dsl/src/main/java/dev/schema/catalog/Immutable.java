package dev.schema.catalog;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sorted copies that nobody can change. */
final class Immutable {

    private Immutable() {}

    static <K, V> SortedMap<K, V> copy(SortedMap<K, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    static <T> SortedSet<T> copy(SortedSet<T> set) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(set));
    }

    static <K, V> SortedMap<K, V> with(SortedMap<K, V> map, K key, V value) {
        SortedMap<K, V> changed = new TreeMap<>(map);
        changed.put(key, value);
        return changed;
    }

    static <K, V> SortedMap<K, V> without(SortedMap<K, V> map, K key) {
        SortedMap<K, V> changed = new TreeMap<>(map);
        changed.remove(key);
        return changed;
    }
}
