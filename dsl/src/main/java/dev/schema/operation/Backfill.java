package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.Table;
import dev.schema.type.Name;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Sets columns of many rows in batches, each in a transaction of its own; an interrupted one goes on where it was.
 *
 * @param table the table
 * @param set the new value of each column, as SQL over the row
 * @param where which rows, as SQL; null for all
 * @param keyedBy the unique, not null column whose order the batches follow
 * @param batchSize rows in a batch, at least 1
 * @param pauseMillis how long to rest between two batches
 */
public record Backfill(
        Name table,
        SortedMap<String, String> set,
        @Nullable String where,
        String keyedBy,
        int batchSize,
        int pauseMillis)
        implements Operation {

    /** Copies the map and checks the numbers. */
    public Backfill {
        set = Collections.unmodifiableSortedMap(new TreeMap<>(set));
        if (batchSize < 1 || pauseMillis < 0) {
            throw new IllegalArgumentException("a batch has at least 1 row, and a pause is not negative");
        }
    }

    @Override
    public Catalog applyTo(Catalog before) {
        if (set.isEmpty()) {
            throw new CatalogConflict("backfill of \"" + table + "\" sets nothing: add .set(column, sql)");
        }
        if (!before.isUnknown(table)) {
            Table known = before.table(table);
            set.keySet().forEach(known::column);
            if (!known.isUniqueBy(List.of(keyedBy))) {
                throw new CatalogConflict("backfill of \"" + table + "\" follows \"" + keyedBy
                        + "\", which is not unique: rows that share a value across two batches would be left out");
            }
            if (set.containsKey(known.column(keyedBy).name())) {
                throw new CatalogConflict("backfill of \"" + table + "\" cannot set \"" + keyedBy
                        + "\": its batches follow the order of that column");
            }
        }
        return before;
    }

    @Override
    public Undo undo(Catalog before) {
        return Undo.of()
                .losing(set.keySet().stream()
                        .map(column -> new Loss(
                                table, column, "what \"" + table + "." + column + "\" held before the backfill"))
                        .toArray(Loss[]::new));
    }

    @Override
    public List<Name> objects() {
        return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.backfill(this);
    }

    @Override
    public String describe() {
        return "backfill " + table + "." + String.join(", ", set.keySet());
    }
}
