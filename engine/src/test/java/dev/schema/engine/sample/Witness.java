package dev.schema.engine.sample;

import dev.schema.catalog.Action;
import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the pragmas of SQLite say, and what a catalog that was read says of the same, in equal lines. */
public final class Witness {

    /** Columns, indexes that are no constraints, and foreign keys, of tables whose names begin otherwise. */
    public static final List<String> QUERIES = List.of(
            "SELECT 'column', m.name, x.name, upper(x.type), x.\"notnull\", coalesce(x.dflt_value, ''), x.pk, x.hidden FROM"
                    + " sqlite_schema m, pragma_table_xinfo(m.name) x WHERE m.type = 'table'",
            "SELECT 'index', m.name, i.name, i.\"unique\", i.partial, (SELECT group_concat(CASE x.cid WHEN -2 THEN"
                    + " '(expr)' ELSE x.name END || ' ' || x.desc) FROM (SELECT * FROM pragma_index_xinfo(i.name) WHERE"
                    + " key ORDER BY seqno) x) FROM sqlite_schema m, pragma_index_list(m.name) i WHERE m.type = 'table'"
                    + " AND i.origin = 'c'",
            "SELECT 'key', m.name, min(f.\"table\"), group_concat(f.\"from\" || '>' || coalesce(f.\"to\", '')),"
                    + " min(f.on_update), min(f.on_delete) FROM sqlite_schema m, pragma_foreign_key_list(m.name) f"
                    + " WHERE m.type = 'table' GROUP BY m.name, f.id");

    private Witness() {}

    /** The same facts as the queries find, as the rows of {@link Rows#of} are written, sorted. */
    public static List<String> of(Catalog catalog) {
        List<String> lines = new ArrayList<>();
        for (Table table : catalog.tables().values()) {
            List<String> key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
            for (Column column : table.columns()) {
                lines.add(line(
                        "column",
                        table.name(),
                        column.name(),
                        type(column),
                        column.notNull() ? 1 : 0,
                        column.defaultValue() == null
                                ? ""
                                : column.defaultValue().text(),
                        key.indexOf(column.name()) + 1,
                        column.generated() == null ? 0 : column.generated().stored() ? 3 : 2));
            }
            for (Index index : table.indexes()) {
                lines.add(line(
                        "index",
                        table.name(),
                        index.name(),
                        index.unique() ? 1 : 0,
                        index.where() == null ? 0 : 1,
                        index.parts().stream()
                                .map(part -> (part.column() == null ? "(expr)" : part.column())
                                        + (part.descending() ? " 1" : " 0"))
                                .collect(Collectors.joining(","))));
            }
            for (ForeignKey reference : table.foreignKeys()) {
                List<String> pairs = new ArrayList<>();
                for (int i = 0; i < reference.columns().size(); i++) {
                    pairs.add(reference.columns().get(i) + ">"
                            + reference.targetColumns().get(i));
                }
                lines.add(line(
                        "key",
                        table.name(),
                        reference.target(),
                        String.join(",", pairs),
                        words(reference.onUpdate()),
                        words(reference.onDelete())));
            }
        }
        return lines.stream().sorted().toList();
    }

    private static String type(Column column) {
        return ((Type.SqlType) column.type()).sql().toUpperCase(Locale.ROOT);
    }

    private static String words(Action action) {
        return action.sql();
    }

    private static String line(Object... parts) {
        return Stream.of(parts).map(String::valueOf).collect(Collectors.joining("|"));
    }
}
