package dev.schema.engine.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** An order in which things come after what they need; where they need each other, the first one begins. */
final class Order<T> {

    private final Function<T, ? extends Collection<T>> needs;
    private final Set<T> seen = new HashSet<>();
    private final List<T> sorted = new ArrayList<>();

    private Order(Function<T, ? extends Collection<T>> needs) {
        this.needs = needs;
    }

    /** The things, what they need before them, else as given. What is needed but not among them is left out. */
    static <T> List<T> of(Collection<T> things, Function<T, ? extends Collection<T>> needs) {
        Set<T> among = new HashSet<>(things);
        Order<T> order = new Order<>(
                thing -> needs.apply(thing).stream().filter(among::contains).toList());
        things.forEach(order::visit);
        return order.sorted;
    }

    /** The same, the other way round: what needs others comes before them. */
    static <T> List<T> reversed(Collection<T> things, Function<T, ? extends Collection<T>> needs) {
        List<T> sorted = of(things, needs);
        Collections.reverse(sorted);
        return sorted;
    }

    private void visit(T thing) {
        if (seen.add(thing)) {
            needs.apply(thing).forEach(this::visit);
            sorted.add(thing);
        }
    }
}
