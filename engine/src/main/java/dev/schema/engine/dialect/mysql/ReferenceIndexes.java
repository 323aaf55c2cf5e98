package dev.schema.engine.dialect.mysql;

import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.Constraint.Unique;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The indexes that stand behind foreign keys. The server wants one whose first columns are those of the key, makes it by
 * itself if there is none, and sometimes takes it away by itself ("FOREIGN KEY Constraints" of both manuals). So that
 * nobody has to guess, it is written out: under the name of the key, exactly while no other index serves.
 */
final class ReferenceIndexes {

    private ReferenceIndexes() {}

    /** The columns of each, by the name of its foreign key. */
    static Map<String, List<String>> of(Table table) {
        List<List<String>> there = new ArrayList<>();
        table.constraints().forEach(constraint -> {
            if (constraint instanceof PrimaryKey key) {
                there.add(key.columns());
            } else if (constraint instanceof Unique unique) {
                there.add(unique.columns());
            }
        });
        table.indexes().stream()
                .filter(index -> index.method() == null)
                .map(ReferenceIndexes::leading)
                .forEach(there::add);
        Map<String, List<String>> needed = new TreeMap<>();
        table.foreignKeys().stream()
                .sorted(Comparator.comparing((ForeignKey key) -> -key.columns().size())
                        .thenComparing(ForeignKey::name))
                .forEach(key -> {
                    if (there.stream().noneMatch(columns -> begins(columns, key.columns()))) {
                        needed.put(key.name(), key.columns());
                        there.add(key.columns());
                    }
                });
        return needed;
    }

    private static List<String> leading(Index index) {
        List<String> columns = new ArrayList<>();
        for (Index.Part part : index.parts()) {
            if (part.column() == null || part.descending()) {
                break;
            }
            columns.add(part.column());
        }
        return columns;
    }

    private static boolean begins(List<String> columns, List<String> with) {
        return columns.size() >= with.size() && columns.subList(0, with.size()).equals(with);
    }
}
