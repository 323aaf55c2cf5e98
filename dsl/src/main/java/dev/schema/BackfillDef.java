package dev.schema;

import dev.schema.operation.Backfill;
import dev.schema.type.Name;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a backfill sets, where, and in which steps. */
public final class BackfillDef extends Chain.Verb {

    private static final int DEFAULT_BATCH_SIZE = 1000;

    private final Name table;
    private final SortedMap<String, String> set = new TreeMap<>();
    private @Nullable String where;
    private @Nullable String key;
    private int batchSize = DEFAULT_BATCH_SIZE;
    private int pauseMillis;

    BackfillDef(Scope scope, @Nullable At at, Name table) {
        super(scope, at, "the backfill of \"" + table + "\"");
        this.table = table;
    }

    /** The new value of a column, as SQL over its row. */
    public BackfillDef set(String column, String sql) {
        once("\"" + column + "\"", sql);
        set.put(column, sql);
        return this;
    }

    /** Only these rows. */
    public BackfillDef where(String sql) {
        once("where", sql);
        where = sql;
        return this;
    }

    /** The unique column whose order the batches follow; the primary key when not given, if that is one column. */
    public BackfillDef keyedBy(String column) {
        once("keyedBy", column);
        key = column;
        return this;
    }

    /** Rows in a batch; 1000 when not given. */
    public BackfillDef batchSize(int rows) {
        once("batchSize", rows);
        batchSize = rows;
        return this;
    }

    /** How long to rest between two batches; not at all when not given. */
    public BackfillDef pause(Duration pause) {
        once("pause", pause);
        pauseMillis = Math.toIntExact(pause.toMillis());
        return this;
    }

    @Override
    void complete() {
        scope.add(new Backfill(table, set, where, key != null ? key : defaultKey(), batchSize, pauseMillis), at);
    }

    private String defaultKey() {
        List<String> columns = scope.defaultKey(table, "backfill(..)");
        if (columns.size() != 1) {
            throw new IllegalArgumentException(
                    subject + ": the primary key is not one column; name a unique column with" + " .keyedBy(..)");
        }
        return columns.get(0);
    }
}
