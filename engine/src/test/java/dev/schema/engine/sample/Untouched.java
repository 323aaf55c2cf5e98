package dev.schema.engine.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.Table;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.Backfill;
import dev.schema.operation.DeleteRows;
import dev.schema.operation.DropColumn;
import dev.schema.operation.DropTable;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.InsertRows;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameColumn;
import dev.schema.operation.RenameTable;
import dev.schema.operation.Resource;
import dev.schema.operation.RunData;
import dev.schema.type.Name;
import dev.schema.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of tables whose values a change leaves alone, under the names before it and after it. */
public final class Untouched {

    /** What becomes of the rows. */
    private enum Rows {
        STAY,
        GROW,
        SHRINK
    }

    /** Columns of one table. */
    public static final class Part {

        private final Name before;
        private Name after;
        private final Map<String, String> columns = new LinkedHashMap<>();
        private Rows rows = Rows.STAY;

        private Part(Table table) {
            this.before = table.name();
            this.after = table.name();
            table.columns().stream()
                    .filter(column -> column.generated() == null)
                    .forEach(column -> columns.put(column.name(), column.name()));
        }

        /** Its name before. */
        public Name before() {
            return before;
        }

        /** Its name after. */
        public Name after() {
            return after;
        }

        /** Its columns that are left alone, by their names before. */
        public List<String> columnsBefore() {
            return List.copyOf(columns.keySet());
        }

        /** The same, by their names after. */
        public List<String> columnsAfter() {
            return List.copyOf(columns.values());
        }

        /** Fails unless its rows became what they were to become. */
        public void requireKept(List<String> rowsBefore, List<String> rowsAfter) {
            var kept = assertThat(rows == Rows.SHRINK ? rowsBefore : rowsAfter).as("rows of " + after);
            switch (rows) {
                case STAY -> kept.isEqualTo(rowsBefore);
                case GROW -> kept.containsAll(rowsBefore);
                case SHRINK -> kept.containsAll(rowsAfter);
            }
        }

        private void renamed(String from, String to) {
            columns.replaceAll((old, now) -> now.equals(from) ? to : now);
        }

        private void lose(String column) {
            columns.values().remove(column);
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private Catalog catalog;

    private Untouched(Catalog before) {
        this.catalog = before;
        before.tables().values().forEach(table -> parts.add(new Part(table)));
    }

    /** What operations leave alone, in a database of the catalog's kind. */
    public static List<Part> by(List<Operation> operations, Catalog before) {
        Untouched untouched = new Untouched(before);
        operations.stream()
                .flatMap(operation -> operation.leaves(before.database()).stream())
                .map(Leaf::operation)
                .forEach(untouched::pass);
        return untouched.parts.stream().filter(part -> !part.columns.isEmpty()).toList();
    }

    private Optional<Part> part(Name table) {
        return parts.stream().filter(part -> part.after.equals(table)).findFirst();
    }

    private void pass(Operation operation) {
        if (operation instanceof RenameTable rename) {
            part(rename.from()).ifPresent(part -> part.after = rename.to());
        } else if (operation instanceof DropTable drop) {
            part(drop.table()).ifPresent(parts::remove);
        } else if (operation instanceof RenameColumn rename) {
            part(rename.table()).ifPresent(part -> part.renamed(rename.from(), rename.to()));
        } else if (operation instanceof DropColumn drop) {
            part(drop.table()).ifPresent(part -> part.lose(drop.column()));
        } else if (operation instanceof AlterColumn alter) {
            if (rewrites(alter)) {
                part(alter.table()).ifPresent(part -> part.lose(alter.column()));
            }
        } else if (operation instanceof InsertRows insert) {
            changed(insert.rows().table(), Rows.GROW);
        } else if (operation instanceof DeleteRows delete) {
            changed(delete.rows().table(), Rows.SHRINK);
        } else if (operation instanceof Backfill backfill) {
            part(backfill.table()).ifPresent(part -> backfill.set().keySet().forEach(part::lose));
        } else if (operation instanceof RunData data) {
            data.writes().forEach(this::written);
        } else if (operation instanceof ExecuteSql sql) {
            written(sql);
            if (sql.effect() != null) {
                sql.effect().leaves(catalog.database()).forEach(leaf -> pass(leaf.operation()));
                return;
            }
        }
        catalog = operation.applyTo(catalog);
    }

    /** Where rows come and go, nobody can tell which of them stay. */
    private void changed(Name table, Rows change) {
        part(table).ifPresent(part -> {
            if (part.rows == Rows.STAY || part.rows == change) {
                part.rows = change;
            } else {
                parts.remove(part);
            }
        });
    }

    /** Texts and whole numbers look the same in a wider column; anything else may be written otherwise, and padding goes. */
    private boolean rewrites(AlterColumn alter) {
        if (alter.type() == null || catalog.isUnknown(alter.table())) {
            return false;
        }
        Column old = catalog.table(alter.table()).column(alter.column());
        boolean alike = alter.type().holds(old.type())
                && old.type() instanceof Type.FixedChar == alter.type() instanceof Type.FixedChar
                && !(alter.type() instanceof Type.Decimal)
                && !(alter.type() instanceof Type.DoublePrecision);
        return alter.using() != null || !alike;
    }

    private void written(ExecuteSql sql) {
        if (sql.writes().isEmpty()) {
            SqlText text = SqlText.of(sql.sql().in(catalog.database()));
            parts.removeIf(part -> text.mentions(part.after.local()));
        }
        sql.writes().forEach(this::written);
    }

    private void written(Resource resource) {
        part(resource.table()).ifPresent(part -> {
            if (resource.column() == null) {
                parts.remove(part);
            } else {
                part.lose(resource.column());
            }
        });
    }
}
