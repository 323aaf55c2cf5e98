package dev.schema.catalog;

import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.type.Name;
import dev.schema.type.Type;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What must hold between the tables of a catalog: names that are taken, keys that point somewhere. */
final class References {

    private final Catalog catalog;

    References(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Checks what is new in a table against its surroundings, and that keys elsewhere still find their columns. */
    void check(Table table, TableMap before) {
        for (Column column : table.columns()) {
            if (column.type() instanceof Type.Enumeration enumeration
                    && !catalog.enums().containsKey(enumeration.of())) {
                throw new CatalogConflict(
                        CatalogConflict.missing(
                                        "enum",
                                        enumeration.of(),
                                        " for \"" + table.name() + "." + column.name() + "\"",
                                        catalog.enums().keySet())
                                .getMessage(),
                        column);
            }
        }
        for (ForeignKey key : table.foreignKeys()) {
            foreignKey(table, key);
        }
        for (Index index : table.indexes()) {
            indexName(table.name(), index, before);
        }
        if (before.containsKey(table.name())) {
            incoming(table);
        }
    }

    private void foreignKey(Table table, ForeignKey key) {
        if (catalog.isUnknown(key.target())) {
            return;
        }
        Table target = catalog.tables().get(key.target());
        if (target == null) {
            throw new CatalogConflict(
                    key.describe() + ": "
                            + CatalogConflict.missing(
                                            "table",
                                            key.target(),
                                            " at this revision",
                                            catalog.tables().keySet())
                                    .getMessage(),
                    key);
        }
        for (int i = 0; i < key.columns().size(); i++) {
            sameType(table, key, target, i);
        }
        if (!target.hasKey(key.targetColumns())) {
            throw new CatalogConflict(
                    key.describe() + ": " + key.targetColumns() + " of \"" + target.name()
                            + "\" is neither its primary key nor unique",
                    key);
        }
    }

    private static void sameType(Table table, ForeignKey key, Table target, int i) {
        Column from = table.column(key.columns().get(i));
        Column to = target.find(key.targetColumns().get(i))
                .orElseThrow(() -> new CatalogConflict(
                        key.describe() + ": "
                                + CatalogConflict.missing(
                                                "column",
                                                key.targetColumns().get(i),
                                                " in \"" + target.name() + "\"",
                                                target.columnNames())
                                        .getMessage(),
                        key));
        if (!comparable(from.type(), to.type())) {
            throw new CatalogConflict(
                    "\"" + table.name() + "." + from.name() + "\" is " + from.type() + " but \"" + target.name() + "."
                            + to.name() + "\" is " + to.type(),
                    key);
        }
    }

    private static boolean comparable(Type<?> from, Type<?> to) {
        return from.equals(to)
                || (isText(from) && isText(to))
                || from instanceof Type.SqlType
                || to instanceof Type.SqlType;
    }

    private static boolean isText(Type<?> type) {
        return type instanceof Type.Varchar || type instanceof Type.Text || type instanceof Type.FixedChar;
    }

    /** Keys of other tables that point here must go on finding a key of the right type. */
    private void incoming(Table target) {
        for (Name name : tables().referrersOf(target.name())) {
            Table other = catalog.table(name);
            if (!name.equals(target.name())) {
                other.foreignKeys().stream()
                        .filter(key -> key.target().equals(target.name()))
                        .forEach(key -> foreignKey(other, key));
            }
        }
    }

    private void indexName(Name table, Index index, TableMap before) {
        if (isByTable()) {
            return;
        }
        Name name = table.withLocal(index.name());
        if (Table.alike(name.local(), table.local())) {
            throw taken(name, "table \"" + table + "\"", index);
        }
        table(name, before, index);
        SortedSet<Name> others = before.indexedBy(name);
        others.remove(table);
        index(name, others, hint(), index);
    }

    void requireFree(Name name, @Nullable Object part) {
        requireFree(name, isByTable() ? new TreeSet<>() : tables().indexedBy(name), "", part);
        if (catalog.database().namesTypesAsTables()) {
            taken(name, "enum", List.copyOf(catalog.enums().keySet()), part);
        }
    }

    /** A table, view or sequence has a type of its name there. */
    void requireFreeEnum(Name name) {
        if (catalog.database().namesTypesAsTables()) {
            requireFree(name, new TreeSet<>(), "", null);
        }
    }

    void requireFreeIndex(Name table, String index, @Nullable Object part) {
        Name name = table.withLocal(index);
        SortedSet<Name> owners = tables().indexedBy(name);
        if (!isByTable()) {
            requireFree(name, owners, hint(), part);
        } else if (owners.contains(table)) {
            throw taken(name, "an index of \"" + table + "\"", part);
        }
    }

    private void requireFree(Name name, SortedSet<Name> indexed, String hint, @Nullable Object part) {
        table(name, tables(), part);
        index(name, indexed, hint, part);
        taken(name, "view", List.copyOf(catalog.views().keySet()), part);
        taken(name, "sequence", List.copyOf(catalog.sequences().keySet()), part);
        taken(name, "table", List.copyOf(catalog.unknown()), part);
    }

    private TableMap tables() {
        return TableMap.copyOf(catalog.tables());
    }

    private boolean isByTable() {
        return catalog.database().namesIndexesByTable();
    }

    private String hint() {
        return "; on " + catalog.database() + " no two indexes of a schema have one name, so call it otherwise";
    }

    private static void table(Name name, TableMap tables, @Nullable Object part) {
        for (Name other : tables.namedAs(name)) {
            throw taken(name, "table \"" + other + "\"", part);
        }
    }

    private static void index(Name name, SortedSet<Name> owners, String hint, @Nullable Object part) {
        for (Name other : owners) {
            throw taken(name, "an index of \"" + other + "\"" + hint, part);
        }
    }

    private static void taken(Name name, String kind, List<Name> names, @Nullable Object part) {
        for (Name other : names) {
            if (sameSchema(other, name) && Table.alike(other.local(), name.local())) {
                throw taken(name, kind + " \"" + other + "\"", part);
            }
        }
    }

    private static CatalogConflict taken(Name name, String by, @Nullable Object part) {
        return new CatalogConflict("the name \"" + name + "\" is taken by " + by, part);
    }

    private static boolean sameSchema(Name left, Name right) {
        return Objects.equals(left.schema(), right.schema());
    }
}
