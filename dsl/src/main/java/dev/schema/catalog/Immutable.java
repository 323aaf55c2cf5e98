package dev.schema.catalog;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Sorted copies that nobody can change. */
final class Immutable {

    private Immutable() {}

    static <K extends Comparable<? super K>, V> SortedMap<K, V> copy(SortedMap<K, V> map) {
        return PersistentMap.copyOf(map);
    }

    static <T> SortedSet<T> copy(SortedSet<T> set) {
        return set.isEmpty() ? Collections.emptySortedSet() : Collections.unmodifiableSortedSet(new TreeSet<>(set));
    }

    static <K extends Comparable<? super K>, V> SortedMap<K, V> with(SortedMap<K, V> map, K key, V value) {
        return PersistentMap.copyOf(map).plus(key, value);
    }

    static <K extends Comparable<? super K>, V> SortedMap<K, V> without(SortedMap<K, V> map, K key) {
        return PersistentMap.copyOf(map).minus(key);
    }
}
