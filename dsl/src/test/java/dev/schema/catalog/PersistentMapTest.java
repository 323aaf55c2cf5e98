package dev.schema.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
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
