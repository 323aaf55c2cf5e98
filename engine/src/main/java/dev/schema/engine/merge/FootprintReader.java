package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.Table;
import dev.schema.engine.merge.Access.Kind;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.Backfill;
import dev.schema.operation.DeleteRows;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.InsertRows;
import dev.schema.operation.Operation;
import dev.schema.operation.Resource;
import dev.schema.operation.Rows;
import dev.schema.operation.RunData;
import dev.schema.type.Name;
import dev.schema.type.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out what a single step does by itself: from what its author declared, else from its text. */
final class FootprintReader {

    private final Catalog before;

    FootprintReader(Catalog before) {
        this.before = before;
    }

    /** What the step does; empty for an operation that only changes the schema. */
    Optional<Statement> read(Operation leaf) {
        if (leaf instanceof InsertRows insert) {
            return Optional.of(Statement.of(List.of(inserted(insert.rows()))));
        } else if (leaf instanceof DeleteRows delete) {
            return Optional.of(Statement.of(deleted(delete.rows())));
        } else if (leaf instanceof Backfill backfill) {
            return Optional.of(update(backfill.table(), backfill.set(), backfill.where()));
        } else if (leaf instanceof AddColumn add && add.backfill() != null) {
            return Optional.of(update(add.table(), Map.of(add.column().name(), add.backfill()), null));
        } else if (leaf instanceof AlterColumn alter && alter.using() != null) {
            return Optional.of(update(alter.table(), Map.of(alter.column(), alter.using()), null));
        } else if (leaf instanceof RunData data) {
            return Optional.of(
                    data.writes().isEmpty()
                            ? Statement.opaque("it does not declare what it writes", List.of())
                            : Statement.of(declared(data.reads(), data.writes())));
        }
        return leaf instanceof ExecuteSql raw ? Optional.of(raw(raw)) : Optional.empty();
    }

    private Access inserted(Rows rows) {
        List<Map<String, Value>> values = new ArrayList<>();
        for (List<Value> row : rows.rows()) {
            Map<String, Value> known = new HashMap<>();
            for (int i = 0; i < rows.columns().size(); i++) {
                known.put(rows.columns().get(i), row.get(i));
            }
            values.add(known);
        }
        return Access.of(
                Kind.INSERT,
                rows.table(),
                rows.columns(),
                inserted(before, rows.table(), rows.columns(), values, KnownRows.NUMBERED));
    }

    /**
     * What is known of new rows: also what they get in the columns that are left out.
     *
     * @param number what stands for the number that the database gives: null if somebody may look for it
     */
    static KnownRows inserted(
            Catalog before,
            Name name,
            Collection<String> columns,
            List<Map<String, Value>> rows,
            @Nullable Value number) {
        Table table = before.tables().get(name);
        if (table == null) {
            return KnownRows.ANY;
        }
        Map<String, Value> leftOut = new HashMap<>();
        for (Column column : table.columns()) {
            if (!columns.contains(column.name()) && column.generated() == null) {
                Value given = column.hasDefault() ? column.defaultValue() : Value.NULL;
                Value value = column.identity() ? number : given;
                if (value != null) {
                    leftOut.put(column.name(), value);
                }
            }
        }
        return KnownRows.in(
                table,
                rows.stream()
                        .map(row -> {
                            Map<String, Value> all = new HashMap<>(leftOut);
                            all.putAll(row);
                            return all;
                        })
                        .toList());
    }

    /** Its undo writes all columns, so that it concerns them though it finds the rows by their key alone. */
    private List<Access> deleted(Rows rows) {
        Table table = before.tables().get(rows.table());
        KnownRows known = table == null ? KnownRows.ANY : inserted(rows).rows().by(rows.key());
        return List.of(
                Access.of(Kind.DELETE, rows.table(), rows.columns(), known),
                Access.of(Kind.READ, rows.table(), rows.key(), known));
    }

    /** An update as SQL, for reading only. */
    private Statement update(Name table, Map<String, String> set, @Nullable String where) {
        String sql = "update " + quoted(table) + " set "
                + set.entrySet().stream()
                        .map(each -> '"' + each.getKey() + "\" = (" + each.getValue() + ")")
                        .collect(Collectors.joining(", "))
                + (where == null ? "" : " where " + where);
        Statement read = new SqlReader(before, sql).read();
        if (read.opaque() != null) {
            return read;
        }
        List<Access> accesses = new ArrayList<>(read.accesses());
        accesses.removeIf(access -> access.kind() == Kind.UPDATE);
        accesses.add(Access.of(Kind.UPDATE, table, set.keySet(), KnownRows.ANY));
        return new Statement(null, accesses, read.defaults(), false, false, Set.of(), read.texts());
    }

    private static String quoted(Name name) {
        return name.schema() == null ? '"' + name.local() + '"' : '"' + name.schema() + "\".\"" + name.local() + '"';
    }

    /** What is declared of reads and writes stands for what the text says of them. */
    private Statement raw(ExecuteSql raw) {
        String sql = raw.sql().in(before.database());
        List<Access> declared = new ArrayList<>(declared(raw.reads(), raw.writes()));
        raw.touches().forEach(table -> declared.add(Access.whole(Kind.ANY, table, KnownRows.ANY)));
        if (SqlText.of(sql).changesSchema()) {
            return ddl(raw, sql, declared);
        }
        Statement read = new SqlReader(before, sql).read();
        if (declared.isEmpty()) {
            return read;
        } else if (read.opaque() != null) {
            return raw.writes().isEmpty()
                    ? read
                    : new Statement(null, declared, Set.of(), false, false, Set.of(), List.of(sql));
        }
        List<Access> accesses = new ArrayList<>();
        declared.forEach(access -> accesses.addAll(sharpened(access, read.accesses())));
        read.accesses().stream()
                .filter(access ->
                        access.writes() ? raw.writes().isEmpty() : raw.reads().isEmpty())
                .forEach(accesses::add);
        return new Statement(null, accesses, read.defaults(), read.lenient(), false, Set.of(), List.of(sql));
    }

    /** Declared writes of rows that the text knows more exactly: which columns an insert names, or that it is a delete. */
    private static List<Access> sharpened(Access declared, List<Access> read) {
        if (declared.kind() != Kind.ANY) {
            return List.of(declared);
        }
        List<Access> same = read.stream()
                .filter(access -> access.writes() && access.table().equals(declared.table()))
                .toList();
        return same.isEmpty() ? List.of(declared) : same;
    }

    private static List<Access> declared(Collection<Resource> reads, Collection<Resource> writes) {
        List<Access> accesses = new ArrayList<>();
        for (Resource resource : reads) {
            accesses.add(
                    resource.column() == null
                            ? Access.whole(Kind.READ, resource.table(), KnownRows.ANY)
                            : Access.of(Kind.READ, resource.table(), List.of(resource.column()), KnownRows.ANY));
        }
        for (Resource resource : writes) {
            accesses.add(
                    resource.column() == null
                            ? Access.whole(Kind.ANY, resource.table(), KnownRows.ANY)
                            : Access.of(Kind.UPDATE, resource.table(), List.of(resource.column()), KnownRows.ANY));
        }
        return accesses;
    }

    /** It touches the tables that it names as a whole; one that says its effect acts as that effect alone. */
    private Statement ddl(ExecuteSql raw, String sql, List<Access> declared) {
        if (raw.effect() != null) {
            return new Statement(null, declared, Set.of(), false, false, Set.of(), List.of(sql));
        }
        SqlText text = SqlText.of(sql);
        Set<Name> tables = new TreeSet<>(raw.applyTo(before).unknown());
        tables.addAll(before.tables().keySet());
        tables.addAll(before.views().keySet());
        tables.removeIf(name -> !text.mentions(name.local()));
        before.tables().values().stream()
                .filter(table -> table.indexes().stream().anyMatch(index -> text.mentions(index.name())))
                .forEach(table -> tables.add(table.name()));
        before.triggers().values().stream()
                .filter(trigger -> text.mentions(trigger.name().local()))
                .forEach(trigger -> tables.add(trigger.table()));
        List<Access> accesses = new ArrayList<>(declared);
        tables.forEach(name -> accesses.add(Access.whole(Kind.ANY, name, KnownRows.ANY)));
        return new Statement(null, accesses, Set.of(), false, true, text.namesBeforeBody(), List.of(sql));
    }
}
