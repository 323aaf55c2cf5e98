package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameColumn;
import dev.schema.operation.RenameConstraint;
import dev.schema.operation.RenameIndex;
import dev.schema.operation.RenameTable;
import dev.schema.type.Name;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which object a name stands for, along one order of running operations. Not thread-safe. */
final class Identities {

    private final Map<Name, TableKeys> tables = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private Catalog now;

    /** The keys of a table and its parts, by the names they have now. */
    private static final class TableKeys {
        final String key;
        final Map<String, String> columns = new HashMap<>();
        final Map<String, String> constraints = new HashMap<>();
        final Map<String, String> indexes = new HashMap<>();

        TableKeys(String key) {
            this.key = key;
        }

        void follow(Table table) {
            keep(columns, table.columnNames());
            keep(constraints, table.constraints().stream().map(Constraint::name).toList());
            keep(indexes, table.indexes().stream().map(Index::name).toList());
        }
    }

    /** Every object is what it is called. */
    Identities(Catalog base) {
        this.now = base;
        base.tables().values().forEach(this::add);
    }

    private void add(Table table) {
        TableKeys keys = new TableKeys(free(table.name().toString(), taken));
        taken.add(keys.key);
        keys.follow(table);
        tables.put(table.name(), keys);
    }

    /** The names that are there get a key, those that are not lose it. */
    private static void keep(Map<String, String> keys, List<String> names) {
        keys.keySet().retainAll(names);
        Set<String> taken = new HashSet<>(keys.values());
        for (String name : names) {
            if (!keys.containsKey(name)) {
                String key = free(name, taken);
                keys.put(name, key);
                taken.add(key);
            }
        }
    }

    private static String free(String name, Collection<String> taken) {
        String key = name;
        for (int i = 2; taken.contains(key); i++) {
            key = name + "#" + i;
        }
        return key;
    }

    /** Goes on over an operation, after which the catalog is this. */
    void follow(Operation operation, Catalog after) {
        rename(operation);
        Set<Name> gone = new HashSet<>(tables.keySet());
        for (Table table : after.tables().values()) {
            gone.remove(table.name());
            if (now.tables().get(table.name()) != table) {
                TableKeys keys = tables.get(table.name());
                if (keys != null) {
                    keys.follow(table);
                }
            }
        }
        gone.forEach(name -> taken.remove(tables.remove(name).key));
        after.tables().values().stream()
                .filter(table -> !tables.containsKey(table.name()))
                .forEach(this::add);
        now = after;
    }

    private void rename(Operation operation) {
        if (operation instanceof RenameTable table) {
            move(tables, table.from(), table.to());
        } else if (operation instanceof RenameColumn column) {
            move(of(column.table()).columns, column.from(), column.to());
        } else if (operation instanceof RenameConstraint constraint) {
            move(of(constraint.table()).constraints, constraint.from(), constraint.to());
        } else if (operation instanceof RenameIndex index) {
            move(of(index.table()).indexes, index.from(), index.to());
        } else if (operation instanceof ExecuteSql raw && raw.effect() != null) {
            raw.effect().operations().forEach(this::rename);
        }
    }

    private static <K, V> void move(Map<K, V> keys, K from, K to) {
        V key = keys.remove(from);
        if (key != null) {
            keys.put(to, key);
        }
    }

    private TableKeys of(Name table) {
        return tables.getOrDefault(table, new TableKeys(table.toString()));
    }

    /** The key of a table. */
    String table(Name name) {
        return of(name).key;
    }

    /** The key of a column within its table. */
    String column(Name table, String column) {
        return of(table).columns.getOrDefault(column, column);
    }

    /** The identity of a column. */
    Identity of(Name table, Column column) {
        return new Identity(Identity.Kind.COLUMN, table(table), column(table, column.name()));
    }

    /** The identity of a constraint. */
    Identity of(Name table, Constraint constraint) {
        TableKeys keys = of(table);
        return new Identity(
                Identity.Kind.CONSTRAINT,
                keys.key,
                keys.constraints.getOrDefault(constraint.name(), constraint.name()));
    }

    /** The identity of an index. */
    Identity of(Name table, Index index) {
        TableKeys keys = of(table);
        return new Identity(Identity.Kind.INDEX, keys.key, keys.indexes.getOrDefault(index.name(), index.name()));
    }
}
