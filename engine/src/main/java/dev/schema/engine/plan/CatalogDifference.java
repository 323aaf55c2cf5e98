package dev.schema.engine.plan;

import dev.schema.catalog.Catalog;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Where two catalogs differ, in a few words. */
public final class CatalogDifference {

    private CatalogDifference() {}

    /** The things that differ: {@code table "orders"}, {@code views}; empty only if the catalogs are equal. */
    public static List<String> between(Catalog left, Catalog right) {
        List<String> found = new ArrayList<>();
        Set<Name> names = new TreeSet<>(left.tables().keySet());
        names.addAll(right.tables().keySet());
        names.stream()
                .filter(name ->
                        !Objects.equals(left.tables().get(name), right.tables().get(name)))
                .forEach(name -> found.add("table \"" + name + "\""));
        if (!left.views().equals(right.views())) {
            found.add("views");
        }
        if (!left.enums().equals(right.enums()) || !left.sequences().equals(right.sequences())) {
            found.add("enums or sequences");
        }
        if (!left.triggers().equals(right.triggers()) || !left.unknown().equals(right.unknown())) {
            found.add("what raw SQL made");
        }
        return found.isEmpty() && !left.equals(right) ? List.of("schemas") : found;
    }
}
