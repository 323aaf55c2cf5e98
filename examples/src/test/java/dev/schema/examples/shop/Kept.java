package dev.schema.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.engine.plan.PlannedRevision;
import dev.schema.graph.Step.Direction;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.Backfill;
import dev.schema.operation.CreateTable;
import dev.schema.operation.DeleteRows;
import dev.schema.operation.DropColumn;
import dev.schema.operation.DropTable;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameColumn;
import dev.schema.operation.RenameTable;
import dev.schema.operation.Resource;
import dev.schema.operation.Rows;
import dev.schema.operation.RunData;
import dev.schema.type.Name;
import dev.schema.type.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which values must still be there after a journey: it follows each column through renames, and lets go of one only when
 * its author wrote so on the way up, or a loss was announced on the way down.
 */
final class Kept {

    private static final Set<String> WRITING = Set.of("insert", "update", "delete", "replace", "with");

    private final Map<String, List<String>> columnsBefore;
    private final Map<String, List<List<String>>> rowsBefore;
    /** For each table as it is called now: the name it had, and for each column the one it had. */
    private final Map<String, Origin> tables = new TreeMap<>();
    /** Rows that go with the migration that brought them: as conditions over the columns at the start. */
    private final Map<String, List<Map<String, String>>> gone = new TreeMap<>();

    private record Origin(String table, Map<String, String> columns) {}

    /** Everything that is in the file now. */
    Kept(ShopDatabase before) {
        this.columnsBefore = before.tables();
        this.rowsBefore = before.content();
        columnsBefore.forEach((table, columns) -> {
            Map<String, String> same = new LinkedHashMap<>();
            columns.forEach(column -> same.put(column, column));
            tables.put(table, new Origin(table, same));
        });
    }

    /** Follows one revision of a plan. */
    void follow(PlannedRevision revision) {
        for (Leaf leaf : revision.leaves()) {
            follow(revision, leaf.operation());
        }
    }

    private void follow(PlannedRevision revision, Operation operation) {
        if (operation instanceof RenameTable rename) {
            Origin origin = tables.remove(rename.from().local());
            if (origin != null) {
                tables.put(rename.to().local(), origin);
            }
        } else if (operation instanceof RenameColumn rename) {
            Map<String, String> columns = columns(rename.table());
            String origin = columns.remove(rename.from());
            if (origin != null) {
                columns.put(rename.to(), origin);
            }
        } else if (operation instanceof DropTable drop) {
            letGo(revision, drop.table(), null);
        } else if (operation instanceof DropColumn drop) {
            letGo(revision, drop.table(), drop.column());
        } else if (operation instanceof AlterColumn alter) {
            if (alter.using() != null
                    || (alter.type() != null && isAnnounced(revision, alter.table(), alter.column()))) {
                columns(alter.table()).remove(alter.column());
            }
        } else if (operation instanceof Backfill backfill) {
            columns(backfill.table()).keySet().removeAll(backfill.set().keySet());
        } else if (operation instanceof RunData data) {
            data.writes().forEach(this::written);
        } else if (operation instanceof DeleteRows delete) {
            deleted(delete.rows());
        } else if (operation instanceof ExecuteSql raw) {
            raw(revision, raw);
        } else if (operation instanceof AddColumn add) {
            assertThat(columns(add.table())).doesNotContainKey(add.column().name());
        } else if (operation instanceof CreateTable create) {
            assertThat(tables).doesNotContainKey(create.table().name().local());
        }
    }

    private void raw(PlannedRevision revision, ExecuteSql raw) {
        if (raw.effect() != null) {
            raw.effect().operations().forEach(operation -> follow(revision, operation));
        }
        String verb = raw.sql().otherwise().strip().split("\\s", 2)[0];
        assertThat(raw.writes().isEmpty() && WRITING.contains(verb))
                .as("the shop declares what \"" + raw.describe() + "\" writes")
                .isFalse();
        raw.writes().forEach(this::written);
    }

    private void written(Resource resource) {
        Map<String, String> columns = columns(resource.table());
        if (resource.column() == null) {
            columns.clear();
        } else {
            columns.remove(resource.column());
        }
    }

    private void letGo(PlannedRevision revision, Name table, @Nullable String column) {
        boolean tracked = column == null
                ? tables.containsKey(table.local())
                : columns(table).containsKey(column);
        if (tracked && revision.direction() == Direction.DOWN) {
            assertThat(isAnnounced(revision, table, column))
                    .as("%s announces that it loses %s.%s", revision.id(), table, column)
                    .isTrue();
        }
        if (column == null) {
            tables.remove(table.local());
        } else {
            columns(table).remove(column);
        }
    }

    private static boolean isAnnounced(PlannedRevision revision, Name table, @Nullable String column) {
        return revision.losses().stream()
                .anyMatch(loss -> loss.object().equals(table)
                        && (loss.column() == null || loss.column().equals(column)));
    }

    private void deleted(Rows rows) {
        Origin origin = tables.get(rows.table().local());
        if (origin == null || !origin.columns().keySet().containsAll(rows.key())) {
            return;
        }
        for (List<Value> row : rows.rows()) {
            Map<String, String> condition = new LinkedHashMap<>();
            for (String column : rows.key()) {
                Value value = row.get(rows.columns().indexOf(column));
                condition.put(
                        origin.columns().get(column),
                        value.kind() == Value.Kind.TEXT ? "'" + value.text() + "'" : value.text());
            }
            gone.computeIfAbsent(origin.table(), table -> new ArrayList<>()).add(condition);
        }
    }

    private Map<String, String> columns(Name table) {
        Origin origin = tables.get(table.local());
        return origin == null ? new LinkedHashMap<>() : origin.columns();
    }

    /** Compares with the file after the journey; answers with the number of values that were compared. */
    int check(ShopDatabase after) {
        int values = 0;
        for (Map.Entry<String, Origin> table : tables.entrySet()) {
            Map<String, String> columns = table.getValue().columns();
            if (!columns.isEmpty()) {
                String origin = table.getValue().table();
                List<List<String>> expected = expected(origin, List.copyOf(columns.values()));
                List<List<String>> found = new ArrayList<>(after.values(table.getKey(), List.copyOf(columns.keySet())));
                for (List<String> row : expected) {
                    assertThat(found.remove(row))
                            .as(
                                    "the row %s of %s %s is in %s %s: %s",
                                    row, origin, columns.values(), table.getKey(), columns.keySet(), found)
                            .isTrue();
                    values += row.size();
                }
            }
        }
        return values;
    }

    /** The rows at the start, without those that went with the migration that had brought them. */
    private List<List<String>> expected(String table, List<String> columns) {
        List<String> all = columnsBefore.getOrDefault(table, List.of());
        return rowsBefore.getOrDefault(table, List.of()).stream()
                .filter(row -> gone.getOrDefault(table, List.of()).stream()
                        .noneMatch(condition -> condition.entrySet().stream()
                                .allMatch(part ->
                                        row.get(all.indexOf(part.getKey())).equals(part.getValue()))))
                .map(row -> columns.stream()
                        .map(column -> row.get(all.indexOf(column)))
                        .toList())
                .toList();
    }
}
