package dev.schema.examples.shop;

import dev.schema.engine.SchemaMigrator;
import dev.schema.graph.RevisionGraph;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Files that were brought straight to a spot, made once each. */
final class Places {

    private final Path folder;
    private final Projected projected = new Projected(
            SchemaMigrator.configure().source(ShopHistory.source()).load());
    private final Map<Set<String>, ShopFile> fresh = new HashMap<>();
    private final Map<Set<String>, ShopFile> filled = new HashMap<>();
    private final Map<Set<String>, List<String>> schemas = new HashMap<>();

    Places(Path folder) {
        this.folder = folder;
    }

    RevisionGraph graph() {
        return projected.graph();
    }

    /** A new file that was upgraded to the heads of a position and nothing else. */
    ShopFile fresh(Set<String> applied) {
        return fresh.computeIfAbsent(applied, position -> {
            ShopFile file = new ShopFile(folder.resolve("fresh" + fresh.size() + ".db"));
            graph().positionOf(position).heads().forEach(head -> file.migrator().upgrade(head));
            return file;
        });
    }

    /** The schema of {@link #fresh}. */
    List<String> schema(Set<String> applied) {
        return schemas.computeIfAbsent(applied, position -> fresh(position).schema());
    }

    /** The same as {@link #fresh}, with rows in every table. */
    ShopFile filled(Set<String> applied) {
        return filled.computeIfAbsent(applied, position -> {
            ShopFile file = fresh(position).copy("filled" + filled.size() + ".db");
            projected.fill(file, position);
            return file;
        });
    }

    /** All of a list with {@code -Dshop.all=true}; else as many of it as given, the same ones each time. */
    static <T> List<T> sample(List<T> all, int size) {
        if (Boolean.getBoolean("shop.all") || all.size() <= size) {
            return all;
        }
        List<T> shuffled = new java.util.ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(46));
        Set<T> chosen = new LinkedHashSet<>(shuffled.subList(0, size));
        return all.stream().filter(chosen::contains).toList();
    }
}
