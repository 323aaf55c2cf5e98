package dev.schema.engine.dialect.mysql;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Table;
import dev.schema.engine.dialect.Step;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a live column is as the catalog says: MODIFY forgets each attribute that it does not repeat ("ALTER TABLE" of
 * both manuals), so what somebody added by hand would be gone. Texts of expressions are not compared: the server rewrites
 * them.
 */
final class LiveColumn {

    private final MySqlFamily family;
    private final Table table;
    private final Column column;
    private final Catalog catalog;

    LiveColumn(MySqlFamily family, Table table, Column column, Catalog catalog) {
        this.family = family;
        this.table = table;
        this.column = column;
        this.catalog = catalog;
    }

    /** One query of the server's catalog, which finds the column if anything about it is otherwise. */
    Step expected(int index) {
        List<String> otherwise = new ArrayList<>();
        otherwise.add("c.is_nullable <> '" + (notNull() ? "NO" : "YES") + "'");
        otherwise.add(
                "c.column_comment <> " + family.text(column.comment() == null ? "" : Texts.shown(column.comment())));
        otherwise.add("c.extra " + (column.identity() ? "NOT LIKE" : "LIKE") + " '%auto_increment%'");
        otherwise.add("coalesce(c.generation_expression, '') " + (column.generated() == null ? "<>" : "=") + " ''");
        otherwise.add(defaultIsOtherwise());
        String type = type();
        if (type != null) {
            otherwise.add(type + " <> " + family.text(inOneSpelling()));
        }
        if (!column.typeOn().containsKey(family.database())) {
            otherwise.add("c.extra LIKE '%on update%'");
            otherwise.add("c.extra LIKE '%INVISIBLE%'");
            if (!(column.type() instanceof Type.Json)) {
                otherwise.add("c.collation_name <> "
                        + (column.collation() == null ? "t.table_collation" : family.text(column.collation())));
            }
        }
        String more = family.otherwiseLost(column);
        if (more != null) {
            otherwise.add(more);
        }
        String query = "SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''),"
                + " coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default),"
                + " ''), ' ', c.extra, ' ', c.column_comment) AS found\nFROM information_schema.columns c JOIN"
                + " information_schema.tables t\nWHERE " + ofTable("c") + " AND " + ofTable("t")
                + " AND c.column_name = "
                + family.text(column.name()) + " AND (\n    " + String.join("\n    OR ", otherwise) + ")";
        return new Step.Expect(
                index,
                query,
                "column \"" + table.name() + "." + column.name()
                        + "\" is not as the migrations made it, and restating it would lose that",
                true);
    }

    /** Said of both views: MariaDB looks into all tables of all databases for one that it is not said of. */
    private String ofTable(String view) {
        return view + ".table_schema = " + schema() + " AND " + view + ".table_name = "
                + family.text(table.name().local());
    }

    private String schema() {
        return table.name().schema() == null
                ? "database()"
                : family.text(table.name().schema());
    }

    private boolean notNull() {
        return column.notNull()
                || column.identity()
                || table.primaryKey()
                        .map(key -> key.columns().contains(column.name()))
                        .orElse(false);
    }

    private String inOneSpelling() {
        return TypeWords.of(family.typeOf(column.withCollation(null), catalog));
    }

    /**
     * SQL for the live type in that spelling; null if an author's own words stand for the type, or the
     * server shows its values in another way.
     */
    private @Nullable String type() {
        boolean own = column.typeOn().containsKey(family.database())
                || column.type() instanceof Type.SqlType
                || column.type() instanceof Type.Json;
        if (own || inOneSpelling().contains("\\") || inOneSpelling().contains("?")) {
            return null;
        }
        // MariaDB shows the width of whole numbers, which means nothing.
        return column.type() instanceof Type.Bool
                ? "c.column_type"
                : "regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int')";
    }

    private String defaultIsOtherwise() {
        Value value = column.defaultValue();
        String live = family.liveDefault();
        if (value == null || family.defaultOf(value, column.type()).matches("(?i)\\(?null\\)?")) {
            return live + " IS NOT NULL";
        }
        boolean plain = value.kind() == Value.Kind.TEXT && value.text().matches("[A-Za-z0-9 _-]*")
                || value.kind() == Value.Kind.NUMBER
                        && value.text().matches("\\d+")
                        && !(column.type() instanceof Type.Decimal
                                || column.type() instanceof Type.DoublePrecision
                                || column.type() instanceof Type.Real);
        return plain
                ? "NOT (trim(BOTH '''' FROM " + live + ") <=> " + family.text(value.text()) + ")"
                : live + " IS NULL";
    }
}
