package dev.schema.engine.merge;

import dev.schema.engine.merge.Identity.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The merge of the states that two branches end in, fact by fact against the state they began with: a fact that one side
 * has changed is as that side has it, one that both have changed alike is as both have it, and all else is a clash.
 */
final class ThreeWay {

    private final Facts base;
    private final Facts left;
    private final Facts right;
    private final SortedMap<Identity, SortedMap<String, Optional<Object>>> merged = new TreeMap<>();
    private final List<Clash> clashes = new ArrayList<>();

    /**
     * A fact on which the sides disagree.
     *
     * @param object what it is about
     * @param attribute the fact; null if one side has dropped what the other has changed
     */
    record Clash(Identity object, @Nullable String attribute) {}

    ThreeWay(Facts base, Facts left, Facts right) {
        this.base = base;
        this.left = left;
        this.right = right;
        SortedSet<Identity> objects = new TreeSet<>(base.all().keySet());
        objects.addAll(left.all().keySet());
        objects.addAll(right.all().keySet());
        objects.forEach(this::object);
        objects.forEach(this::partOfDropped);
    }

    /** Where the sides disagree, by object. */
    List<Clash> clashes() {
        return clashes;
    }

    /** The objects of which the merge says something else than those facts. */
    List<Identity> differences(Facts facts) {
        SortedSet<Identity> both = new TreeSet<>(merged.keySet());
        both.addAll(facts.all().keySet());
        return both.stream()
                .filter(object ->
                        !Objects.equals(merged.get(object), facts.all().get(object)))
                .toList();
    }

    private void object(Identity object) {
        var before = base.all().get(object);
        var one = left.all().get(object);
        var other = right.all().get(object);
        if (before != null && (one == null || other == null)) {
            var kept = one == null ? other : one;
            if (kept != null && !kept.equals(before)) {
                clashes.add(new Clash(object, null));
            }
        } else if (one == null || other == null) {
            merged.put(object, one == null ? other : one);
        } else {
            merged.put(object, attributes(object, before == null ? new TreeMap<>() : before, one, other));
        }
    }

    private SortedMap<String, Optional<Object>> attributes(
            Identity object,
            Map<String, Optional<Object>> before,
            Map<String, Optional<Object>> one,
            Map<String, Optional<Object>> other) {
        SortedMap<String, Optional<Object>> both = new TreeMap<>();
        SortedSet<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        for (String name : names) {
            Optional<Object> was = before.get(name);
            Optional<Object> mine = one.get(name);
            Optional<Object> theirs = other.get(name);
            if (Objects.equals(mine, theirs) || Objects.equals(theirs, was)) {
                both.put(name, mine);
            } else if (Objects.equals(mine, was)) {
                both.put(name, theirs);
            } else {
                both.put(name, mine);
                clashes.add(new Clash(object, name));
            }
        }
        return both;
    }

    /** A side that drops a table does not know of what the other one has done to its parts. */
    private void partOfDropped(Identity part) {
        if (part.part() == null) {
            return;
        }
        Identity table = new Identity(Kind.TABLE, part.owner(), null);
        boolean existed = base.all().containsKey(table);
        boolean one = left.all().containsKey(table);
        boolean other = right.all().containsKey(table);
        if (existed && one != other) {
            var kept = one ? left.all().get(part) : right.all().get(part);
            if (!Objects.equals(kept, base.all().get(part))) {
                clashes.add(new Clash(part, null));
                merged.remove(part);
            }
        }
    }
}
