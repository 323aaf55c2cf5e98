package dev.schema.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PersistentMapTest {

    /** A number is put with itself as value; a negative one is taken out. {@link TreeMap} is the oracle. */
    @Property(tries = 500)
    void it_does_what_a_tree_map_does(@ForAll @Size(max = 200) List<@IntRange(min = -60, max = 60) Integer> steps) {
        TreeMap<Integer, Integer> oracle = new TreeMap<>();
        PersistentMap<Integer, Integer> map = PersistentMap.copyOf(new TreeMap<Integer, Integer>());
        List<PersistentMap<Integer, Integer>> earlier = new ArrayList<>();
        List<TreeMap<Integer, Integer>> copies = new ArrayList<>();
        for (int step : steps) {
            earlier.add(map);
            copies.add(new TreeMap<>(oracle));
            if (step < 0) {
                map = map.minus(-step);
                oracle.remove(-step);
            } else {
                map = map.plus(step, step * 2);
                oracle.put(step, step * 2);
            }
            assertThat(new ArrayList<>(map.entrySet())).isEqualTo(new ArrayList<>(oracle.entrySet()));
            assertThat(map).hasSameSizeAs(oracle).isEqualTo(oracle);
            assertThat(map.get(Math.abs(step))).isEqualTo(oracle.get(Math.abs(step)));
        }
        assertThat(earlier).isEqualTo(copies);
        if (!oracle.isEmpty()) {
            assertThat(map.firstKey()).isEqualTo(oracle.firstKey());
            assertThat(map.lastKey()).isEqualTo(oracle.lastKey());
            assertThat(map.headMap(5)).isEqualTo(oracle.headMap(5));
            assertThat(map.tailMap(5)).isEqualTo(oracle.tailMap(5));
        }
    }

    /** A key that counts how often it is asked for its place. */
    private record Counted(int number, AtomicInteger asked) implements Comparable<Counted> {
        @Override
        public int compareTo(Counted other) {
            asked.incrementAndGet();
            return Integer.compare(number, other.number);
        }
    }

    @Property(tries = 200)
    void it_finds_what_differs(
            @ForAll @Size(max = 200) List<@IntRange(min = -60, max = 60) Integer> steps,
            @ForAll @IntRange(max = 200) int back) {
        PersistentMap<Integer, Integer> map = PersistentMap.copyOf(new TreeMap<Integer, Integer>());
        List<PersistentMap<Integer, Integer>> all = new ArrayList<>(List.of(map));
        for (int step : steps) {
            map = step < 0 ? map.minus(-step) : map.plus(step, all.size() % 3);
            all.add(map);
        }
        PersistentMap<Integer, Integer> last = map;
        PersistentMap<Integer, Integer> earlier = all.get(Math.max(0, all.size() - 1 - back));
        TreeSet<Integer> keys = new TreeSet<>(last.keySet());
        keys.addAll(earlier.keySet());
        keys.removeIf(key -> last.get(key) == earlier.get(key));
        assertThat(last.differences(earlier)).isEqualTo(keys);
        assertThat(earlier.differences(last)).isEqualTo(keys);
        assertThat(last.equals(earlier)).isEqualTo(new TreeMap<>(last).equals(new TreeMap<>(earlier)));
    }

    @Example
    void what_two_maps_share_costs_nothing() {
        AtomicInteger asked = new AtomicInteger();
        PersistentMap<Counted, Integer> map = PersistentMap.copyOf(new TreeMap<Counted, Integer>());
        for (int i = 0; i < 10_000; i++) {
            map = map.plus(new Counted(i, asked), i);
        }
        PersistentMap<Counted, Integer> more =
                map.plus(new Counted(20_000, asked), 0).minus(new Counted(5_000, asked));
        asked.set(0);
        assertThat(more.differences(map)).extracting(Counted::number).containsExactly(5_000, 20_000);
        assertThat(asked.get()).isLessThan(100);
    }

    @Property(tries = 20)
    void it_stays_flat_when_filled_in_order(@ForAll @IntRange(min = 1, max = 3000) int size) {
        PersistentMap<Integer, Integer> map = PersistentMap.copyOf(new TreeMap<Integer, Integer>());
        for (int i = 0; i < size; i++) {
            map = map.plus(i, i);
        }
        // An AVL tree is at most 1.44 times as high as a full one.
        assertThat(map.height()).isLessThanOrEqualTo((int) Math.ceil(1.45 * (Math.log(size + 2) / Math.log(2))));
    }
}
