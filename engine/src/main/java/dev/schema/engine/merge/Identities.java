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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which object a name stands for, along one order of running operations. Only of tables that are no longer as they were
 * at the beginning there is something to remember: in all others everything is what it is called. Not thread-safe.
 */
final class Identities {

    private final Catalog base;
    private final Map<Name, TableKeys> tables = new HashMap<>();
    private final Set<Name> begun = new HashSet<>();
    private Catalog now;

    /** The keys of a table and its parts, by the names they have now. */
    private static final class TableKeys {
        final String key;
        final Map<String, String> columns = new HashMap<>();
        final Map<String, String> constraints = new HashMap<>();
        final Map<String, String> indexes = new HashMap<>();

        TableKeys(String key, Table table) {
            this.key = key;
            follow(table);
        }

        void follow(Table table) {
            keep(columns, table.columnNames());
            keep(constraints, table.constraints().stream().map(Constraint::name).toList());
            keep(indexes, table.indexes().stream().map(Index::name).toList());
        }
    }

    /** Every object is what it is called. */
    Identities(Catalog base) {
        this.base = base;
        this.now = base;
    }

    /** The names that are there get a key, those that are not lose it. */
    private static void keep(Map<String, String> keys, List<String> names) {
        keys.keySet().retainAll(new HashSet<>(names));
        Set<String> taken = new HashSet<>(keys.values());
        for (String name : names) {
            if (!keys.containsKey(name)) {
                String key = free(name, taken::contains);
                keys.put(name, key);
                taken.add(key);
            }
        }
    }

    private static String free(String name, Predicate<String> isTaken) {
        String key = name;
        for (int i = 2; isTaken.test(key); i++) {
            key = name + "#" + i;
        }
        return key;
    }

    /** Goes on over an operation, after which the catalog is this. */
    void follow(Operation operation, Catalog after) {
        SortedSet<Name> others = Catalog.differences(now.tables(), after.tables());
        others.stream().filter(base.tables()::containsKey).forEach(this::begin);
        rename(operation);
        for (Name name : others) {
            Table table = after.tables().get(name);
            TableKeys keys = tables.get(name);
            if (table == null) {
                tables.remove(name);
            } else if (keys != null) {
                keys.follow(table);
            }
        }
        for (Name name : others) {
            Table table = after.tables().get(name);
            if (table != null && !tables.containsKey(name)) {
                tables.put(name, new TableKeys(free(name.toString(), this::isTaken), table));
            }
        }
        now = after;
    }

    /** From here on there is something to remember of a table. */
    private void begin(Name name) {
        if (begun.add(name)) {
            tables.put(name, new TableKeys(first(name), base.table(name)));
        }
    }

    /** The key of a table at the beginning: its name, with a number where another one looks the same. */
    private String first(Name name) {
        String text = name.toString();
        if (text.indexOf('.') < 0 || !base.tables().containsKey(name)) {
            return text;
        }
        int index = alike(text).indexOf(name);
        return index == 0 ? text : text + "#" + (index + 1);
    }

    /** The tables of the beginning whose names look like this. */
    private List<Name> alike(String text) {
        return Stream.concat(
                        Stream.of(new Name(null, text)),
                        IntStream.range(1, text.length() - 1)
                                .filter(i -> text.charAt(i) == '.')
                                .mapToObj(i -> new Name(text.substring(0, i), text.substring(i + 1))))
                .filter(base.tables()::containsKey)
                .sorted()
                .toList();
    }

    private boolean isTaken(String key) {
        return tables.values().stream().anyMatch(keys -> keys.key.equals(key))
                || alike(key).stream()
                        .anyMatch(name -> !begun.contains(name) && first(name).equals(key));
    }

    private void rename(Operation operation) {
        if (operation instanceof RenameTable table) {
            move(tables, table.from(), table.to());
        } else if (operation instanceof RenameColumn column) {
            keys(column.table()).ifPresent(keys -> move(keys.columns, column.from(), column.to()));
        } else if (operation instanceof RenameConstraint constraint) {
            keys(constraint.table()).ifPresent(keys -> move(keys.constraints, constraint.from(), constraint.to()));
        } else if (operation instanceof RenameIndex index) {
            keys(index.table()).ifPresent(keys -> move(keys.indexes, index.from(), index.to()));
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

    private Optional<TableKeys> keys(Name table) {
        return Optional.ofNullable(tables.get(table));
    }

    /** The key of a table. */
    String table(Name name) {
        return keys(name).map(keys -> keys.key).orElseGet(() -> first(name));
    }

    /** The key of a column within its table. */
    String column(Name table, String column) {
        return keys(table).map(keys -> keys.columns.get(column)).orElse(column);
    }

    /** The identity of a column. */
    Identity of(Name table, Column column) {
        return new Identity(Identity.Kind.COLUMN, table(table), column(table, column.name()));
    }

    /** The identity of a constraint. */
    Identity of(Name table, Constraint constraint) {
        String key =
                keys(table).map(keys -> keys.constraints.get(constraint.name())).orElse(constraint.name());
        return new Identity(Identity.Kind.CONSTRAINT, table(table), key);
    }

    /** The identity of an index. */
    Identity of(Name table, Index index) {
        String key = keys(table).map(keys -> keys.indexes.get(index.name())).orElse(index.name());
        return new Identity(Identity.Kind.INDEX, table(table), key);
    }
}
