package dev.schema.catalog;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A sorted map that never changes: one entry more or less makes a new map that shares the rest, in logarithmic time. A
 * long history makes thousands of catalogs that differ in one table each. A balanced (AVL) tree in natural order.
 */
final class PersistentMap<K extends Comparable<? super K>, V> extends AbstractMap<K, V> implements SortedMap<K, V> {

    private final @Nullable Node<K, V> root;

    private PersistentMap(@Nullable Node<K, V> root) {
        this.root = root;
    }

    /** The same entries; the map itself if it is one of ours. */
    static <K extends Comparable<? super K>, V> PersistentMap<K, V> copyOf(SortedMap<K, V> map) {
        if (map instanceof PersistentMap<K, V> ours) {
            return ours;
        }
        return new PersistentMap<>(balanced(new ArrayList<>(map.entrySet()), 0, map.size()));
    }

    private static <K, V> @Nullable Node<K, V> balanced(List<Map.Entry<K, V>> sorted, int from, int to) {
        if (from == to) {
            return null;
        }
        int middle = (from + to) >>> 1;
        Map.Entry<K, V> entry = sorted.get(middle);
        return new Node<>(
                entry.getKey(), entry.getValue(), balanced(sorted, from, middle), balanced(sorted, middle + 1, to));
    }

    /** With the entry added or replaced. */
    PersistentMap<K, V> plus(K key, V value) {
        return new PersistentMap<>(plus(root, key, value));
    }

    /** Without the entry, if there was one. */
    PersistentMap<K, V> minus(K key) {
        return containsKey(key) ? new PersistentMap<>(minus(root, key)) : this;
    }

    private static <K extends Comparable<? super K>, V> Node<K, V> plus(@Nullable Node<K, V> node, K key, V value) {
        if (node == null) {
            return new Node<>(key, value, null, null);
        }
        int order = key.compareTo(node.key);
        if (order == 0) {
            return new Node<>(key, value, node.left, node.right);
        }
        return order < 0
                ? level(node, plus(node.left, key, value), node.right)
                : level(node, node.left, plus(node.right, key, value));
    }

    private static <K extends Comparable<? super K>, V> @Nullable Node<K, V> minus(@Nullable Node<K, V> node, K key) {
        if (node == null) {
            return null;
        }
        int order = key.compareTo(node.key);
        if (order < 0) {
            return level(node, minus(node.left, key), node.right);
        } else if (order > 0) {
            return level(node, node.left, minus(node.right, key));
        } else if (node.left == null) {
            return node.right;
        } else if (node.right == null) {
            return node.left;
        }
        Node<K, V> next = first(node.right);
        return level(next, node.left, minus(node.right, next.key));
    }

    /** A node with this entry and these sides, whose heights differ by at most two, rotated so that they do by one. */
    private static <K, V> Node<K, V> level(Node<K, V> entry, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
        int tilt = height(left) - height(right);
        if (tilt > 1 && left != null) {
            if (height(left.left) < height(left.right) && left.right != null) {
                Node<K, V> top = left.right;
                return new Node<>(
                        top.key,
                        top.value,
                        new Node<>(left.key, left.value, left.left, top.left),
                        new Node<>(entry.key, entry.value, top.right, right));
            }
            return new Node<>(left.key, left.value, left.left, new Node<>(entry.key, entry.value, left.right, right));
        }
        if (tilt < -1 && right != null) {
            if (height(right.right) < height(right.left) && right.left != null) {
                Node<K, V> top = right.left;
                return new Node<>(
                        top.key,
                        top.value,
                        new Node<>(entry.key, entry.value, left, top.left),
                        new Node<>(right.key, right.value, top.right, right.right));
            }
            return new Node<>(
                    right.key, right.value, new Node<>(entry.key, entry.value, left, right.left), right.right);
        }
        return new Node<>(entry.key, entry.value, left, right);
    }

    /**
     * The keys that do not have the same object in both, in order: in time of what one has changed of the other, since
     * what they share is passed over.
     */
    SortedSet<K> differences(PersistentMap<K, V> other) {
        SortedSet<K> found = new TreeSet<>();
        Deque<Node<K, V>> mine = new ArrayDeque<>();
        Deque<Node<K, V>> theirs = new ArrayDeque<>();
        push(root, mine);
        push(other.root, theirs);
        while (!mine.isEmpty() || !theirs.isEmpty()) {
            Node<K, V> one = mine.peek();
            Node<K, V> two = theirs.peek();
            if (one == two) {
                mine.pop();
                theirs.pop();
            } else if (Math.max(size(one), size(two)) > 1) {
                unfold(size(one) >= size(two) ? mine : theirs);
            } else {
                int order = one == null ? 1 : two == null ? -1 : one.key.compareTo(two.key);
                if (order != 0 || one.value != two.value) {
                    found.add(order <= 0 ? one.key : two.key);
                }
                if (order <= 0) {
                    mine.pop();
                }
                if (order >= 0) {
                    theirs.pop();
                }
            }
        }
        return found;
    }

    /** Puts the parts of the first tree in its place. */
    private static <K, V> void unfold(Deque<Node<K, V>> trees) {
        Node<K, V> top = trees.pop();
        push(top.right, trees);
        trees.push(new Node<>(top.key, top.value, null, null));
        push(top.left, trees);
    }

    private static <K, V> void push(@Nullable Node<K, V> tree, Deque<Node<K, V>> trees) {
        if (tree != null) {
            trees.push(tree);
        }
    }

    /** Whether the entries are the same; what the maps share is not looked at. */
    @Override
    @SuppressWarnings("unchecked") // as in find: keys of another kind are the caller's mistake
    public boolean equals(@Nullable Object other) {
        return other instanceof PersistentMap<?, ?> ours
                ? size() == ours.size() && agrees((PersistentMap<K, V>) ours)
                : super.equals(other);
    }

    private boolean agrees(PersistentMap<K, V> other) {
        return differences(other).stream().allMatch(key -> Objects.equals(get(key), other.get(key)));
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    /** The longest way from the top to a leaf, for tests. */
    int height() {
        return height(root);
    }

    private static int height(@Nullable Node<?, ?> node) {
        return node == null ? 0 : node.height;
    }

    private static <K, V> Node<K, V> first(Node<K, V> node) {
        Node<K, V> at = node;
        while (at.left != null) {
            at = at.left;
        }
        return at;
    }

    @Override
    public @Nullable V get(Object key) {
        Node<K, V> node = find(key);
        return node == null ? null : node.value;
    }

    @Override
    public boolean containsKey(Object key) {
        return find(key) != null;
    }

    @SuppressWarnings("unchecked") // as in TreeMap: a key of another kind is the caller's mistake
    private @Nullable Node<K, V> find(Object key) {
        K wanted = (K) key;
        Node<K, V> at = root;
        while (at != null) {
            int order = wanted.compareTo(at.key);
            if (order == 0) {
                return at;
            }
            at = order < 0 ? at.left : at.right;
        }
        return null;
    }

    @Override
    public int size() {
        return size(root);
    }

    private static int size(@Nullable Node<?, ?> node) {
        return node == null ? 0 : node.size;
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<K, V>> iterator() {
                return new InOrder<>(root);
            }

            @Override
            public int size() {
                return PersistentMap.this.size();
            }
        };
    }

    @Override
    public @Nullable Comparator<? super K> comparator() {
        return null;
    }

    @Override
    public K firstKey() {
        return entrySet().iterator().next().getKey();
    }

    @Override
    public K lastKey() {
        if (root == null) {
            throw new NoSuchElementException();
        }
        Node<K, V> at = root;
        while (at.right != null) {
            at = at.right;
        }
        return at.key;
    }

    @Override
    public SortedMap<K, V> subMap(K from, K to) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(this).subMap(from, to));
    }

    @Override
    public SortedMap<K, V> headMap(K to) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(this).headMap(to));
    }

    @Override
    public SortedMap<K, V> tailMap(K from) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(this).tailMap(from));
    }

    private static final class Node<K, V> {

        private final K key;
        private final V value;
        private final @Nullable Node<K, V> left;
        private final @Nullable Node<K, V> right;
        private final int height;
        private final int size;

        Node(K key, V value, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
            this.key = key;
            this.value = value;
            this.left = left;
            this.right = right;
            this.height = 1 + Math.max(height(left), height(right));
            this.size = 1 + PersistentMap.size(left) + PersistentMap.size(right);
        }
    }

    private static final class InOrder<K, V> implements Iterator<Entry<K, V>> {

        private final Deque<Node<K, V>> path = new ArrayDeque<>();

        InOrder(@Nullable Node<K, V> root) {
            descend(root);
        }

        private void descend(@Nullable Node<K, V> from) {
            for (Node<K, V> at = from; at != null; at = at.left) {
                path.push(at);
            }
        }

        @Override
        public boolean hasNext() {
            return !path.isEmpty();
        }

        @Override
        public Entry<K, V> next() {
            if (path.isEmpty()) {
                throw new NoSuchElementException();
            }
            Node<K, V> node = path.pop();
            descend(node.right);
            return Map.entry(node.key, node.value);
        }
    }
}
