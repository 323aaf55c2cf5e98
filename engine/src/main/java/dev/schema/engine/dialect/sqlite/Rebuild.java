package dev.schema.engine.dialect.sqlite;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.Table;
import dev.schema.engine.dialect.Step;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.AddEnumValue;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.DropColumn;
import dev.schema.operation.DropConstraint;
import dev.schema.operation.DropEnumValue;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameColumn;
import dev.schema.operation.RenameConstraint;
import dev.schema.operation.TableOperation;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Changes that SQLite cannot make in place: the table is built anew beside the old one, filled from it, and takes its
 * name ("Making Other Kinds Of Table Schema Changes" in SQLite's manual on ALTER TABLE). Neighbouring changes of one
 * table share a rebuild. Foreign keys must be suspended meanwhile, or dropping the old table would delete the rows that
 * point at it.
 */
final class Rebuild {

    private final SqliteDialect dialect;
    private final int index;
    private final Catalog before;

    Rebuild(SqliteDialect dialect, int index, Catalog before) {
        this.dialect = dialect;
        this.index = index;
        this.before = before;
    }

    /** How many leaves from the first one on are changes of one table that one rebuild makes together; else 1. */
    static int length(List<Leaf> leaves, Catalog before) {
        if (!(leaves.get(0).operation() instanceof TableOperation first) || !joins(leaves.get(0), first.table())) {
            return 1;
        }
        Set<String> added = new HashSet<>();
        Set<String> copied = copied(first.table(), before);
        int count = 0;
        while (count < leaves.size() && joins(leaves.get(count), first.table())) {
            Operation operation = leaves.get(count).operation();
            // An expression over a column that the old table does not have yet needs that column to be there.
            if (expressions(operation).stream().anyMatch(sql -> added.stream().anyMatch(SqlText.of(sql)::mentions))) {
                break;
            }
            if (operation instanceof AddColumn add) {
                added.add(add.column().name());
            } else if (operation instanceof DropColumn drop && copied.remove(drop.column()) && copied.isEmpty()) {
                // The new rows are made from a column of the old ones: the last goes when others are there.
                break;
            }
            count++;
        }
        return count > 0 && isNeeded(leaves.subList(0, count), before) ? count : 1;
    }

    /** The columns of the old table that a new one can be filled from. */
    private static Set<String> copied(Name table, Catalog before) {
        return before.isUnknown(table)
                ? new HashSet<>()
                : before.table(table).columns().stream()
                        .filter(column -> column.generated() == null)
                        .map(Column::name)
                        .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean joins(Leaf leaf, Name table) {
        return !leaf.autocommit()
                && !leaf.assumed()
                && leaf.operation() instanceof TableOperation operation
                && operation.table().equals(table)
                // A rename is done in place, so that every expression finds the names it was written with.
                && !(operation instanceof RenameColumn);
    }

    private static List<String> expressions(Operation operation) {
        List<String> sql = new ArrayList<>();
        if (operation instanceof AddColumn add && add.backfill() != null) {
            sql.add(add.backfill());
        }
        if (operation instanceof AlterColumn alter) {
            sql.add(alter.column());
            if (alter.using() != null) {
                sql.add(alter.using());
            }
        }
        return sql;
    }

    /** Whether one of the leaves cannot be done in place. */
    static boolean isNeeded(List<Leaf> leaves, Catalog before) {
        return leaves.stream()
                .filter(leaf -> !leaf.isIdle())
                .map(Leaf::operation)
                .anyMatch(operation -> isNeeded(operation, before));
    }

    private static boolean isNeeded(Operation operation, Catalog before) {
        if (operation instanceof AddColumn add) {
            return !addsInPlace(add);
        } else if (operation instanceof AlterColumn alter) {
            return alter.type() != null
                    || alter.notNull() != null
                    || alter.defaultValue() != null
                    || alter.collation() != null;
        } else if (operation instanceof AddEnumValue add) {
            return !tablesOf(add.type(), before).isEmpty();
        } else if (operation instanceof DropEnumValue drop) {
            return !tablesOf(drop.type(), before).isEmpty();
        }
        return operation instanceof AddConstraint
                || operation instanceof DropConstraint
                || operation instanceof RenameConstraint;
    }

    /** What ADD COLUMN takes, from SQLite's manual: no stored column, only constant defaults, NOT NULL with one. */
    private static boolean addsInPlace(AddColumn add) {
        Column column = add.column();
        Value value = column.defaultValue();
        // A line break of two characters is written as an expression.
        boolean constant = value == null || value.isLiteral() && !value.text().contains("\r\n");
        boolean filled = !column.notNull() || column.hasDefault();
        boolean computed = column.generated() != null;
        return computed ? !column.generated().stored() && !column.notNull() : constant && filled;
    }

    private static List<Name> tablesOf(Name type, Catalog catalog) {
        return catalog.tables().values().stream()
                .filter(table -> table.columns().stream()
                        .anyMatch(column -> column.type().equals(new Type.Enumeration(type))))
                .map(Table::name)
                .toList();
    }

    /** The table as it is known, or a refusal: what is not known cannot be built anew. */
    static Table known(Catalog catalog, Name table) {
        if (catalog.isUnknown(table)) {
            throw new Unsupported("sqlite would have to build \"" + table + "\" anew, but its definition is unknown"
                    + " since raw SQL changed it; say what that did with .effect(..)");
        }
        return catalog.table(table);
    }

    /** All steps for leaves that go together. */
    List<Step> steps(List<Leaf> leaves) {
        Operation first = leaves.get(0).operation();
        Catalog after = before;
        for (Leaf leaf : leaves) {
            if (leaf.autocommit()) {
                throw new Unsupported("sqlite has to build a table anew for \""
                        + leaf.operation().describe() + "\", which needs a transaction; take it out of"
                        + " autocommit(..), or transactional = false from its revision");
            }
            after = leaf.operation().applyTo(after);
        }
        if (first instanceof TableOperation operation) {
            return table(operation.table(), after, leaves);
        }
        Name type = first instanceof AddEnumValue add ? add.type() : ((DropEnumValue) first).type();
        List<Step> steps = new ArrayList<>();
        for (Name table : tablesOf(type, before)) {
            steps.addAll(table(table, after, List.of()));
        }
        return steps;
    }

    private List<Step> table(Name name, Catalog catalogAfter, List<Leaf> leaves) {
        Table old = known(before, name);
        Table table = catalogAfter.table(name);
        Name beside = name.withLocal("schema_new_" + name.local());
        String oldName = dialect.identifier(name);
        String newName = dialect.identifier(beside);
        Map<String, String> source = source(old, table, leaves);

        List<Step> steps = new ArrayList<>();
        steps.add(nothingUnknown(old));
        steps.addAll(noNumberForNull(old, table, source));
        steps.add(execute(dialect.createTable(table, beside, catalogAfter)));
        steps.add(execute("INSERT INTO " + newName + " (" + names(source.keySet()) + ")\nSELECT "
                + String.join(", ", source.values()) + " FROM " + oldName));
        steps.add(new Step.Expect(
                index,
                "SELECT 'rows of ' || " + dialect.text(name.local()) + " WHERE (SELECT count(*) FROM " + oldName
                        + ") <> (SELECT count(*) FROM " + newName + ")",
                "rows would be lost",
                false));
        if (SqliteDialect.hasIdentity(old) && SqliteDialect.hasIdentity(table)) {
            // The counter knows the highest number ever given, which may be higher than any row that is left.
            steps.add(execute("DELETE FROM sqlite_sequence WHERE name = " + dialect.text(beside.local())));
            steps.add(execute("INSERT INTO sqlite_sequence (name, seq) SELECT " + dialect.text(beside.local())
                    + ", seq FROM sqlite_sequence WHERE name = " + dialect.text(name.local())));
        }
        steps.add(execute("DROP TABLE " + oldName));
        // Without the old rules of ALTER TABLE the rename fails as soon as a view names the table.
        steps.add(execute("PRAGMA legacy_alter_table=ON"));
        steps.add(execute("ALTER TABLE " + newName + " RENAME TO " + oldName));
        steps.add(execute("PRAGMA legacy_alter_table=OFF"));
        table.indexes().forEach(each -> steps.add(execute(dialect.createIndex(name, each))));
        before.triggers().values().stream()
                .filter(trigger -> trigger.table().equals(name))
                .forEach(trigger -> steps.add(execute(trigger.sql())));
        steps.add(new Step.Expect(
                index,
                "SELECT integrity_check FROM pragma_integrity_check(" + dialect.text(name.local())
                        + ") WHERE integrity_check <> 'ok'",
                "the rebuilt table would be damaged",
                false));
        return steps;
    }

    /** A whole-number key takes NULL for "number this row": what has no value would silently get one. */
    private List<Step> noNumberForNull(Table old, Table table, Map<String, String> source) {
        List<String> before = old.primaryKey().map(PrimaryKey::columns).orElse(List.of());
        List<Step> steps = new ArrayList<>();
        for (String column : table.primaryKey().map(PrimaryKey::columns).orElse(List.of())) {
            if (!before.contains(column) && source.containsKey(column)) {
                steps.add(new Step.Expect(
                        index,
                        "SELECT 'a row without a value' FROM " + dialect.identifier(old.name()) + " WHERE ("
                                + source.get(column) + ") IS NULL LIMIT 1",
                        "\"" + table.name() + "." + column + "\" is to be a key",
                        false));
            }
        }
        return steps;
    }

    private Step execute(String sql) {
        return new Step.Execute(index, sql);
    }

    /** What each column of the new table is filled from; generated ones, and new ones without a backfill, are not. */
    private Map<String, String> source(Table old, Table table, List<Leaf> leaves) {
        Map<String, String> special = new HashMap<>();
        for (Leaf leaf : leaves) {
            if (leaf.operation() instanceof AddColumn add && add.backfill() != null) {
                special.put(add.column().name(), add.backfill());
            } else if (leaf.operation() instanceof AlterColumn alter && alter.using() != null) {
                special.put(alter.column(), alter.using());
            }
        }
        Map<String, String> source = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            boolean kept = old.find(column.name()).isPresent() && column.generated() == null;
            if (special.containsKey(column.name())) {
                source.put(column.name(), special.get(column.name()));
            } else if (kept) {
                source.put(column.name(), dialect.identifier(new Name(null, column.name())));
            }
        }
        return source;
    }

    private String names(Set<String> columns) {
        return columns.stream()
                .map(column -> dialect.identifier(new Name(null, column)))
                .collect(Collectors.joining(", "));
    }

    /** Columns, indexes and triggers that somebody made by hand would vanish with the old table. */
    private Step nothingUnknown(Table old) {
        String table = dialect.text(old.name().local());
        List<String> parts = new ArrayList<>();
        old.indexes().forEach(each -> parts.add(each.name()));
        before.triggers().values().stream()
                .filter(trigger -> trigger.table().equals(old.name()))
                .forEach(trigger -> parts.add(trigger.name().local()));
        String query = "SELECT 'column ' || name FROM pragma_table_xinfo(" + table
                + ") WHERE name COLLATE NOCASE NOT IN ("
                + texts(old.columnNames()) + ") UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE"
                + " tbl_name = " + table + " COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND"
                + " name COLLATE NOCASE NOT IN (" + texts(parts) + ")";
        return new Step.Expect(
                index,
                query,
                "table \"" + old.name() + "\" has what no migration made, and a rebuild would lose it",
                true);
    }

    private String texts(List<String> names) {
        return names.stream().map(dialect::text).collect(Collectors.joining(", "));
    }
}
