package dev.schema.catalog;

import dev.schema.catalog.Constraint.Check;
import dev.schema.catalog.Constraint.Custom;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.Constraint.Unique;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What must hold within one table, whatever surrounds it. */
final class TableRules {

    private final Name table;
    private final Set<String> columns = new HashSet<>();
    private final List<String> columnNames;

    private TableRules(Name table, List<Column> columns) {
        this.table = table;
        this.columnNames = columns.stream().map(Column::name).toList();
        this.columns.addAll(columnNames);
    }

    static void check(Name name, List<Column> columns, List<Constraint> constraints, List<Index> indexes) {
        TableRules rules = new TableRules(name, columns);
        if (columns.isEmpty()) {
            throw new CatalogConflict("table \"" + name + "\" needs at least one column");
        }
        rules.distinct("column", columns, Column::name);
        rules.distinct("constraint", constraints, Constraint::name);
        rules.distinct("index", indexes, Index::name);
        columns.forEach(rules::column);
        constraints.forEach(rules::constraint);
        indexes.forEach(rules::index);
        List<Constraint> keys =
                constraints.stream().filter(PrimaryKey.class::isInstance).toList();
        if (keys.size() > 1) {
            throw new CatalogConflict(
                    "table \"" + name + "\" has a primary key already: \""
                            + keys.get(0).name() + "\"",
                    keys.get(1));
        }
    }

    private <T> void distinct(String kind, List<T> parts, Function<T, String> name) {
        Map<String, T> seen = new HashMap<>();
        for (T part : parts) {
            T before = seen.put(name.apply(part).toLowerCase(Locale.ROOT), part);
            if (before != null) {
                String also = name.apply(before).equals(name.apply(part))
                        ? ""
                        : " as \"" + name.apply(before) + "\" (names that differ in case only are one name)";
                throw new CatalogConflict(
                        kind + " \"" + name.apply(part) + "\" is already declared in \"" + table + "\"" + also, part);
            }
        }
    }

    private void column(Column column) {
        Value value = column.defaultValue();
        if (value != null && !column.type().accepts(value)) {
            throw new CatalogConflict(
                    "the default " + value + " of \"" + table + "." + column.name() + "\" is no " + column.type()
                            + ": drop it, or set another in the same change",
                    column);
        }
        if (column.generated() != null && (value != null || column.identity())) {
            throw new CatalogConflict(
                    "column \"" + table + "." + column.name()
                            + "\" is generated: it can have neither a default nor identity()",
                    column);
        }
        if (column.identity() && !isWhole(column.type())) {
            throw new CatalogConflict(
                    "column \"" + table + "." + column.name() + "\" is numbered by identity(): it cannot be "
                            + column.type() + ", but smallint(), integer() or bigint()",
                    column);
        }
        if (column.collation() != null && !mayBeText(column.type())) {
            throw new CatalogConflict(
                    "column \"" + table + "." + column.name() + "\" has a collation, which " + column.type()
                            + " cannot have: say .dropCollation() in the same change",
                    column);
        }
        if (column.identity() && value != null) {
            throw new CatalogConflict(
                    "column \"" + table + "." + column.name() + "\" is numbered by identity(): it can have no default",
                    column);
        }
    }

    /** In a database's own words it may be. */
    private static boolean isWhole(Type<?> type) {
        return type instanceof Type.SmallInt
                || type instanceof Type.Int
                || type instanceof Type.BigInt
                || type instanceof Type.SqlType;
    }

    private static boolean mayBeText(Type<?> type) {
        return type instanceof Type.Varchar
                || type instanceof Type.FixedChar
                || type instanceof Type.Text
                || type instanceof Type.SqlType;
    }

    private void constraint(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            exist(constraint.describe(), key.columns(), key);
        } else if (constraint instanceof Unique unique) {
            exist(constraint.describe(), unique.columns(), unique);
        } else if (constraint instanceof ForeignKey key) {
            exist(constraint.describe(), key.columns(), key);
            if (key.columns().size() != key.targetColumns().size()) {
                throw new CatalogConflict(
                        key.describe() + " has " + key.columns().size() + " columns here and "
                                + key.targetColumns().size() + " in \"" + key.target() + "\"",
                        key);
            }
        } else if (constraint instanceof Check check && check.expression().isBlank()) {
            throw new CatalogConflict(check.describe() + " has no expression", check);
        } else if (constraint instanceof Custom custom && custom.databases().isEmpty()) {
            throw new CatalogConflict(custom.describe() + " names no database", custom);
        }
    }

    private void index(Index index) {
        exist(
                index.describe(),
                index.parts().stream()
                        .filter(part -> part.column() != null)
                        .map(part -> String.valueOf(part.column()))
                        .toList(),
                index,
                index.parts().isEmpty());
        exist(index.describe(), index.include(), index, false);
    }

    private void exist(String what, List<String> names, Object part) {
        exist(what, names, part, names.isEmpty());
    }

    private void exist(String what, List<String> names, Object part, boolean empty) {
        if (empty) {
            throw new CatalogConflict(what + " of \"" + table + "\" names no column", part);
        }
        for (String name : names) {
            if (!columns.contains(name)) {
                throw new CatalogConflict(
                        what + ": "
                                + CatalogConflict.missing("column", name, " in \"" + table + "\"", columnNames)
                                        .getMessage(),
                        part);
            }
        }
        if (new HashSet<>(names).size() < names.size()) {
            throw new CatalogConflict(what + " of \"" + table + "\" names a column twice", part);
        }
    }
}
